import type { DateExpression, Point } from "./expression.ts";

/** The points in time that an expression names: one, or both ends of a range, the second with the fields it shares with the first. */
export function pointsOf(expression: DateExpression): Point[] {
  if (expression.form === "point") return [expression.point];
  if (expression.form !== "range") return [];
  const { from, to } = expression;
  return to === null ? [from] : [from, { ...shared(from, to), ...to }];
}

/** 2月 of 2月1日至5日, 2024年 of 2024年1月至3月. */
function shared({ year, month, lunar }: Point, to: Point): Point {
  const point: Point = {};
  if (lunar !== undefined) point.lunar = lunar;
  if (year !== undefined && to.year === undefined) point.year = year;
  if (month !== undefined && to.month === undefined && to.year === undefined) point.month = month;
  return point;
}
