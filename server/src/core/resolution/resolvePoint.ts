import type { Field, Point } from "../mentions/dates/expression.ts";
import { namedDays } from "../mentions/dates/namedPart.ts";
import {
  addDays,
  addMonths,
  type IsoDay,
  isRealDay,
  lunarToIso,
  lunarYearOf,
  pad,
  partsOf,
  weekdayOf,
} from "./calendar.ts";
import { atTime } from "./clock.ts";
import type { Context, Reach } from "./context.ts";
import { daysOffIn, namedDayIn } from "./namedDays.ts";
import {
  dayPeriod,
  daysPeriod,
  isoPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  yearPeriod,
  yearsPeriod,
} from "./period.ts";
import { impliedYear, nearestYear } from "./years.ts";

const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** The stretch of time a point means in its context; null where the text does not tell, or where there is no such day. */
export function resolvePoint(point: Point, context: Context): Period | null {
  const date = resolveDate(point, context);
  return point.hour === undefined && point.daypart === undefined ? date : atTime(point, date);
}

function resolveDate(point: Point, context: Context): Period | null {
  if (point.cycle !== undefined) return resolveCycle(point, point.cycle, context);
  if (point.century !== undefined || point.decade !== undefined) return resolveDecade(point, context);
  if (point.named !== undefined) return resolveNamed(point, point.named, context);
  if (point.lunar) return resolveLunar(point, context);
  if (point.week !== undefined) return resolveWeek(point, context);
  if (point.day !== undefined) return resolveDay(point, point.day, context);
  if (point.month !== undefined) return resolveMonth(point, point.month, context);
  if (point.quarter !== undefined) return resolveQuarter(point, point.quarter, context);
  if (point.half !== undefined) {
    const year = yearOf(point, context, point.half * 6);
    return year === null ? null : monthsPeriod(`${year}-H${point.half}`, year, point.half * 6 - 5, point.half * 6);
  }
  if (point.season !== undefined) {
    const first = SEASONS[point.season];
    const year = yearOf(point, context, first);
    return year === null ? null : monthsPeriod(`${year}-${point.season}`, year, first, first + 2);
  }
  if (point.weekday !== undefined) return resolveWeekday(point.weekday, context.today);
  if (point.year !== undefined) {
    const year = shifted(point.year, context, "article");
    return year === null ? null : yearPeriod(year);
  }
  return bareTime(point, context);
}

/** A year as written, or counted from the document's or the last one spoken of. */
function shifted(field: Field, context: Context, reach: Reach): number | null {
  if (typeof field === "number") return field;
  const base = field.anchor === "context" ? context.year(reach) : (context.todayParts?.[0] ?? null);
  return base === null ? null : base + field.by;
}

/** The year of a point, implied where it gives none by `month`, the last one it reaches into. */
function yearOf(point: Point, context: Context, month: number, day = 28): number | null {
  if (point.year !== undefined) return shifted(point.year, context, "article");
  return impliedYear(context, month, day);
}

function resolveDecade(point: Point, context: Context): Period | null {
  const [todayYear] = context.todayParts ?? [null];
  let century: number | null = null;
  if (typeof point.century === "number") century = point.century;
  else if (point.century && todayYear !== null) century = Math.ceil(todayYear / 100) + point.century.by;
  else if (point.decade !== undefined && point.decade >= 3) century = 20;
  if (century === null) return null;
  if (century < 0) return beforeOurEra(-century);
  const first = (century - 1) * 100;
  if (point.decade === undefined) return yearsPeriod(String(century - 1).padStart(2, "0"), first + 1, first + 100);
  const from = first + point.decade * 10;
  return yearsPeriod(String(from / 10).padStart(3, "0"), from, from + 9);
}

/** 公元前5世纪: a value, and no wall clock. */
const beforeOurEra = (century: number): Period => ({
  timex: `BC${pad(century - 1)}`,
  start: null,
  end: null,
  year: null,
  month: null,
  day: null,
});

function resolveNamed(point: Point, id: string, context: Context): Period | null {
  const { today } = context;
  const once = namedDays.get(id)?.year ?? context.narratedYear();
  let year = point.year === undefined ? once : shifted(point.year, context, "article");
  // 去年清明节 is no other year's where nobody knows which year this is.
  if (year === null && point.year !== undefined) return null;
  year ??= today === null ? context.year("article") : nearestYear(context, (candidate) => namedDayIn(id, candidate));
  if (year === null) return null;
  if (point.holiday) {
    const off = daysOffIn(id, year);
    return off && { ...daysPeriod(off.start, off.end), year };
  }
  const day = namedDayIn(id, year);
  return day === null ? null : isoPeriod(day);
}

/** A lunar year is named by the Gregorian one it begins in. */
function resolveLunar(point: Point, context: Context): Period | null {
  if (typeof point.month !== "number" || (point.day !== undefined && typeof point.day !== "number")) return null;
  const { month, day } = point as { month: number; day?: number };
  const dayIn = (year: number): IsoDay | null => lunarToIso(year, month, day ?? 1);
  let year = point.year === undefined ? context.narratedYear() : shifted(point.year, context, "article");
  if (year === null && context.today !== null) year = lunarNear(context, context.today, dayIn);
  if (year === null) return null;
  const first = dayIn(year);
  if (first === null) return null;
  if (day !== undefined) return isoPeriod(first);
  const last = lunarToIso(year, month, -1);
  return last === null ? null : daysPeriod(first, last);
}

