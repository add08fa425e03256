import words from "../../../../register/numeral-words.json" with { type: "json" };
import type { Detected } from "../../mentions/detected.ts";
import { matches } from "../../text/matches.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";
import { rewrite } from "../rewrite.ts";
import { isInTitle } from "../speech.ts";

const say = {
  zh: (mark: string) => `数值范围用浪纹线“～”或一字线“—”，不用半角“${mark}”`,
  en: (mark: string) => `A range of numbers takes ～ or —, not the half-width ${mark}`,
};

const scores = new Set(words.ranges.scores);
const names = new WordList(words.ranges.names);

/** The mark of a figure that is a range: between digits, or behind the unit of the first number. */
const mark = /(?<=[\d%％‰℃\u4e00-\u9fffa-zA-Z²³])[-~](?=\d)/g;

export const rangeMark: PassageCheck = {
  id: "figure/range-mark",
  scope: "passage",
  severity: "warning",
  title: { zh: "数值范围用了半角符号", en: "Half-width mark in a range of numbers" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.3; GB/T 15834-2011 4.13",
  rows: ["N14", "P04"],
  fix: "safe",
  *run({ text, mentions, locale }) {
    for (const mention of mentions) {
      const { start, end } = mention;
      if (!isRange(mention, text) || isInTitle(text, start)) continue;
      const [found] = matches(text.slice(start, end), mark);
      if (!found) continue;
      const at = start + found.index;
      const fix = rewrite({ start: at, end: at + 1 }, "～", locale, true);
      yield { start, end, message: say[locale](found[0]), fixes: [fix] };
    }
  },
};

/** Of a quantity, or of a length of time (10-20天); not the score of 主场1-2负于客队, the name of 7-11店, the years of 1996-98年. */
function isRange(mention: Detected, text: string): boolean {
  if (names.startingAt(text, mention.start)) return false;
  if (mention.kind === "figure") return mention.range !== null && !scores.has(mention.unit?.text ?? "");
  if (mention.kind !== "date" || mention.expression.form !== "length") return false;
  return mention.expression.range !== null && !/^\d{4}/.test(text.slice(mention.start, mention.end));
}
