import words from "../../../../register/numeral-words.json" with { type: "json" };
import { unitAt } from "../../mentions/figures/units.ts";
import { matches } from "../../text/matches.ts";
import { readNumeral } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import { digitByDigit, inDigits } from "../../text/writeNumber.ts";
import type { PassageCheck } from "../check.ts";
import { rewrite } from "../rewrite.ts";

const say = {
  zh: "除“万”“亿”外，阿拉伯数字不与“十”“百”“千”混写",
  en: "Of the Chinese units of numbers only 万 and 亿 go with Arabic digits",
};

const notScales = new WordList(words.scaled.notScales);

/** 4千, 1百, 3亿4千; 5十 only where the number goes on (5十几, 5十万). Four digits before 百 are a year: 2025百强. */
const mixed =
  /(?<![\d.．A-Za-z])(?:\d{1,8}(?:\.\d{1,8})?[万亿]零?){0,3}\d{1,3}(?:\.\d{1,4})?(?:[千百]|十(?=[\d几多余来万亿]))/g;

export const digitsWithThousand: PassageCheck = {
  id: "figure/digits-with-thousand",
  scope: "passage",
  severity: "warning",
  title: { zh: "阿拉伯数字与“千”“百”混写", en: "Arabic digits with 千 or 百" },
  about: "wording",
  standard: "GB/T 15835-2011 5.3",
  rows: ["N22"],
  fix: "choice",
  *run({ text, locale }) {
    let behind = 0;
    for (const { index: start, 0: found } of matches(text, mixed)) {
      const scale = start + found.length;
      if (start < behind || !isScale(text, scale)) continue;
      const numeral = readNumeral(text, start);
      const whole = numeral && numeral.end >= scale && !numeral.high ? numeral : null;
      const end = whole?.end ?? scale;
      const span = { start, end };
      behind = end;
      const written = text.slice(start, end);
      const inHan = /\d\d|\./.test(written) ? [] : [digitByDigit(written).replace(/二(?=[千万亿])/g, "两")];
      yield {
        ...span,
        message: say[locale],
        fixes: (whole ? [inDigits(whole), ...inHan] : inHan).map((text) => rewrite(span, text, locale)),
      };
    }
  },
};

/** The number or a unit goes on behind 千, or nothing does. 千克, 千瓦 and 百分点 are units, 百强 and 千企 parts of names. */
function isScale(text: string, at: number): boolean {
  if (notScales.startingAt(text, at - 1)) return false;
  const next = text.charAt(at);
  return /^[零\d几多余来万亿一二三四五六七八九，。；、）)！？\n]?$/.test(next) || unitAt(text, at, true) !== null;
}
