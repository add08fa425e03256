import type { Figure } from "../format.ts";
import type { Locale } from "../ports.ts";
import { shift } from "../text/decimal.ts";
import { type Wording, wordingOf } from "./words.ts";

/** A decimal with its thousands set apart, "5,320,000"; a fraction stays as it is. */
export function grouped(decimal: string): string {
  if (decimal.includes("/")) return decimal;
  const point = decimal.indexOf(".");
  const whole = point < 0 ? decimal : decimal.slice(0, point);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + decimal.slice(whole.length);
}

/** With more decimals than this a number is easier read in full: 1.234万, but 12,345. */
const mostDecimals = 3;
/** Up to here Chinese print sets no thousands apart (GB/T 15835-2011, 5.1.1). */
const shortest = /^-?\d{1,4}(?:\.|$)/;

/** A number as people read it: 9000亿 and 532万 in Chinese, 900,000,000,000 in English. Exact: what 万 makes longer is told in full. */
export function counted(decimal: string, locale: Locale): string {
  const { magnitudes } = wordingOf(locale);
  if (decimal.includes("/")) return decimal;
  for (const { power, name } of magnitudes) {
    const short = shift(decimal, -power);
    const [whole = "", decimals = ""] = short.replace("-", "").split(".");
    if (whole !== "0" && decimals.length <= mostDecimals) return inFull(short, locale) + name;
  }
  return inFull(decimal, locale);
}

const inFull = (decimal: string, locale: Locale): string =>
  locale === "zh" && shortest.test(decimal) ? decimal : grouped(decimal);

/** A number with what kind of figure it belongs to: 60%, 4倍, 532万件. */
export const amount = (figure: Figure, value: string, locale: Locale): string =>
  withUnit(figure, counted(value, locale), wordingOf(locale));

/** The same with every digit: 5,320,000件. */
export const amountInFull = (figure: Figure, value: string, locale: Locale): string =>
  withUnit(figure, inFull(value, locale), wordingOf(locale));

/** From one number to another, the unit said once: 3至5个; a percentage keeps its sign twice. */
export function amountBetween(figure: Figure, low: string, high: string, locale: Locale): string {
  const words = wordingOf(locale);
  const [from, to] = [counted(low, locale), counted(high, locale)];
  return isPercent(figure) ? words.between(`${from}%`, `${to}%`) : withUnit(figure, words.between(from, to), words);
}

const isPercent = ({ type, unit }: Figure): boolean => type === "percent" && (!unit || unit.code === "%");

function withUnit(figure: Figure, number: string, words: Wording): string {
  const { type, unit } = figure;
  if (isPercent(figure)) return `${number}%`;
  switch (type) {
    case "percentagePoint":
      return words.points(number);
    case "multiple":
      return words.times(number);
    case "ordinal":
      return words.ordinal(unit ? words.quantity(number, unit.text) : number);
    default:
      return unit ? words.quantity(number, unit.text) : number;
  }
}

/** 每万人, 每10户: one of a unit needs no number. */
function perText({ value, unit }: NonNullable<Figure["per"]>, reading: string, locale: Locale): string {
  const count = counted(value, locale).replace(/^1(?![\d.,])/, "");
  return wordingOf(locale).per(reading, count, unit);
}

/** What a figure says in one line, without its bound; empty where not even an interval is known. */
export function figureReading(figure: Figure, locale: Locale): string {
  const { value, range, interval, per } = figure;
  const reading = value === null ? rangeReading(figure, range ?? interval, locale) : amount(figure, value, locale);
  return per && reading !== "" ? perText(per, reading, locale) : reading;
}

function rangeReading(figure: Figure, { low, high }: Figure["interval"], locale: Locale): string {
  const { bounded, bounds } = wordingOf(locale);
  if (low !== null && high !== null) return amountBetween(figure, low, high, locale);
  if (low !== null) return bounded(bounds.atLeast, amount(figure, low, locale));
  return high === null ? "" : bounded(bounds.atMost, amount(figure, high, locale));
}
