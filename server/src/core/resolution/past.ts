import type { DateExpression, Point } from "../mentions/dates/expression.ts";
import { endsWithAny, startsWithAny } from "../mentions/dates/lexicon.ts";
import { targets } from "../mentions/dates/words.ts";
import type { DetectedDate } from "../mentions/detected.ts";

/** A time that a text states as past. */
export interface Past {
  year: number;
  month: number | null;
  /** The whole year lies behind: 截至2025年, 2025年底. */
  over: boolean;
  rank: number;
}

/** Orders days; gaps between months don't matter. */
export const rank = (year: number, month: number, day: number): number => year * 372 + month * 31 + day;

/** The time that a date states as past; null for a target, a plan and a date without a year. */
export function asPast(text: string, date: DetectedDate): Past | null {
  const { expression } = date;
  if (expression.form !== "point" && expression.form !== "range") return null;
  if (expression.open === "before" || isRangeOfYears(expression)) return null;
  const point = expression.form === "range" ? { ...expression.from, ...expression.to } : expression.point;
  if (typeof point.year !== "number" || isTarget(text, date)) return null;
  const month = typeof point.month === "number" ? point.month : monthOf(point);
  const day = typeof point.day === "number" ? point.day : 1;
  const asOf = endsWithAny(text, date.start, targets.past);
  const over = month === null && (asOf || (expression.form === "point" && expression.edge === "END"));
  return { year: point.year, month, over, rank: rank(point.year, month ?? (over ? 12 : 1), day) };
}

/** 2021—2025年 is a plan as often as a review. */
export const isRangeOfYears = (expression: DateExpression): boolean =>
  expression.form === "range" &&
  typeof expression.from.year === "number" &&
  typeof expression.to?.year === "number" &&
  isYear(expression.from) &&
  isYear(expression.to);

const isYear = (point: Point): boolean => Object.keys(point).length === 1;

/** The month in which a half or a quarter of a year begins. */
function monthOf(point: Point): number | null {
  if (point.half !== undefined) return point.half * 6 - 5;
  return typeof point.quarter === "number" ? point.quarter * 3 - 2 : null;
}

/** A date to come: 到2035年, 力争2030年, 2027年将建成. */
function isTarget(text: string, date: DetectedDate): boolean {
  if (endsWithAny(text, date.start, targets.past)) return false;
  if (endsWithAny(text, date.start, targets.touching)) return true;
  for (let at = date.start - 1; at >= 0 && date.start - at <= CLAUSE && !isStop(text, at); at -= 1) {
    if (startsWithAny(text, at, targets.before)) return true;
  }
  for (let at = date.end; at < text.length && at - date.end <= CLAUSE && !isStop(text, at); at += 1) {
    if (startsWithAny(text, at, targets.behind)) return true;
  }
  return false;
}

const CLAUSE = 16;
const isStop = (text: string, at: number): boolean => "，。；！？".includes(text.charAt(at));
