import type { DateMention } from "../format.ts";
import type { Locale } from "../ports.ts";
import { addDays, weekdayName } from "../resolution/calendar.ts";
import { type LengthUnit, type Wording, wordingOf } from "./words.ts";

const datePattern = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?(?::\d\d)?)?$/;
const periodPattern = /^(\d{4})-([QH]\d)$/;

/** A plain TIMEX3 value in the way of the language, 2026年2月25日; every other as it is, since the standard says what it means. */
export function dayText(value: string, locale: Locale): string {
  const { day, period } = wordingOf(locale);
  const [, of, part] = periodPattern.exec(value) ?? [];
  if (of && part) return period(of, part);
  const [, year, month, date, hour, minute = "00"] = datePattern.exec(value) ?? [];
  return year ? day(year, month, date, hour && `${hour}:${minute}`) : value;
}

/** From one day to another; in Chinese the second leaves out the year and month of the first. */
export function daysBetween(low: string, high: string, locale: Locale): string {
  const [from, to] = [dayText(low, locale), dayText(high, locale)];
  const shared = ["月", "年"].map((mark) => from.slice(0, from.indexOf(mark) + 1));
  const said = shared.find((head) => head !== "" && head !== from && head !== to && to.startsWith(head)) ?? "";
  return wordingOf(locale).between(from, to.slice(said.length));
}

const lengthPattern = /^P(?:\d+(?:\.\d+)?[YQMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/;

/** P1Y6M → 1年6个月; null for what is no plain length (PXD, PT5M/PT10M). */
function lengthText(timex: string, locale: Locale): string | null {
  const parts = lengthParts(timex);
  if (!parts) return null;
  const { length } = wordingOf(locale);
  return parts.map(([count, unit]) => length(count, unit)).join(locale === "zh" ? "" : " ");
}

function lengthParts(timex: string): [count: string, unit: LengthUnit][] | null {
  if (!lengthPattern.test(timex)) return null;
  const [days = "", clock = ""] = timex.slice(1).split("T");
  const parts = [...days.matchAll(/([\d.]+)([YQMWD])/g), ...clock.toLowerCase().matchAll(/([\d.]+)([hms])/g)];
  return parts.length > 0 ? parts.map(([, count = "", unit]) => [count, unit as LengthUnit]) : null;
}

const setPattern = /^XXXX(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d)(?::(\d\d))?)?$/;
const weekPattern = /^XXXX-WXX-([1-7])(?:T(\d\d)(?::(\d\d))?)?$/;

/** What comes again: P1D → 每天, XXXX-03-05 → 每年3月5日, XXXX-WXX-1 → 每周一; null for the rest. */
function setText(timex: string, locale: Locale): string | null {
  const words = wordingOf(locale);
  const ends = timex.split("/");
  if (ends.length > 1) {
    const texts = ends.map((end) => setText(end, locale));
    return texts.every((text) => text !== null) ? words.between(texts[0]!, texts[1]!) : null;
  }
  const parts = lengthParts(timex);
  if (parts) return parts.length === 1 && parts[0]![0] === "1" ? words.every[parts[0]![1]] : everyLength(timex, locale);
  return weekdaySet(timex, locale) ?? daySet(timex, words);
}

function everyLength(timex: string, locale: Locale): string | null {
  const length = lengthText(timex, locale);
  return length && wordingOf(locale).everyLength(length);
}

const aMonday = "2024-01-01";

function weekdaySet(timex: string, locale: Locale): string | null {
  const [, weekday, hour, minute = "00"] = weekPattern.exec(timex) ?? [];
  if (!weekday) return null;
  const name = weekdayName(addDays(aMonday, Number(weekday) - 1), locale);
  return wordingOf(locale).everyWeekday(name) + (hour ? ` ${hour}:${minute}` : "");
}

function daySet(timex: string, { every, again, day, dayOfMonth }: Wording): string | null {
  const [whole, month, date, hour, minute = "00"] = setPattern.exec(timex) ?? [];
  if (!whole) return null;
  const time = hour ? ` ${hour}:${minute}` : "";
  if (month === undefined) return every.Y;
  if (month !== "XX") return again(every.Y, day(null, month, date === "XX" ? undefined : date)) + time;
  if (date === undefined) return every.M;
  return (date === "XX" ? every.D : again(every.M, dayOfMonth(date))) + time;
}

/** PAST_REF, PRESENT_REF, FUTURE_REF: 近日 and the like say no more than their own words. */
const vagueTime = "_REF";

/**
 * What a date says in one line, from its TIMEX3 value: a day or period, a length of time, or what comes again. Empty where it
 * says no more than its own words.
 */
export function dateReading(mention: DateMention, locale: Locale): string {
  const { type, timex, mod, interval, range } = mention;
  if (timex?.endsWith(vagueTime)) return "";
  const words = wordingOf(locale);
  if (mod === "AFTER" && interval?.start) return words.from(dayText(interval.start, locale));
  const main = plainReading(mention, locale);
  if (main === "" || mod === null) return main;
  if (mod === "APPROX" && type === "duration") return words.bounded(words.bounds.about, main);
  return range ? main : words.modified(main, words.mods[mod]);
}

function plainReading({ type, timex, range, interval, calendar }: DateMention, locale: Locale): string {
  if (type === "set") return (calendar === "gregorian" && timex && setText(timex, locale)) || "";
  if (type === "duration") return lengthReading(timex, range, locale);
  if (range) return daysBetween(range.low, range.high, locale);
  const [low, high] = timex?.split("/") ?? [];
  if (low && high) return daysBetween(low, high, locale);
  if (low) return low.includes("X") ? "" : dayText(low, locale);
  return openReading(interval, locale);
}

function lengthReading(timex: string | null, range: DateMention["range"], locale: Locale): string {
  const [low, high] = range ? [range.low, range.high] : (timex?.split("/") ?? []);
  const [from, to] = [low, high].map((end) => (end === undefined ? null : lengthText(end, locale)));
  if (!from) return "";
  return to ? wordingOf(locale).between(from, to) : from;
}

function openReading(interval: DateMention["interval"], locale: Locale): string {
  const { from, until } = wordingOf(locale);
  if (interval?.start && interval.end) return dayText(interval.start, locale);
  if (interval?.start) return from(dayText(interval.start, locale));
  return interval?.end ? until(dayText(interval.end, locale)) : "";
}
