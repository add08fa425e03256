import type { DateMention } from "../../format.ts";
import { daysBetween } from "../../resolution/calendar.ts";

/** Days, both ends allowed. */
export interface Days {
  low: number;
  high: number;
}

/** 2019年3月, 11月12日零时: the days that a date may be; null for none that is one piece of known time. */
export function daysOf({ type, range, interval, bound }: DateMention): { first: string; last: string } | null {
  if ((type !== "date" && type !== "time") || range !== null || bound !== "exact") return null;
  if (!interval?.start || !interval.end) return null;
  return { first: interval.start.slice(0, 10), last: interval.end.slice(0, 10) };
}

/** How many days lie between two dates, with and without both ends; null where the first is not the earlier. */
export function daysApart(from: DateMention, to: DateMention): Days | null {
  const [a, b] = [daysOf(from), daysOf(to)];
  if (!a || !b || a.first >= b.first) return null;
  const high = daysBetween(a.first, b.last) + (to.type === "time" ? 1 : 0);
  const low = daysBetween(a.last, b.first) + (from.type === "time" ? 0 : 1);
  return { low: Math.max(0, low), high };
}

/** How a length is counted: by its smallest unit. */
export type LengthUnit = "Y" | "M" | "W" | "D";

export interface StatedLength {
  days: number;
  unit: LengthUnit;
  /** How many of its unit; null for 一年半, which has two. */
  count: number | null;
  /** One of its unit, in days; of 一年半 it is a third of a year. */
  step: number;
}

const daysIn = { Y: 365.25, M: 30.44, W: 7, D: 1 } as const;
const units = ["Y", "M", "W", "D"] as const;

/** 114天, 一年半, 两个月; null where it is not exact or shorter than a day. */
export function readLength({ timex, bound, range }: DateMention): StatedLength | null {
  const counts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(timex ?? "")?.slice(1);
  if (!counts || bound !== "exact" || range !== null) return null;
  const unit = units.findLast((_, index) => counts[index] !== undefined);
  if (!unit) return null;
  const given = counts.filter((count) => count !== undefined);
  const days = units.reduce((sum, one, index) => sum + Number(counts[index] ?? 0) * daysIn[one], 0);
  const count = given.length === 1 ? Number(given[0]) : null;
  return { days, unit, count, step: unit === "M" && counts[0] ? 4 * daysIn.M : daysIn[unit] };
}

/** How long it was, in what the stated length is counted in; years in months, since they are seldom full. */
export function inWords({ low, high }: Days, { unit }: StatedLength): string {
  if (unit === "Y" || unit === "M") return `${Math.round((low + high) / 2 / daysIn.M)}个月`;
  return low === high ? `${low}天` : `${low}或${high}天`;
}
