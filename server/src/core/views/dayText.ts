import { SolarDay } from "tyme4ts";
import type { Locale } from "../ports.ts";
import { wordsOf } from "./words.ts";

/** "2026-02-25" → "2026-02-25 星期三"; a time stays behind its day. */
export function dayText(point: string, locale: Locale): string {
  const [date = point, time] = point.split("T");
  const day = solarDay(date);
  if (!day) return point.replace("T", " ");
  const weekday = wordsOf(locale).weekdays[day.getWeek().getIndex()];
  return [date, weekday, time].filter((part) => part).join(" ");
}

/** The lunar date of a day, "丙午年正月初九"; null outside of what the calendar covers. */
export function lunarText(date: string): string | null {
  const day = solarDay(date);
  return day ? day.getLunarDay().toString().replace(/^农历/, "") : null;
}

/** The day before: the last day of a half-open interval that ends at `date`. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return Number.isNaN(day.getTime()) ? date : day.toISOString().slice(0, 10);
}

function solarDay(date: string): SolarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  try {
    return day ? SolarDay.fromYmd(Number(year), Number(month), Number(day)) : null;
  } catch {
    return null; // the calendar has no such day
  }
}