function lunarNear(context: Context, today: IsoDay, dayIn: (year: number) => IsoDay | null): number | null {
  const lunar = lunarYearOf(today);
  return lunar === null ? null : nearestYear(context, dayIn);
}

/** How many years off 马年 may lie; beyond, nothing says which one is meant. */
const FARTHEST = 1;

function resolveCycle(point: Point, { length, index }: NonNullable<Point["cycle"]>, context: Context): Period | null {
  const current = context.today === null ? null : lunarYearOf(context.today);
  if (current === null) return null;
  const distance = ((index - ((current - 4) % length) + length + FARTHEST) % length) - FARTHEST;
  if (distance > FARTHEST) return null;
  const { cycle: _, ...rest } = point;
  const year = current + distance;
  if (Object.keys(rest).length > 1) return resolveDate({ ...rest, year }, context);
  const start = lunarToIso(year, 1, 1);
  if (start === null) return null;
  return { timex: String(year), start, end: lunarToIso(year + 1, 1, 1), year, month: null, day: null };
}

function resolveWeek(point: Point, context: Context): Period | null {
  const { today } = context;
  if (today === null || !point.week) return null;
  const monday = addDays(today, 1 - weekdayOf(today) + point.week.by * 7);
  if (point.weekend) return daysPeriod(addDays(monday, 5), addDays(monday, 6));
  return point.weekday === undefined
    ? daysPeriod(monday, addDays(monday, 6))
    : isoPeriod(addDays(monday, point.weekday - 1));
}

/** The day of that name in the week of `day`. */
export const resolveWeekday = (weekday: number, day: IsoDay | null): Period | null =>
  day === null ? null : isoPeriod(addDays(day, weekday - weekdayOf(day)));

function resolveDay(point: Point, day: Field, context: Context): Period | null {
  if (typeof day !== "number") {
    const base = day.anchor === "document" ? context.today : context.day("article");
    return base === null ? null : isoPeriod(addDays(base, day.by));
  }
  if (point.month === undefined) return resolveBareDay(day, context);
  const month = monthOf(point, point.month, context, day);
  return month && isRealDay(month.year, month.month, day) ? dayPeriod(month.year, month.month, day) : null;
}

function monthOf(point: Point, month: Field, context: Context, day: number): { year: number; month: number } | null {
  if (typeof month === "number") {
    const year = yearOf(point, context, month, day);
    return year === null ? null : { year, month };
  }
  if (month.anchor === "document") {
    if (context.today === null) return null;
    const [year, number] = partsOf(addMonths(`${context.today.slice(0, 8)}01`, month.by));
    return { year, month: number };
  }
  const [thisYear, thisMonth] = context.todayParts ?? [null, null];
  const spoken = context.month("article") ?? (thisYear === null ? null : { year: thisYear, month: thisMonth });
  if (!spoken) return null;
  const index = spoken.year * 12 + spoken.month - 1 + month.by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** How many days ahead a bare day of this month may lie; none where something was counted up to it. */
const DAYS_AHEAD = 15;

/** 25日: of the month spoken of in its paragraph, else of the month that puts it closest before the day of the report. */
function resolveBareDay(day: number, context: Context): Period | null {
  const spoken = context.month("passage");
  const { today, todayParts } = context;
  if (spoken) return isRealDay(spoken.year, spoken.month, day) ? dayPeriod(spoken.year, spoken.month, day) : null;
  if (today === null || !todayParts) return null;
  const ahead = context.isAsOf() ? 0 : DAYS_AHEAD;
  const [year, month] = partsOf(day > todayParts[2] + ahead ? addMonths(`${today.slice(0, 8)}01`, -1) : today);
  return isRealDay(year, month, day) ? dayPeriod(year, month, day) : null;
}

function resolveMonth(point: Point, field: Field, context: Context): Period | null {
  const found = monthOf(point, field, context, 1);
  if (!found || found.month < 1 || found.month > 12) return null;
  const month = monthPeriod(found.year, found.month);
  if (point.tenDays === undefined) return month;
  const from = addDays(month.start!, (point.tenDays - 1) * 10);
  const last = point.lastTenDays ?? point.tenDays;
  const to = last === 3 ? addDays(month.end!, -1) : addDays(month.start!, last * 10 - 1);
  return { ...daysPeriod(from, to), month: found.month };
}

function resolveQuarter(point: Point, field: Field, context: Context): Period | null {
  let year: number | null;
  let quarter: number;
  if (typeof field === "number") {
    quarter = field;
    year = yearOf(point, context, quarter * 3);
  } else {
    if (!context.todayParts) return null;
    const index = context.todayParts[0] * 4 + Math.floor((context.todayParts[1] - 1) / 3) + field.by;
    [year, quarter] = [Math.floor(index / 4), (index % 4) + 1];
  }
  return year === null ? null : monthsPeriod(`${year}-Q${quarter}`, year, quarter * 3 - 2, quarter * 3);
}

/** 15:40 alone is of the day spoken of in its paragraph, else of the day of the report; 年底 of the year. */
function bareTime(point: Point, context: Context): Period | null {
  if (point.hour !== undefined || point.daypart !== undefined) {
    const day = context.day("passage") ?? context.today;
    return day === null ? null : isoPeriod(day);
  }
  const year = context.year("passage") ?? context.todayParts?.[0] ?? context.year("article");
  return year === null ? null : yearPeriod(year);
}
