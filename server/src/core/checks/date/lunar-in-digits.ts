import { lunarSigns } from "../../mentions/dates/words.ts";
import { unitAt } from "../../mentions/figures/units.ts";
import { matches } from "../../text/matches.ts";
import { readNumeral } from "../../text/numerals.ts";
import { inHan, numbersInHan } from "../../text/writeNumber.ts";
import type { PassageCheck, Report } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";
import { eraNames } from "./eraNames.ts";

const say = {
  zh: "农历日期和历史纪年用汉字数字",
  en: "Lunar dates and the years of an era are written in Chinese numerals",
};

const han = "一二三四五六七八九十";

/** 农历8月15, 农历丙午年八月15日, 农历8月初1. */
const lunarDate = new RegExp(
  `(?<=(?:${lunarSigns.join("|")})(?:[^\\d，。；、\\n]{1,6}年)?)(闰?)(正|腊|冬|\\d{1,2}|[${han}]{1,2})月(?:初?(\\d{1,2}|[${han}]{1,3})日?)?(?!\\d)`,
  "g",
);
/** 正月15, 腊月23. 正月15日 is met with, and left alone. */
const lunarDay = /(闰?)([正腊冬])月初?(\d{1,2})(?![\d日.．:：%％A-Za-z])/g;
/** 光绪26年, 清光绪26年8月; not 12.5亿欧元和7年期7.5亿欧元, not 永乐20年店庆. */
const eraYear = new RegExp(`\\d{1,2}年(?<=(?<![欧美日港万亿\\d])(?:${eraNames})\\d{1,2}年)(?!代|级|.?庆)`, "g");

export const lunarInDigits: PassageCheck = {
  id: "date/lunar-in-digits",
  scope: "passage",
  severity: "warning",
  title: { zh: "农历、年号纪年用了阿拉伯数字", en: "Lunar date or year of an era in Arabic digits" },
  about: "wording",
  standard: "GB/T 15835-2011 4.2.1",
  rows: ["N04"],
  fix: "choice",
  *run({ text, locale }) {
    const report = (match: RegExpExecArray, written: string): Report =>
      replacing(spanOf(match), written, say[locale], locale);
    let behind = 0;
    for (const match of lunarSigns.some((sign) => text.includes(sign)) ? matches(text, lunarDate) : []) {
      if (!/\d/.test(match[0])) continue;
      behind = spanOf(match).end;
      yield report(match, lunar(match));
    }
    for (const match of matches(text, lunarDay)) {
      const { start, end } = spanOf(match);
      if (start >= behind && !unitAt(text, end, true)) yield report(match, lunar(match));
    }
    for (const match of matches(text, eraYear)) yield report(match, numbersInHan(match[0]));
  },
};

/** 8月15日 → 八月十五, 正月5 → 正月初五. */
function lunar({ 1: leap = "", 2: month = "", 3: day }: RegExpExecArray): string {
  const monthInHan = month === "1" ? "正" : numbersInHan(month);
  const number = day === undefined ? 0 : Number(readNumeral(day, 0)?.value ?? 0);
  return `${leap}${monthInHan}月${number === 0 ? "" : (number <= 10 ? "初" : "") + inHan(number)}`;
}
