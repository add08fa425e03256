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

/** What a figure says: value or range with unit and bound. Null for a vague one, of which only the interval tells something. */
export function figureValue(figure: Figure, locale: Locale): string | null {
  const words = wordsOf(locale);
  const { range, value, bound, type, unit } = figure;
  if (range) return words.between(amount(figure, range.low, locale), amount(figure, range.high, locale));
  if (value === null) return null;
  const plain = amount(figure, value, locale);
  const bounded = bound === "exact" ? plain : words.bound[bound](plain);
  return type === "money" && unit?.code ? `${bounded} (${unit.code})` : bounded;
}

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
    return openLow || openHigh ? `${lower(low)}${words.and}${upper(high)}` : words.between(low, high);
  }
  if (low !== null) return lower(low);
  return high === null ? null : upper(high);
}
