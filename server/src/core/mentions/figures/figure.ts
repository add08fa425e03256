import type { Bound, Figure, Interval } from "../../format.ts";
import { compare, type Exact } from "../../text/decimal.ts";
import { statedInterval } from "../../text/interval.ts";
import type { Span } from "../../text/span.ts";
import type { DetectedFigure } from "../detected.ts";
import type { Amount } from "./amount.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { figureHouse } from "./house.ts";

/** What a detector knows of a figure; bound and interval follow from it and from the words around. */
export interface Parts extends Span {
  type: Figure["type"];
  number: Span;
  amount: Amount;
  /** From the numbers in the text to the values of the figure; absent where they are the same. */
  convert?: (value: Exact) => Exact;
  /** Which digit the value is rounded to, as a power of ten; null where it is exact. */
  rounding: number | null;
  unit: Figure["unit"];
  per?: Figure["per"];
  /** What the words of the figure themselves say, where no word around it does: 大半 is more than half. */
  bound?: Bound | null;
}

export function makeFigure(text: string, parts: Parts): DetectedFigure {
  const { start, end, type, number, unit } = parts;
  const bound = boundOf(text, parts);
  const ends = endsOf(parts);
  const single = ends !== null && parts.amount.high === null;
  return {
    kind: "figure",
    start,
    end,
    type,
    number,
    value: single ? ends.low : null,
    range: single ? null : ends,
    bound,
    interval: intervalOf(parts, ends, bound),
    unit,
    per: parts.per ?? null,
  };
}

/**
 * Plain counts are exact; 万, 亿, decimals, percentages and measures are rounded to the last digit shown. 四五百斤 is from 400
 * to 500: two digits side by side already say how far the value may lie (《现代汉语八百词》, 概数).
 */
export const roundingOf = (amount: Amount, measured: boolean): number | null =>
  amount.paired ? null : measured || amount.magnitude > 0 || amount.ulp < 0 ? amount.ulp : null;

/** The word before counts first, then the one inside, then the one behind: in 近400余人 what is wrong is for a check to say. */
function boundOf(text: string, { start, end, number, amount, bound }: Parts): Bound {
  const before = boundBefore(text, start, amount.bare) ?? boundBefore(text, number.start, amount.bare);
  return before?.bound ?? bound ?? amount.bound ?? boundAfter(text, end)?.bound ?? "exact";
}

interface Ends {
  low: Exact;
  high: Exact;
}

function endsOf({ amount, convert }: Parts): Ends | null {
  if (amount.value === null) return null;
  const low = convert ? convert(amount.value) : amount.value;
  const high = amount.high === null ? low : convert ? convert(amount.high) : amount.high;
  return compare(low, high) <= 0 ? { low, high } : { low: high, high: low };
}

function intervalOf({ amount, convert, rounding }: Parts, ends: Ends | null, bound: Bound): Interval {
  const { approximation } = figureHouse();
  if (ends) return statedInterval(ends.low, ends.high, bound, rounding, approximation);
  if (!amount.limits) return { low: null, high: null };
  const { low, high } = amount.limits;
  return statedInterval(convert ? convert(low) : low, convert ? convert(high) : high, bound, null, approximation);
}
