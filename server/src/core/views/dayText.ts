import type { Locale } from "../ports.ts";
import { addDays, weekdayName } from "../resolution/calendar.ts";

/** "2026-02-25" → "2026-02-25 星期三"; a time stays behind its day: "2026-02-25 星期三 20:30". */
export function dayText(point: string, locale: Locale): string {
  const [date = point, time] = point.split("T");
  return [date, weekdayName(date, locale), time].filter((part) => part).join(" ");
}

/** The last day of a half-open interval that ends where `date` begins. */
export const dayBefore = (date: string): string => addDays(date, -1);
