import { matches } from "../../text/matches.ts";
import { readNumeral } from "../../text/numerals.ts";
import { inDigits } from "../../text/writeNumber.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: "同一日期中汉字数字与阿拉伯数字混用",
  en: "One date mixes Chinese numerals with Arabic digits",
};

const digit = "〇零○一二三四五六七八九";
const small = "(?:十?[一二三四五六七八九]|二?十|二十[一二三四五六七八九]|三十一?)";

/**
 * 二〇〇八年8月8日, 2008年八月八日, 8月八日, 八月8日. A month in Chinese numerals behind an Arabic year may be lunar (2024年八月十五),
 * unless its day ends in 日; 5月一日游, 3月三日内 and 8月二十日用品店 are no dates.
 */
const mixed = new RegExp(
  [
    `[${digit}]{4}年(?:\\d{1,2}月(?:(?:\\d{1,2}|${small})日)?|${small}月\\d{1,2}日)`,
    `(?<!\\d)\\d{4}年(?:${small}月(?:${small}|\\d{1,2})日|\\d{1,2}月${small}日)(?![游内之间用])`,
    `(?<![\\d${digit}十年闰历])(?:\\d{1,2}月${small}日|${small}月\\d{1,2}日)(?![游内之间用])`,
  ].join("|"),
  "g",
);

const anyNumeral = new RegExp(`[${digit}十]+`, "g");

export const mixedNumerals: PassageCheck = {
  id: "date/mixed-numerals",
  scope: "passage",
  severity: "warning",
  title: { zh: "日期中数字形式混用", en: "Date in two kinds of numerals" },
  about: "wording",
  standard: "GB/T 15835-2011 4.3",
  rows: ["N09"],
  fix: "choice",
  *run({ text, locale }) {
    if (!text.includes("月")) return;
    for (const match of matches(text, mixed)) {
      const written = match[0].replace(anyNumeral, toDigits);
      yield replacing(spanOf(match), written, say[locale], locale);
    }
  },
};

function toDigits(written: string): string {
  const numeral = readNumeral(written.replaceAll("○", "〇"), 0);
  return numeral ? inDigits(numeral) : written;
}
