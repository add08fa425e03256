import { LegalHoliday, LunarDay, LunarMonth, SolarDay, SolarTerm } from "tyme4ts";

/**
 * Days are ISO strings, YYYY-MM-DD, in the Gregorian calendar, without time zone: no `Date` of the local zone is ever made,
 * so that no day can slip. What the calendar knows (lunar dates, solar terms, days off) comes from tyme4ts.
 */
export type IsoDay = string;

const MILLISECONDS = 86_400_000;
const ENGLISH = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const CHINESE = "一二三四五六日";

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/** A number with at least two digits. */
export const pad = (number: number): string => TWO_DIGITS[number] ?? String(number);

/** A year with at least four. */
export const padYear = (year: number): string => (year >= 1000 ? String(year) : String(year).padStart(4, "0"));

export const isoDay = (year: number, month: number, day: number): IsoDay =>
  `${padYear(year)}-${pad(month)}-${pad(day)}`;

/** Year, month and day of an ISO day. */
export const partsOf = (iso: IsoDay): [number, number, number] => [
  Number(iso.slice(0, 4)),
  Number(iso.slice(5, 7)),
  Number(iso.slice(8, 10)),
];

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isRealDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

function dayNumber(iso: IsoDay): number {
  const [year, month, day] = partsOf(iso);
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The day `days` later, or earlier where negative. Years 100 to 9999. */
export function addDays(iso: IsoDay, days: number): IsoDay {
  const [year, month, day] = partsOf(iso);
  const sum = day + days;
  if (sum >= 1 && sum <= 28) return iso.slice(0, 8) + pad(sum);
  return new Date(Date.UTC(year, month - 1, sum)).toISOString().slice(0, 10);
}

/** The same day `months` later; the last of the month where that has no such day. */
export function addMonths(iso: IsoDay, months: number): IsoDay {
  const [year, month, day] = partsOf(iso);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return isoDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (iso: IsoDay): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;

/** 星期三, Wednesday */
export const weekdayName = (iso: IsoDay, locale: "zh" | "en"): string =>
  locale === "zh" ? `星期${CHINESE.charAt(weekdayOf(iso) - 1)}` : ENGLISH[weekdayOf(iso) - 1]!;

/** 丙午年正月初九; null outside the years the calendar knows. */
export function lunarText(iso: IsoDay): string | null {
  const lunar = attempt(() => SolarDay.fromYmd(...partsOf(iso)).getLunarDay());
  if (!lunar) return null;
  const month = lunar.getLunarMonth();
  return `${month.getLunarYear().getSixtyCycle().getName()}年${month.getName()}${lunar.getName()}`;
}

/** The lunar date of a day, a leap month like the month it doubles; `text` is 正月初九. Null outside the years the calendar knows. */
export function lunarDayOf(iso: IsoDay): { month: number; day: number; text: string } | null {
  const lunar = attempt(() => SolarDay.fromYmd(...partsOf(iso)).getLunarDay());
  if (!lunar) return null;
  const month = lunar.getLunarMonth();
  const monthName = month.getName() === "十二月" ? "腊月" : month.getName();
  return { month: month.getMonth(), day: lunar.getDay(), text: monthName + lunar.getName() };
}

/** The day of a lunar date; `day` -1 is the last of the month. Null where the year has no such day. */
export function lunarToIso(year: number, month: number, day: number): IsoDay | null {
  return attempt(() => {
    const last = day === -1 ? LunarMonth.fromYm(year, month).getDayCount() : day;
    return toIso(LunarDay.fromYmd(year, month, last).getSolarDay());
  });
}

/** 29 or 30; a leap month is negative. Null where the lunar year has no such month. */
export const lunarMonthDays = (year: number, month: number): number | null =>
  attempt(() => LunarMonth.fromYm(year, month).getDayCount());

/** The lunar year that a day belongs to. */
export const lunarYearOf = (iso: IsoDay): number | null =>
  attempt(() =>
    SolarDay.fromYmd(...partsOf(iso))
      .getLunarDay()
      .getYear(),
  );

/** The day on which a solar term begins in a Gregorian year. */
export function solarTermDay(year: number, name: string): IsoDay | null {
  return attempt(() => {
    // The library counts the terms of a year from the winter solstice before it.
    const from = name === "冬至" ? year + 1 : year;
    return toIso(SolarTerm.fromName(from, name).getJulianDay().getSolarDay());
  });
}

/** What the State Council made of a day: off for 春节, or worked in its place; null where it said nothing or nothing is known. */
export function legalHoliday(iso: IsoDay): { name: string; work: boolean } | null {
  const [year, month, day] = partsOf(iso);
  const holiday = attempt(() => LegalHoliday.fromYmd(year, month, day));
  return holiday ? { name: holiday.getName(), work: holiday.isWork() } : null;
}

/** The unbroken days off around a festival, `end` included; null where none are on record. */
export function daysOffAround(festival: IsoDay): { start: IsoDay; end: IsoDay } | null {
  const isOff = (iso: IsoDay): boolean => legalHoliday(iso)?.work === false;
  if (!isOff(festival)) return null;
  let start = festival;
  let end = festival;
  while (isOff(addDays(start, -1))) start = addDays(start, -1);
  while (isOff(addDays(end, 1))) end = addDays(end, 1);
  return { start, end };
}

const toIso = (day: SolarDay): IsoDay => isoDay(day.getYear(), day.getMonth(), day.getDay());

/** The calendar throws on days that do not exist, and outside the years it was made for. */
function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
