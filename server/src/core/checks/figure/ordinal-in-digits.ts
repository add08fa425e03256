import words from "../../../../register/numeral-words.json" with { type: "json" };
import { matches } from "../../text/matches.ts";
import { numbersInHan } from "../../text/writeNumber.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: (word: string) => `“第几${word}”习惯用汉字数字`,
  en: (word: string) => `第 with ${word} is usually written in Chinese numerals`,
};

const ordinal = new RegExp(`第\\d{1,2}(${words.ordinals.join("|")})`, "g");

export const ordinalInDigits: PassageCheck = {
  id: "figure/ordinal-in-digits",
  scope: "passage",
  severity: "off",
  title: { zh: "定型序数用了阿拉伯数字", en: "Fixed ordinal in Arabic digits" },
  about: "wording",
  standard: "GB/T 15835-2011 4.3",
  rows: ["N24"],
  fix: "choice",
  *run({ text, locale }) {
    for (const match of matches(text, ordinal)) {
      yield replacing(spanOf(match), numbersInHan(match[0]), say[locale](match[1] ?? ""), locale);
    }
  },
};
