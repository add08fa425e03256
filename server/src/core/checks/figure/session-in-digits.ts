import words from "../../../../register/numeral-words.json" with { type: "json" };
import { matches } from "../../text/matches.ts";
import { numbersInHan } from "../../text/writeNumber.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: "会议届次和多边名称习惯用汉字数字",
  en: "Sessions of assemblies and names of groups of states are written in Chinese numerals",
};

const { bodies, groups } = words.sessions;
const bodyWords = `(?:${bodies.join("|")})(?!党校)`;
const session = "(?:第?\\d{1,2}次(?:全体)?会议)";

/** 11届全国人大1次会议, 十一届全国人大1次会议, 县政协10届5次会议, 第20次全国代表大会, 十九届5中全会, 20国集团. */
const named = new RegExp(
  [
    `(?<![\\d.])\\d{1,2}届${bodyWords}${session}?`,
    `(?<=届(?:${bodies.join("|")}))${session}`,
    `(?<=${bodyWords})第?\\d{1,2}届第?\\d{1,2}次(?:全体)?(?:会议|全会)`,
    "(?<![\\d.])\\d{1,2}届[\\d一二三四五六七八九]中全会",
    "(?<=届)\\d中全会",
    "(?<![\\d.])\\d{1,2}次(?:全国代表大会|党代会|党代表大会)",
    `(?<![\\d.])(?:${groups.join("|")})`,
  ].join("|"),
  "g",
);

export const sessionInDigits: PassageCheck = {
  id: "figure/session-in-digits",
  scope: "passage",
  severity: "warning",
  title: { zh: "会议届次、多边名称用了阿拉伯数字", en: "Session or group of states in Arabic digits" },
  about: "wording",
  standard: "GB/T 15835-2011 4.3",
  rows: ["N08"],
  fix: "choice",
  *run({ text, locale }) {
    for (const match of matches(text, named)) {
      yield replacing(spanOf(match), numbersInHan(match[0]), say[locale], locale);
    }
  },
};
