import type { Figure, Interval } from "../format.ts";
import { compare, multiply, negate, subtract } from "../text/decimal.ts";
import { point, product } from "../text/interval.ts";

/** What a figure counts in, and the values it allows: figures of one key can be compared. */
export interface Measure {
  key: string;
  interval: Interval;
}

/** Null for an ordinal, and for a figure that allows every value. Fractions are read as percentages: 2/3 is 66.67 %. */
export function measureOf(figure: Figure): Measure | null {
  const { interval, type, unit } = figure;
  if (type === "ordinal" || (interval.low === null && interval.high === null)) return null;
  if (type === "fraction") return { key: "%", interval: product(interval, point("100")) };
  if (type === "percent") return { key: "%", interval };
  return { key: `${type} ${unit?.code ?? unit?.text ?? ""}`, interval };
}

/**
 * Whether some value is allowed by both. Where two intervals only touch it is by rounding the same half up and down (5% and
 * 6%), which no writer does; a point that stands at the end of an interval counts.
 */
export function meet(a: Interval, b: Interval): boolean {
  const order = Math.max(after(a.low, b.high), after(b.low, a.high));
  return order < 0 || (order === 0 && (isPoint(a) || isPoint(b)));
}

/** -1, 0 or 1 as a low end stands before, at or after a high one; an open end is before everything. */
const after = (low: string | null, high: string | null): -1 | 0 | 1 =>
  low === null || high === null ? -1 : compare(low, high);

const isPoint = ({ low, high }: Interval): boolean => low !== null && high !== null && compare(low, high) === 0;

/** Whether two values are within a twentieth of each other: 超86万 in a headline is 86.3万 in the body. */
export const areNear = (a: string | null, b: string | null): boolean => isWithin(a, b, "20");

/** Whether the first value is off the second by no more than the second divided by `part`. */
export function isWithin(a: string | null, b: string | null, part: string): boolean {
  const off = distance(a, b);
  return off !== null && b !== null && compare(multiply(off, part), absolute(b)) <= 0;
}

/** What lies between two values; null where one is not known. */
export const distance = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : absolute(subtract(a, b));

const absolute = (value: string): string => (value.startsWith("-") ? negate(value) : value);

/** Whether two values are ten, a hundred … times each other, with at least two digits that show it: 3.2亿 and 32亿. */
export function differByPowerOfTen(a: string | null, b: string | null): boolean {
  return isPowerOfTenOff(a, b) && significant(a ?? "").length >= 2;
}

/** The same of any number: 1亿 and 1000万. It may be by chance. */
export const isPowerOfTenOff = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && significant(a) === significant(b);

const significant = (value: string): string => value.replace(".", "").replace(/^0+|0+$/g, "");
