import words from "../../../../register/person-names.json" with { type: "json" };
import { matches } from "../../text/matches.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    long: (age: number) => `生卒年相差${age}年，少有人活到这个年纪：请核对生卒年`,
    reversed: "卒年在生年之前：请核对生卒年",
  },
  en: {
    long: (age: number) => `The two years make a life of ${age} years, longer than people live: check them`,
    reversed: "The year of death lies before that of birth: check them",
  },
};

const day = "(?:年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?";
const life = new RegExp(`[（(](\\d{4})${day}[—－–～~-]{1,2}(\\d{4})${day}[）)]`, "g");

export const lifeDates: PassageCheck<{ oldest: number }> = {
  id: "date/life-dates",
  scope: "passage",
  severity: "warning",
  title: { zh: "生卒年不合情理", en: "Years of a life that cannot be" },
  about: "fact",
  rows: ["D18"],
  options: { oldest: 115 },
  optionTitles: {
    oldest: { zh: "不报的最大岁数", en: "The greatest age let stand" },
  },
  *run({ text, locale }, { oldest }) {
    for (const match of matches(text, life)) {
      const [from, to] = match.slice(1).map(Number) as [number, number];
      const age = to - from;
      if ((age >= 0 && age <= oldest) || !isNameBefore(text, match.index)) continue;
      const start = match.index + 1;
      const end = match.index + match[0].length - 1;
      yield { start, end, message: age < 0 ? say[locale].reversed : say[locale].long(age) };
    }
  },
};

const surnames = new Set(words.surnames);
const doubleSurnames = new Set(words.doubleSurnames);
const notNames = new Set(words.notNames);
const notEndings = new Set(words.notEndings);

/** 鲁迅, 文学家鲁迅, 欧阳山, 列夫·托尔斯泰: a name ends at `end`. */
function isNameBefore(text: string, end: number): boolean {
  const run = /[\u4e00-\u9fff·]*$/.exec(text.slice(Math.max(0, end - LONGEST), end))![0];
  if (run.includes("·")) return true;
  return [2, 3, 4].some((length) => length <= run.length && isName(run.slice(-length)));
}

const LONGEST = 12;

function isName(word: string): boolean {
  if (notEndings.has(word.at(-1)!) || notNames.has(word.slice(0, 2)) || notNames.has(word.slice(-2))) return false;
  return doubleSurnames.has(word.slice(0, 2)) ? word.length > 2 : word.length < 4 && surnames.has(word.charAt(0));
}
