import { matches } from "../../text/matches.ts";
import { numbersInHan } from "../../text/writeNumber.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: "含“几”的概数用汉字数字，不与阿拉伯数字混写",
  en: "An approximation with 几 is written in Chinese numerals throughout",
};

/** 20几, 100几, 几10, 几100; not the 20 of G20 or of 8:20, and not 几乎. */
const mixed = /(?<![\d.．:：A-Za-z—～~-])[1-9]\d?0几(?![乎何率内经度许时])|几10{1,3}(?![\d.．%％年月日:：])/g;

export const severalWithDigits: PassageCheck = {
  id: "figure/several-with-digits",
  scope: "passage",
  severity: "warning",
  title: { zh: "“几”与阿拉伯数字混写", en: "几 with Arabic digits" },
  about: "wording",
  standard: "GB/T 15835-2011 4.2.2",
  rows: ["N06"],
  fix: "choice",
  *run({ text, locale }) {
    if (!text.includes("几")) return;
    for (const match of matches(text, mixed)) {
      const written = numbersInHan(match[0]).replace("几一", "几");
      yield replacing(spanOf(match), written, say[locale], locale);
    }
  },
};
