import type { Bound, Interval } from "../format.ts";
import { add, compare, divide, type Exact, multiply, negate, shift, subtract } from "./decimal.ts";

/**
 * Every true value that wording and rounding allow. Ends are closed; that `moreThan` and `lessThan` shut out the stated
 * value itself, the bound tells. A bound takes the rounding's place on its side: 超532万 begins at 532万.
 * @param ulp the power of ten of the last digit shown where the value is rounded to it; null where it is exact
 * @param about how far an approximate value may lie from the stated one, as a part of it: 0.1
 */
export function statedInterval(low: Exact, high: Exact, bound: Bound, ulp: number | null, about: Exact): Interval {
  switch (bound) {
    case "moreThan":
    case "atLeast":
      return { low, high: null };
    case "lessThan":
    case "atMost":
      return { low: null, high };
    case "about":
      return widened(low, high, about, ulp);
    case "exact":
      return ulp === null ? { low, high } : rounded(low, high, ulp);
  }
}

function rounded(low: Exact, high: Exact, ulp: number): Interval {
  const half = shift("5", ulp - 1);
  return { low: subtract(low, half), high: add(high, half) };
}

function widened(low: Exact, high: Exact, part: Exact, ulp: number | null): Interval {
  const below = subtract(low, multiply(absolute(low), part));
  const above = add(high, multiply(absolute(high), part));
  if (ulp === null) return { low: below, high: above };
  const wide = rounded(low, high, ulp);
  return { low: least(below, wide.low ?? below), high: greatest(above, wide.high ?? above) };
}

const absolute = (value: Exact): Exact => (value.startsWith("-") ? negate(value) : value);
const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

export const point = (value: Exact): Interval => ({ low: value, high: value });

export const contains = (interval: Interval, value: Exact): boolean =>
  (interval.low === null || compare(interval.low, value) <= 0) &&
  (interval.high === null || compare(value, interval.high) <= 0);

/** True where both intervals allow a common value. */
export const overlap = (a: Interval, b: Interval): boolean => reaches(a.low, b.high) && reaches(b.low, a.high);

const reaches = (low: Exact | null, high: Exact | null): boolean =>
  low === null || high === null || compare(low, high) <= 0;

export const sum = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.low, add),
  high: both(a.high, b.high, add),
});

export const difference = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.high, subtract),
  high: both(a.high, b.low, subtract),
});

/** The product of two intervals without negative values. */
export const product = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.low, multiply),
  high: both(a.high, b.high, multiply),
});

/** The quotient of two intervals without negative values; open above where the divisor may be zero. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.high, divide),
  high: b.low === null || compare(b.low, "0") <= 0 ? null : both(a.high, b.low, divide),
});

const both = (a: Exact | null, b: Exact | null, combine: (a: Exact, b: Exact) => Exact): Exact | null =>
  a === null || b === null ? null : combine(a, b);
