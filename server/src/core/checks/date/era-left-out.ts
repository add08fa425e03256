import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: "前一个年份在公元前，后一个年份没有写“前”，也没有写“公元”：请补明",
    fix: (word: string) => `补“${word}”`,
  },
  en: {
    message: "The first year is before our era, and the second does not say of which era it is: write 前 or 公元",
    fix: (word: string) => `Add ${word}`,
  },
};

export const eraLeftOut: PassageCheck = {
  id: "date/era-left-out",
  scope: "passage",
  severity: "warning",
  title: { zh: "公元前的起止年份缺“前”", en: "Second year without its era" },
  about: "fact",
  rows: ["D15"],
  fix: "choice",
  *run({ text, dates, locale }) {
    for (const mention of dates) {
      if (mention.expression.form !== "range") continue;
      const { from, to } = mention.expression;
      if (!(Number(from.year) < 0 && Number(to?.year) > 0)) continue;
      const { start, end } = mention;
      const last = /[0-9〇零一二三四五六七八九十百千]+年$/.exec(text.slice(start, end));
      if (!last || text.startsWith("公元", start + last.index - 2)) continue;
      const at = start + last.index;
      const fixes = ["前", "公元"].map((newText) => ({
        title: say[locale].fix(newText),
        edits: [{ start: at, end: at, newText }],
        safe: false,
      }));
      yield { start, end, message: say[locale].message, fixes };
    }
  },
};
