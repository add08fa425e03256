import type { Locale } from "../ports.ts";
import { addDays, weekdayName } from "../resolution/calendar.ts";
import { dayText } from "../wording/times.ts";

/** 2026年2月25日 星期三; a time stays behind its day: 2026年2月25日 星期三 20:30. */
export function dayWithWeekday(point: string, locale: Locale): string {
  const [date = point, time] = point.split("T");
  return [dayText(date, locale), weekdayName(date, locale), time].filter((part) => part).join(" ");
}

/** The last day of a half-open interval that ends where `date` begins. */
export const dayBefore = (date: string): string => addDays(date, -1);
