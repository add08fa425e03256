import type { DateMention } from "../format.ts";
import type {
  DateExpression,
  Mod,
  Opening,
  Point,
  PointExpression,
  RangeExpression,
  WindowExpression,
} from "../mentions/dates/expression.ts";
import { addDays, addMonths, type IsoDay } from "./calendar.ts";
import type { Context } from "./context.ts";
import { isRangeOfYears } from "./past.ts";
import { edgeOf, isoPeriod, monthPeriod, type Period, yearPeriod } from "./period.ts";
import { resolvePoint, resolveWeekday } from "./resolvePoint.ts";

/** What resolution adds to a date. */
export type Resolved = Pick<DateMention, "timex" | "range" | "interval">;

export const UNRESOLVED: Resolved = { timex: null, range: null, interval: null };

/** Resolves a date and lets the context remember it. */
export function resolveExpression(expression: DateExpression, context: Context): Resolved {
  switch (expression.form) {
    case "point":
      return resolvePointExpression(expression, context);
    case "range":
      return resolveRange(expression, context);
    case "window":
      return resolveWindow(expression, context);
    case "length":
      return { timex: expression.timex, range: expression.range, interval: null };
    case "value":
      return { timex: expression.timex, range: null, interval: null };
  }
}

function resolvePointExpression(expression: PointExpression, context: Context): Resolved {
  const { point } = expression;
  if (expression.attached) {
    const named = resolveWeekday(point.weekday!, context.day("passage"));
    return named ? closed(named) : UNRESOLVED;
  }
  const period = expression.samePeriod ? samePeriodOf(point, context) : resolvePoint(point, context);
  if (!period) return UNRESOLVED;
  if (!looksBack(point)) context.remember(period, isYearSaid(point) && !isOpenYear(expression));
  const edged = expression.edge === null ? period : edgeOf(period, expression.edge);
  return expression.open === null ? closed(edged) : opened(edged, edged, expression.open);
}

/** The year is written, or a word such as 去年 or 昨日 says it. */
const isYearSaid = ({ year, month, day }: Point): boolean =>
  year !== undefined || typeof month === "object" || typeof day === "object";

/** 2011年以来 is as long as it is, and a bare date behind it is of any of its years. */
const isOpenYear = ({ open, point }: PointExpression): boolean =>
  open !== null && typeof point.year === "number" && point.month === undefined;

/** 上年 looks back from what is spoken of, and does not move on to it. */
const looksBack = ({ year }: Point): boolean => typeof year === "object" && year.anchor === "context" && year.by < 0;

const closed = ({ timex, start, end }: Period): Resolved => ({
  timex,
  range: null,
  interval: start === null && end === null ? null : { start, end },
});

/** …以来 runs from the beginning of what stands before it, …后 from its end, …前 up to its beginning. */
function opened(from: Period, to: Period, open: Opening): Resolved {
  if (open === "since") return { timex: from.timex, range: null, interval: { start: from.start, end: null } };
  if (open === "after") return { timex: to.timex, range: null, interval: { start: to.end, end: null } };
  return { timex: from.timex, range: null, interval: { start: null, end: from.start } };
}

/** 去年同期: what was spoken of last, a year earlier. Where that was no part of a year, the year itself. */
function samePeriodOf(point: Point, context: Context): Period | null {
  const base = resolvePoint(point, context);
  const { last } = context.heard;
  if (!base || base.year === null || !last || last.year === null || last.start === null || last.end === null)
    return null;
  const by = (base.year - last.year) * 12;
  if (by === 0) return null;
  const move = (iso: string): string => addMonths(iso.slice(0, 10), by) + iso.slice(10);
  const timex = last.timex.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + by / 12));
  return { ...last, timex, start: move(last.start), end: move(last.end), year: base.year };
}

function resolveRange(expression: RangeExpression, context: Context): Resolved {
  const ends = resolveEnds(expression, context);
  if (!ends) return UNRESOLVED;
  const { edges } = expression;
  const { from, to } = endsOf(edgeOf(ends.from, edges?.from ?? null), edgeOf(ends.to, edges?.to ?? null));
  if (expression.to === null) return opened(from, to, "since");
  const whole = wholeOf(from, to, expression);
  if (!isNamedPeriod(expression) && !isRangeOfYears(expression)) context.remember(whole, isYearTold(expression));
  if (expression.open !== null) return opened(from, to, expression.open);
  const { start, end } = expression.mod === null ? whole : edgeOfYears(whole, expression.mod);
  return {
    timex: whole.timex,
    range: expression.written ? { low: from.timex, high: to.timex } : null,
    interval: start === null ? null : { start, end },
  };
}

/** Of two periods that are ranges themselves (1月中旬至2月上旬) the outer ends. */
const endsOf = (from: Period, to: Period): { from: Period; to: Period } => ({
  from: from.timex.includes("/") ? { ...from, timex: from.timex.split("/")[0]! } : from,
  to: to.timex.includes("/") ? { ...to, timex: to.timex.split("/").at(-1)! } : to,
});

/** From the beginning of the first end to the end of the second; of two times of day to the second as it begins. */
function wholeOf(from: Period, to: Period, expression: RangeExpression): Period {
  const endsAtHour = expression.type === "time" && expression.to?.hour !== undefined;
  return { ...to, timex: `${from.timex}/${to.timex}`, start: from.start, end: endsAtHour ? to.start : to.end };
}

/** “十四五”, 党的十八大: dates behind it don't go on from there. */
const isNamedPeriod = ({ written, stated, from }: RangeExpression): boolean =>
  !written && stated.length === 0 && typeof from.year === "number";

