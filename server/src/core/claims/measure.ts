import type { Figure, Interval } from "../format.ts";
import { compare, multiply } from "../text/decimal.ts";

/** What a figure counts in, and the values it allows: figures of one key can be compared. */
export interface Measure {
  key: string;
  interval: Interval;
}

/** Null for an ordinal, and for a figure that allows every value. Fractions are read as percentages: 2/3 is 66.67 %. */
export function measureOf(figure: Figure): Measure | null {
  const { interval, type, unit } = figure;
  if (type === "ordinal" || (interval.low === null && interval.high === null)) return null;
  if (type === "fraction") return { key: "%", interval: scale(interval, "100") };
  if (type === "percent") return { key: "%", interval };
  return { key: `${type} ${unit?.code ?? unit?.text ?? ""}`, interval };
}

const scale = ({ low, high }: Interval, by: string): Interval => ({
  low: low === null ? null : multiply(low, by),
  high: high === null ? null : multiply(high, by),
});

/** Whether some value is allowed by both. */
export const meet = (a: Interval, b: Interval): boolean => reaches(a.low, b.high) && reaches(b.low, a.high);

const reaches = (low: string | null, high: string | null): boolean =>
  low === null || high === null || compare(low, high) <= 0;
