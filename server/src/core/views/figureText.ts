import type { Figure } from "../format.ts";
import type { Locale } from "../ports.ts";
import { wordsOf } from "./words.ts";

/** A decimal with its thousands set apart, "5,320,000"; a fraction stays as it is. */
export function grouped(decimal: string): string {
  if (decimal.includes("/")) return decimal;
  const point = decimal.indexOf(".");
  const whole = point < 0 ? decimal : decimal.slice(0, point);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + decimal.slice(whole.length);
}

/** A number with what kind of figure it belongs to: 60%, 4 倍, 5,320,000 件. */
export function amount(figure: Figure, value: string, locale: Locale): string {
  const words = wordsOf(locale);
  const number = grouped(value);
  const withUnit = figure.unit ? `${number} ${figure.unit.text}` : number;
  switch (figure.type) {
    case "percent":
      return figure.unit && figure.unit.code !== "%" ? withUnit : `${number}%`;
    case "percentagePoint":
      return words.points(number);
    case "multiple":
      return words.times(number);
    case "ordinal":
      return words.ordinal(withUnit);
    default:
      return withUnit;
  }
}

/**
 * What a figure says, in plain figures with its unit, and how it was read where that shows: 532万件 → 5,320,000 件. The
 * bound is not in it. Null for a vague figure, of which only the interval tells something.
 */
export function figureValue(figure: Figure, locale: Locale): string | null {
  const { range, value, type, unit, text } = figure;
  if (range) return wordsOf(locale).between(amount(figure, range.low, locale), amount(figure, range.high, locale));
  if (value === null) return null;
  const plain = amount(figure, value, locale);
  const read = bare(plain) === bare(text) ? plain : `${text} → ${plain}`;
  return type === "money" && unit?.code ? `${read} (${unit.code})` : read;
}

const bare = (text: string): string => text.replace(/[\s,]/g, "");

/** The interval of the true values; null where it says no more than the value does. */
export function figureInterval(figure: Figure, locale: Locale): string | null {
  const words = wordsOf(locale);
  const { interval, value, bound } = figure;
  const low = interval.low === null ? null : amount(figure, interval.low, locale);
  const high = interval.high === null ? null : amount(figure, interval.high, locale);
  const openLow = bound === "moreThan" && interval.low === value;
  const openHigh = bound === "lessThan" && interval.high === value;
  const lower = openLow ? words.above : words.bound.atLeast;
  const upper = openHigh ? words.below : words.bound.atMost;
  if (low !== null && high !== null) {
    if (low === high) return null;
    if (openLow || openHigh) return `${lower(low)}${words.and}${upper(high)}`;
    return bound === "exact" && value !== null ? words.rounded(low, high) : words.between(low, high);
  }
  if (low !== null) return lower(low);
  return high === null ? null : upper(high);
}
