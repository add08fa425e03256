import words from "../../../../register/quantity-words.json" with { type: "json" };
import { boundBefore } from "../../mentions/figures/bounds.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";
import { rewrite } from "../rewrite.ts";

const say = {
  zh: (what: string) => `“${what}”的数额没有单位：是否缺“元”`,
  en: (what: string) => `The sum of ${what} has no unit: is 元 missing?`,
};

const money = new WordList(words.moneyAmounts);
/** What may stand between the name of a sum and its figure. */
const verb = /(?:达到?|为|是|共|完成|实现|总计|合计|突破|超过?|约|近|累计)$/;
const farthest = 16;

export const moneyWithoutUnit: PassageCheck = {
  id: "figure/money-without-unit",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "金额缺“元”", en: "A sum of money without 元" },
  about: "wording",
  rows: ["U07"],
  fix: "choice",
  *run({ passage, text, figures, locale }) {
    // A headline has no room for it: 旅游收入超20亿.
    if (passage.role === "headline" || passage.role === "subhead") return;
    for (const { type, unit, start, end } of figures) {
      if (type !== "number" || unit !== null || !isLargeSum(text, start, end)) continue;
      const bound = boundBefore(text, start, false);
      const before = text.slice(Math.max(0, start - farthest), bound?.start ?? start).replace(verb, "");
      const what = money.endingAt(before, before.length);
      if (!what) continue;
      const fix = rewrite({ start, end }, `${text.slice(start, end)}元`, locale);
      yield { start, end, message: say[locale](what), fixes: [fix] };
    }
  },
};

/** 21.3亿, at a pause: behind it may stand 美元 otherwise, or 大关. In Chinese numerals it is as people speak. */
function isLargeSum(text: string, start: number, end: number): boolean {
  return /^\d+(?:\.\d+)? ?[万亿]{1,2}$/.test(text.slice(start, end)) && "，。；".includes(text.charAt(end) || " ");
}
