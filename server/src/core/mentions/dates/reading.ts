import type { Bound } from "../../format.ts";
import type { DateExpression, Opening, Point, RangeExpression, Stated } from "./expression.ts";

/** What a detector makes of the text at one place. */
export interface Reading {
  start: number;
  end: number;
  expression: DateExpression;
  bound: Bound;
}

/** One way in which dates are written. */
export interface DateDetector {
  /** The code units it can begin with. */
  starts: Iterable<number>;
  /** Reads the date that starts at `at`, if one does; looks no farther than the date goes and a few characters around it. */
  read(text: string, at: number): Reading | null;
}

export const exactly = (start: number, end: number, expression: DateExpression): Reading => ({
  start,
  end,
  expression,
  bound: "exact",
});

/** The fields that the text gives as such; 去年 gives none, since what year it is the text alone does not say. */
export function statedOf(point: Point): Stated[] {
  const stated: Stated[] = [];
  if (typeof point.century === "number") stated.push("century");
  if (point.decade !== undefined) stated.push("decade");
  if (typeof point.year === "number") stated.push("year");
  if (typeof point.quarter === "number") stated.push("quarter");
  if (typeof point.month === "number") stated.push("month");
  if (typeof point.day === "number") stated.push("day");
  if (point.weekday !== undefined) stated.push("weekday");
  if (point.hour !== undefined) stated.push("hour");
  if (point.minute !== undefined) stated.push("minute");
  return stated;
}

/** What the two ends of a range give, coarsest first. */
export function statedOfBoth(from: Point, to: Point): Stated[] {
  const stated = statedOf(from);
  const more = statedOf(to).filter((field) => !stated.includes(field));
  return more.length === 0 ? stated : [...stated, ...more];
}

export const modOf = (open: Opening | null): "AFTER" | "BEFORE" | null =>
  open === null ? null : open === "before" ? "BEFORE" : "AFTER";

/** A range that is said by one name, without its ends: “十四五”. */
export const impliedRange = (from: Point, to: Point, open: Opening | null): RangeExpression => ({
  form: "range",
  type: "date",
  mod: modOf(open),
  stated: [],
  calendar: "gregorian",
  from,
  to,
  written: false,
  open,
});
