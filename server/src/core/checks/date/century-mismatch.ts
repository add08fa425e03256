import type { Point } from "../../mentions/dates/expression.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: (age: string, year: number) => `${year}年不在${age}：请核对世纪、年代和年份`,
  en: (age: string, year: number) => `${year} is not in the ${age}: check century, decade and year`,
};

export const centuryMismatch: PassageCheck = {
  id: "date/century-mismatch",
  scope: "passage",
  severity: "error",
  title: { zh: "世纪、年代与年份不符", en: "Century or decade that does not hold the year" },
  about: "fact",
  rows: ["D14"],
  *run({ text, dates, locale }) {
    let last: DetectedDate | null = null;
    for (const next of dates) {
      const first: DetectedDate | null = last;
      last = next;
      if (!first || !areOneTime(first, next, text)) continue;
      const report = examine(first, next) ?? examine(next, first);
      if (!report) continue;
      const { age, year } = report;
      const message = say[locale](text.slice(age.start, age.end), year);
      yield { start: age.start, end: age.end, message };
    }
  },
};

const TIES = ["（", "(", "，即", "即", "，也就是"];

/** 19世纪90年代（1995年）, 1995年，即19世纪90年代 */
const areOneTime = (first: DetectedDate, second: DetectedDate, text: string): boolean =>
  TIES.includes(text.slice(first.end, second.start)) && "，。；、）)".includes(text.charAt(second.end));

function examine(age: DetectedDate, date: DetectedDate): { age: DetectedDate; year: number } | null {
  const years = yearsOf(pointOf(age));
  const year = pointOf(date)?.year;
  if (!years || typeof year !== "number" || (years.from <= year && year <= years.to)) return null;
  return { age, year };
}

const pointOf = ({ expression }: DetectedDate): Point | null =>
  expression.form === "point" && expression.open === null ? expression.point : null;

/** A century counts from its year 00 or 01, as people do both; 19世纪90年代 is 1890 to 1899. */
function yearsOf(point: Point | null): { from: number; to: number } | null {
  if (typeof point?.century !== "number" || point.century < 1) return null;
  const first = (point.century - 1) * 100;
  if (point.decade === undefined) return { from: first, to: first + 100 };
  return { from: first + point.decade * 10, to: first + point.decade * 10 + 9 };
}
