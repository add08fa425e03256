import { pairMarks } from "../../mentions/programs/marks.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: { message: "双引号里面再用引号，里面一层用单引号‘’", fix: "里面一层改为‘’" },
  en: { message: "Quotation marks inside “” are single ones: ‘’", fix: "Make the inner ones ‘’" },
};

/** A quotation that opens before the last one is closed: most passages have none. */
const twoOpen = /“[^”]*“/;

export const nestedQuotes: PassageCheck = {
  id: "style/nested-quotes",
  scope: "passage",
  severity: "warning",
  title: { zh: "双引号里套双引号", en: "Double quotation marks inside double ones" },
  // Not of wording: speech is where quotation marks are nested.
  about: "layout",
  standard: "GB/T 15834-2011 4.8.3.2",
  rows: ["P06"],
  fix: "safe",
  *run({ text, locale }) {
    if (!twoOpen.test(text)) return;
    const { message, fix } = say[locale];
    const open: { end: number; double: boolean }[] = [];
    for (const { start, end } of pairMarks(text).pairs) {
      const mark = text[start];
      if (mark !== "“" && mark !== "‘") continue;
      while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
      const wrong = mark === "“" && open.at(-1)?.double === true;
      open.push({ end, double: mark === "“" && !wrong });
      if (!wrong) continue;
      const edits = [
        { start, end: start + 1, newText: "‘" },
        { start: end - 1, end, newText: "’" },
      ];
      yield { start, end, message, fixes: [{ title: fix, edits, safe: true }] };
    }
  },
};
