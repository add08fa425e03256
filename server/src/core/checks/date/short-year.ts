import { matches } from "../../text/matches.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";
import { eraNames } from "./eraNames.ts";

const say = {
  zh: { digits: "四位年份不简写", han: "汉字年份简写可能被读成概数：写全年份" },
  en: {
    digits: "A year is written with all its four digits",
    han: "A year in two Chinese numerals reads as an approximate length of time: write it in full",
  },
};

/** 1996-98年, 1996—98年; not the season or fiscal year 2011—12年度. */
const shortEnd = /(?<!\d)((?:19|20)\d\d)([-—－–～~至])(\d\d)年(?![度均])/g;
/** 08年 is no length of time, nor is 98年8月: a length has 个月. */
const shortAlone = new RegExp(
  `(?<![\\dA-Za-z.．—～~－–-]|建国|${eraNames})(0\\d|[5-9]\\d)年(?:(?<=0\\d年)(?![级后代])|(?=\\d{1,2}月))`,
  "g",
);
/** 七八年三月, 六七年十二月份: behind neighbours, which alone say “seven or eight years”. */
const shortHan =
  /(?<![〇零一二三四五六七八九十百千几第])(三四|四五|五六|六七|七八|八九)年(?=(?:十?[一二三四五六七八九]|十|元)月)/g;

export const shortYear: PassageCheck = {
  id: "date/short-year",
  scope: "passage",
  severity: "warning",
  title: { zh: "年份简写", en: "Year cut short" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.4, 5.2.2",
  rows: ["N17", "N18"],
  fix: "choice",
  *run({ text, locale }) {
    if (!text.includes("年")) return;
    for (const match of matches(text, shortEnd)) {
      const { 1: first = "", 2: mark = "", 3: last = "" } = match;
      if (Number(last) <= Number(first.slice(2))) continue;
      const inFull = `${first}${mark}${first.slice(0, 2)}${last}年`;
      yield replacing(spanOf(match), inFull, say[locale].digits, locale);
    }
    for (const match of matches(text, shortAlone)) {
      const { 1: year = "" } = match;
      const inFull = `${year < "50" ? "20" : "19"}${year}年`;
      yield replacing(spanOf(match), inFull, say[locale].digits, locale);
    }
    for (const match of matches(text, shortHan)) {
      const report = replacing(spanOf(match), `一九${match[0]}`, say[locale].han, locale);
      yield { ...report, severity: "information" };
    }
  },
};
