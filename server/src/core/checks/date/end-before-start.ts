import type { Field, Point } from "../../mentions/dates/expression.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    order: "起止时间前后颠倒：请核对两端的年、月、日",
    month: "起止两日之间跨了月，没有写月份：请补上两端的月份",
  },
  en: {
    order: "The end lies before the start: check year, month and day of both",
    month: "The two days lie in different months, and no month is given: add it to both",
  },
};

export const endBeforeStart: PassageCheck = {
  id: "date/end-before-start",
  scope: "passage",
  severity: "error",
  title: { zh: "起止时间颠倒", en: "End before start" },
  about: "fact",
  rows: ["D08", "D16", "C16"],
  *run({ text, mentions, locale }) {
    for (const mention of mentions) {
      if (mention.kind !== "date") continue;
      const { start, end } = mention;
      if (isReversed(mention) || areYearsReversed(text.slice(start, end), mention)) {
        yield { start, end, message: say[locale].order };
      } else if (lacksMonth(mention)) yield { start, end, message: say[locale].month, severity: "information" };
    }
  },
};

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
