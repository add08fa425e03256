import type { Figure } from "../format.ts";
import type { Locale } from "../ports.ts";
import { amount, amountBetween, amountInFull } from "../wording/numbers.ts";
import { wordingOf } from "../wording/words.ts";
import { wordsOf } from "./words.ts";

/**
 * What a figure says, with every digit and its unit, and how it was read where that shows: 532万件 → 5,320,000件. The bound is
 * not in it. Null for a vague figure, of which only the interval tells something.
 */
export function figureValue(figure: Figure, locale: Locale): string | null {
  const { range, value, type, unit, text } = figure;
  if (range) return amountBetween(figure, range.low, range.high, locale);
  if (value === null) return null;
  const plain = amountInFull(figure, value, locale);
  const read = bare(plain) === bare(text) ? plain : `${text} → ${plain}`;
  return type === "money" && unit?.code ? `${read} (${unit.code})` : read;
}

const bare = (text: string): string => text.replace(/[\s,]/g, "");

/** The interval of the true values; null where it says no more than the value does. */
export function figureInterval(figure: Figure, locale: Locale): string | null {
  const words = wordsOf(locale);
  const { bounds, bounded } = wordingOf(locale);
  const { interval, value, range, bound } = figure;
  const { low, high } = interval;
  const openLow = bound === "moreThan" && low === value;
  const openHigh = bound === "lessThan" && high === value;
  const lower = (end: string) =>
    openLow ? words.above(amount(figure, end, locale)) : bounded(bounds.atLeast, amount(figure, end, locale));
  const upper = (end: string) =>
    openHigh ? words.below(amount(figure, end, locale)) : bounded(bounds.atMost, amount(figure, end, locale));
  if (low !== null && high !== null) {
    if (low === high || (range && range.low === low && range.high === high)) return null;
    if (openLow || openHigh) return `${lower(low)}${words.and}${upper(high)}`;
    const interval = amountBetween(figure, low, high, locale);
    return bound === "exact" && value !== null ? words.rounded(interval) : interval;
  }
  if (low !== null) return lower(low);
  return high === null ? null : upper(high);
}