/** The first year, the last one, or those between: “十四五”末. */
function edgeOfYears(period: Period, edge: Mod): Period {
  const { start, end } = period;
  if (start === null || end === null) return period;
  if (edge === "START") return { ...period, end: addMonths(start, 12) };
  if (edge === "END") return { ...period, start: addMonths(end, -12) };
  return edge === "MID" ? { ...period, start: addMonths(start, 12), end: addMonths(end, -12) } : period;
}

const isYearTold = ({ from, to, stated }: RangeExpression): boolean =>
  stated.includes("year") || typeof from.year === "object" || typeof to?.year === "object";

/** The second end takes from the first what it leaves out; its year is the next one where it would come before the first. */
function resolveEnds({ from, to }: RangeExpression, context: Context): { from: Period; to: Period } | null {
  if (to === null) {
    const first = resolvePoint(from, context);
    return first && { from: first, to: first };
  }
  const isCounted = [to.year, to.month, to.day].some(
    (field) => typeof field === "object" && field.anchor === "context",
  );
  const sharesYear = from.year === undefined && to.year === undefined && from.named === undefined && !isCounted;
  const last = sharesYear ? resolvePoint(inherit(from, to), context) : null;
  const first = resolvePoint(
    sharesYear && last?.year != null && isMonthOrFiner(from) ? { ...from, year: last.year } : from,
    context,
  );
  if (!first) return null;
  // 次日 and 次年 count from the first end.
  if (isCounted) context.remember(first, true);
  const second = last ?? resolvePoint(inherit({ ...from, ...known(first) }, to), context);
  if (!second) return null;
  if (first.start === null || second.start === null || second.start >= first.start) return { from: first, to: second };
  return turnOfYear(from, to, first, second, context);
}

const isMonthOrFiner = (point: Point): boolean =>
  typeof point.month === "number" || point.quarter !== undefined || point.half !== undefined;

/** 11月至次年2月, 12月30日至1月2日: where neither end gives a year, the second is of the year implied. */
function turnOfYear(
  from: Point,
  to: Point,
  first: Period,
  second: Period,
  context: Context,
): { from: Period; to: Period } | null {
  if (typeof to.month !== "number" || to.year !== undefined || first.year === null || second.year === null) return null;
  const startsBefore = from.year === undefined;
  const early = startsBefore ? resolvePoint({ ...from, year: second.year - 1 }, context) : first;
  const late = startsBefore ? second : resolvePoint({ ...to, year: first.year + 1 }, context);
  if (!early || !late || String(early.start) > String(late.start)) return null;
  return { from: early, to: late };
}

/** What of a resolved first end the second may take over. */
function known(period: Period): Point {
  const point: Point = {};
  if (period.year !== null) point.year = period.year;
  if (period.month !== null) point.month = period.month;
  if (period.day !== null) point.day = period.day;
  return point;
}

const COARSER: readonly (keyof Point)[] = ["year", "month", "day"];

function inherit(from: Point, to: Point): Point {
  if (to.named !== undefined || to.week !== undefined) return to;
  const whole: Point = { ...to };
  for (const field of COARSER) {
    if (to[field] !== undefined) break;
    if (isCoarser(field, to) && from[field] !== undefined) Object.assign(whole, { [field]: from[field] });
  }
  if (from.lunar && to.month === undefined) whole.lunar = true;
  return whole;
}

/** Whether the end of a range has something finer than the field, for which it needs one. */
function isCoarser(field: keyof Point, to: Point): boolean {
  if (field === "year")
    return (
      to.month !== undefined ||
      to.day !== undefined ||
      to.quarter !== undefined ||
      to.half !== undefined ||
      to.hour !== undefined
    );
  if (field === "month") return to.day !== undefined || to.hour !== undefined || to.tenDays !== undefined;
  return to.hour !== undefined || to.daypart !== undefined;
}

function resolveWindow(window: WindowExpression, context: Context): Resolved {
  const anchor = window.anchor === "document" ? context.today : context.day("passage");
  const value = window.type === "duration" ? window.timex : null;
  if (anchor === null) return { timex: value, range: null, interval: null };
  if (window.direction === "past") {
    const start = move(anchor, window, -1);
    // Years are counted by the calendar: 近三年 in February may begin in January.
    const first = start !== null && window.unit === "Y" ? `${start.slice(0, 4)}-01-01` : start;
    return { timex: value, range: null, interval: { start: first, end: addDays(anchor, 1) } };
  }
  if (window.direction === "future") {
    const first = window.anchor === "context" ? addDays(anchor, 1) : anchor;
    return { timex: value, range: null, interval: { start: first, end: move(first, window, 1) } };
  }
  const day = move(anchor, window, window.direction === "ago" ? -1 : 1);
  const period = day === null ? null : rounded(day, window.toTheDay ? "D" : window.unit);
  return period ? closed(period) : UNRESOLVED;
}

function move(day: IsoDay, { amount, unit }: WindowExpression, sign: 1 | -1): IsoDay | null {
  if (amount > 5000) return null;
  if (unit === "Y") return Number(day.slice(0, 4)) + sign * amount > 100 ? addMonths(day, sign * amount * 12) : null;
  if (unit === "M") return addMonths(day, sign * amount);
  if (unit === "W") return addDays(day, sign * amount * 7);
  return unit === "D" ? addDays(day, sign * amount) : null;
}

/** Three years ago is a year, three months ago a month. */
function rounded(day: IsoDay, unit: WindowExpression["unit"]): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === "Y") return yearPeriod(year);
  return unit === "M" ? monthPeriod(year, month) : isoPeriod(day);
}
