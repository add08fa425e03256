import type { Field, Point } from "../../mentions/dates/expression.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import type { Locale } from "../../ports.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    order: "起止时间前后颠倒：请核对两端的年、月、日",
    month: "起止两日之间跨了月，没有写月份：请补上两端的月份",
    nextMonth: (month: number) => `后一日当在${month}月，没有写月份：请补上`,
    fix: (month: number) => `补“${month}月”`,
  },
  en: {
    order: "The end lies before the start: check year, month and day of both",
    month: "The two days lie in different months, and no month is given: add it to both",
    nextMonth: (month: number) => `The second day lies in month ${month}, which is left out: add it`,
    fix: (month: number) => `Add ${month}月`,
  },
};

export const endBeforeStart: PassageCheck = {
  id: "date/end-before-start",
  scope: "passage",
  severity: "error",
  title: { zh: "起止时间颠倒", en: "End before start" },
  about: "fact",
  rows: ["D08", "D16", "C16"],
  fix: "choice",
  *run({ text, dates, locale }) {
    for (const date of dates) {
      const report = examine(text, date, locale);
      if (report) yield report;
    }
  },
};

function examine(text: string, mention: DetectedDate, locale: Locale): Report | null {
  const { start, end } = mention;
  const month = nextMonth(mention);
  const at = month === null ? -1 : lastDay(text, mention);
  if (month !== null && at >= 0) {
    const edits = [{ start: at, end: at, newText: `${month}月` }];
    const fixes = [{ title: say[locale].fix(month), edits, safe: false }];
    return { start, end, message: say[locale].nextMonth(month), severity: "warning", fixes };
  }
  if (isReversed(mention) || areYearsReversed(text.slice(start, end), mention)) {
    return { start, end, message: say[locale].order };
  }
  return lacksMonth(mention) ? { start, end, message: say[locale].month, severity: "information" } : null;
}

/** What the end leaves out it shares with the start; 12月至3月 runs into the next year, and is in order. */
function isReversed({ expression }: DetectedDate): boolean {
  if (expression.form !== "range" || !expression.written || !expression.to || expression.to.lunar) return false;
  const { from, to } = expression;
  // 次年6月
  if (typeof to.year === "object" || typeof to.month === "object") return false;
  const years = order(from.year, to.year);
  if (years !== 0) return years > 0;
  if (
    to.year === undefined &&
    typeof from.month === "number" &&
    typeof to.month === "number" &&
    from.month !== to.month
  )
    return false;
  const months = order(from.month, to.month);
  if (months !== 0) return months > 0;
  return isMonthGiven(from, to) && order(from.day, to.day) > 0;
}

/** Days of a month from which a range runs into the next one, and up to which it does. */
const LATE = 20;
const EARLY = 15;

/** 6 for 5月30日—2日 */
function nextMonth({ expression }: DetectedDate): number | null {
  if (expression.form !== "range" || !expression.written || !expression.to || expression.from.lunar) return null;
  const { from, to } = expression;
  if (to.month !== undefined || to.year !== undefined || typeof from.month !== "number") return null;
  return Number(from.day) >= LATE && Number(to.day) <= EARLY ? (from.month % 12) + 1 : null;
}

/** Where the day of the second end begins; -1 where that is not in Arabic figures. */
function lastDay(text: string, { start, end }: DetectedDate): number {
  const day = /\d{1,2}[日号]$/.exec(text.slice(start, end));
  return day ? start + day.index : -1;
}

const isMonthGiven = (from: Point, to: Point): boolean => typeof (to.month ?? from.month) === "number";

/** 30日—2日 */
function lacksMonth({ expression }: DetectedDate): boolean {
  if (expression.form !== "range" || !expression.written || !expression.to) return false;
  const { from, to } = expression;
  const bare = [from.month, to.month, from.year, to.year].every((field) => field === undefined);
  return bare && order(from.day, to.day) > 0;
}

const order = (from: Field | undefined, to: Field | undefined): number =>
  typeof from === "number" && typeof to === "number" ? from - to : 0;

/** 2026—2021年 reads as no length of time, and so can be nothing but two years. */
function areYearsReversed(words: string, { expression }: DetectedDate): boolean {
  if (expression.form !== "length") return false;
  const [, from, to] = /^((?:19|20)\d\d)[—－–～~-]{1,2}((?:19|20)\d\d)年$/.exec(words) ?? [];
  return from !== undefined && to !== undefined && from > to;
}
