import { readSmallInteger } from "../../text/numerals.ts";
import type { PassageCheck, Report } from "../check.ts";
import { eraNames, eraYears } from "./eraNames.ts";

const say = {
  zh: {
    message: (era: string, years: string) => `“${era}”是公元${years}年，与括号内外的公历年份不符：请核对`,
    fix: (year: number) => `改为${year}年`,
  },
  en: {
    message: (era: string, years: string) => `${era} is ${years}, the Gregorian year beside it is another: check them`,
    fix: (year: number) => `Change it to ${year}年`,
  },
};

/** A year of an era and the Gregorian one, one of them in brackets behind the other; offsets are local. */
interface Pair {
  era: string;
  name: string;
  nth: number;
  year: number;
  /** Where the digits of the Gregorian year begin. */
  at: number;
}

export const eraYear: PassageCheck = {
  id: "date/era-year",
  scope: "passage",
  severity: "warning",
  title: { zh: "年号纪年与公历年份不符", en: "Year of an era against the Gregorian year" },
  about: "fact",
  rows: ["D03"],
  fix: "choice",
  *run({ text, locale }) {
    for (let at = text.indexOf("年（"); at >= 0; at = text.indexOf("年（", at + 1)) {
      const pair = eraFirst(text, at) ?? eraLast(text, at);
      const years = pair && yearsOf(pair);
      if (pair && years && !isAmong(pair, years)) yield report(pair, years, say[locale]);
    }
  },
};

const longestBefore = 10;
const longestBehind = 16;
const nth = "元|[〇零一二三四五六七八九十廿卅\\d]{1,4}";
const eraAtEnd = new RegExp(`(${eraNames})(${nth})$`);
const eraAtStart = new RegExp(`^[\\u4e00-\\u9fff]{0,2}?((${eraNames})(${nth})年)`);
/** Not 约1900年, 1900年代 or 1662年至1722年. */
const yearBehind = /^((?:即|公元){0,2})(\d{3,4})年?[）；，,]/;

/** 光绪二十六年（1900年）; `at` is where 年（ stands. */
function eraFirst(text: string, at: number): Pair | null {
  const [, name, count] = eraAtEnd.exec(text.slice(Math.max(0, at - longestBefore), at)) ?? [];
  const [, lead = "", year] = (name && yearBehind.exec(text.slice(at + 2, at + 2 + longestBehind))) || [];
  if (!name || !count || !year) return null;
  return { era: `${name}${count}年`, name, nth: orderOf(count), year: Number(year), at: at + 2 + lead.length };
}

/** 1900年（光绪二十六年） */
function eraLast(text: string, at: number): Pair | null {
  const [year] = /(?<!\d)\d{3,4}$/.exec(text.slice(Math.max(0, at - longestBefore), at)) ?? [];
  const [, era, name, count] = (year && eraAtStart.exec(text.slice(at + 2, at + 2 + longestBehind))) || [];
  return era && name && count ? { era, name, nth: orderOf(count), year: Number(year), at: at - year!.length } : null;
}

const orderOf = (count: string): number => (count === "元" ? 1 : (readSmallInteger(count, 0)?.value ?? 0));

/** The Gregorian years that the year of the era may be. */
function yearsOf({ name, nth }: Pair): number[] | null {
  return nth > 0 ? eraYears.get(name)!.map((first) => first + nth - 1) : null;
}

/** The last weeks of a lunar year lie in the next one. */
const isAmong = ({ year }: Pair, years: readonly number[]): boolean =>
  years.some((one) => year === one || year === one + 1);

function report({ era, year, at }: Pair, years: readonly number[], words: (typeof say)["zh"]): Report {
  const end = at + String(year).length;
  const fixes = years.map((one) => ({
    title: words.fix(one),
    edits: [{ start: at, end, newText: String(one) }],
    safe: false,
  }));
  return { start: at, end, message: words.message(era, years.join("、")), fixes };
}
