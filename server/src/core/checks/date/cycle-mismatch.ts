import { type CycleYear, cycleName, cycleYearEndingAt } from "../../mentions/dates/cycle.ts";
import type { Locale } from "../../ports.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    year: (year: string, right: string) => `${year}年是${right}年：请核对年份和干支、生肖`,
    pair: (pair: string, right: string) => `${pair}年是${right}年：请核对干支和生肖`,
    fix: (right: string) => `改为“${right}”`,
  },
  en: {
    year: (year: string, right: string) => `${year} is a year ${right}: check the year and its signs`,
    pair: (pair: string, right: string) => `${pair} is a year of ${right}: check stem, branch and animal`,
    fix: (right: string) => `Change to "${right}"`,
  },
};

export const cycleMismatch: PassageCheck = {
  id: "date/cycle-mismatch",
  scope: "passage",
  severity: "error",
  title: { zh: "年份与干支、生肖不符", en: "Year of another stem, branch or animal" },
  about: "fact",
  rows: ["D03"],
  fix: "choice",
  *run({ text, locale }) {
    for (let at = text.indexOf("年"); at >= 0; at = text.indexOf("年", at + 1)) {
      const cycle = cycleYearEndingAt(text, at);
      const report = cycle && examine(text, cycle, locale);
      if (report) yield report;
    }
  },
};

function examine(text: string, cycle: CycleYear, locale: Locale): Report | null {
  const { start, end, pair, animal } = cycle;
  if (pair !== null && animal !== null && pair % 12 !== animal) {
    const right = cycleName(pair, { pair: false, animal: true });
    return {
      start,
      end,
      message: say[locale].pair(text.slice(start, start + 2), right),
      fixes: fixesOf(end - 1, end, right, locale),
    };
  }
  const year = yearBefore(text, start);
  if (year === null) return null;
  // Its first weeks are of the lunar year before.
  const years = isYearEnd(text, end) ? [year, year - 1] : [year];
  const fits = (one: number): boolean => {
    const index = (one + 56) % 60;
    return (pair === null || pair === index) && (animal === null || animal === index % 12);
  };
  if (years.some(fits)) return null;
  const right = cycleName((year + 56) % 60, { pair: pair !== null, animal: animal !== null });
  return { start, end, message: say[locale].year(String(year), right), fixes: fixesOf(start, end, right, locale) };
}

/** 2026年（丙午年）, 2026马年, 2026年是马年, 2026年农历丙午年 */
const YEAR_BEFORE = /(?:^|[^\d\-—～])((?:19|20)\d\d)(?:年(?:[（(]|(?:是|为|即|，即|，)?(?:农历|中国农历)?)|)$/;
const YEAR_REACH = 14;

function yearBefore(text: string, start: number): number | null {
  const match = YEAR_BEFORE.exec(text.slice(Math.max(0, start - YEAR_REACH), start));
  return match ? Number(match[1]) : null;
}

/** 2026年乙巳年腊月 is in its January or February. */
const isYearEnd = (text: string, end: number): boolean =>
  /^年[^，。；！？]{0,4}(?:腊|冬月|末|尾|底|除夕|小年)/.test(text.slice(end, end + 8));

const fixesOf = (start: number, end: number, newText: string, locale: Locale) => [
  { title: say[locale].fix(newText), edits: [{ start, end, newText }], safe: false },
];
