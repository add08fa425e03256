import historic from "../../../register/historic-starts.json" with { type: "json" };
import plans from "../../../register/plan-periods.json" with { type: "json" };
import type { DateMention, DocumentDate } from "../format.ts";
import type { Locale } from "../ports.ts";
import { lunarText } from "../resolution/calendar.ts";
import { dayBefore, dayText } from "./dayText.ts";
import { wordsOf } from "./words.ts";

/** PAST_REF, PRESENT_REF, FUTURE_REF: 近日 and the like say no more than their own words, and neither does 多年 (PXY). */
const vagueTime = "_REF";

/** What a date means: days with their weekdays, or a length of time. Null when nothing resolves it. */
export function dateValue({ type, timex, range, bound, interval, mod }: DateMention, locale: Locale): string | null {
  const words = wordsOf(locale);
  if (timex?.endsWith(vagueTime) || timex?.includes("X")) return type === "set" ? timex : null;
  if (type !== "duration") return interval ? intervalText(interval, locale) : timex;
  const length = range
    ? words.between(lengthText(range.low, locale), lengthText(range.high, locale))
    : timex && lengthText(timex, locale);
  if (!length) return null;
  if (bound !== "exact") return words.bound[bound](length);
  return mod === "APPROX" ? words.bound.about(length) : length;
}

function intervalText({ start, end }: NonNullable<DateMention["interval"]>, locale: Locale): string {
  const words = wordsOf(locale);
  const last = end && (end.includes("T") ? end : dayBefore(end));
  if (start && last) {
    if (start === last || end?.includes("T")) return dayText(start, locale);
    return words.between(start.includes("T") ? dayText(start, locale) : start, last);
  }
  if (start) return words.from(dayText(start, locale));
  return last ? words.until(dayText(last, locale)) : words.unknown;
}

/** The lunar date of a date that is one day. */
export function lunarValue({ interval }: DateMention): string | null {
  const day = interval?.start?.slice(0, 10);
  if (!day || !interval?.end) return null;
  const oneDay = interval.end.includes("T") || dayBefore(interval.end) === day;
  return oneDay ? lunarText(day) : null;
}

const lengthPart = /(\d+(?:\.\d+)?)([YQMWDHS])/g;

/** P1Y6M → 1 年 6 个月; a value that is no plain length (PXD) stays as it is. */
function lengthText(timex: string, locale: Locale): string {
  const { lengthUnits } = wordsOf(locale);
  const [days = "", clock = ""] = timex.replace(/^P/, "").split("T");
  const part = (_: string, count: string, unit: string) => `${count} ${lengthUnits[unit as keyof typeof lengthUnits]} `;
  const text =
    days.replace(lengthPart, part) + clock.replace(/[HMS]/g, (unit) => unit.toLowerCase()).replace(clockPart, part);
  return text === days + clock ? timex : text.trim();
}

const clockPart = /(\d+(?:\.\d+)?)([hms])/g;

/** Names that say by themselves when they were: “十四五”, 党的十八大. */
const namedTimes: readonly string[] = [
  ...plans.periods.map(({ name }) => name),
  ...historic.events.flatMap(({ names }) => names),
];

/**
 * What of a date the text leaves out, and where it was taken from: 今天 and 2月25日 need the document date, or a date that
 * stands before them. Null where the text says it all, and where nothing was resolved.
 */
export function impliedBy(mention: DateMention, documentDate: DocumentDate | null, locale: Locale): string | null {
  const words = wordsOf(locale);
  const { interval, stated, type, text } = mention;
  if (!interval || type === "duration" || type === "set") return null;
  if (stated.some((part) => part === "year" || part === "decade" || part === "century")) return null;
  if (namedTimes.some((name) => text.includes(name))) return words.impliedByName;
  if (!documentDate) return null;
  if (!stated.some((part) => part === "month" || part === "quarter"))
    return words.implied[documentDate.from](documentDate.date);
  const year = (interval.start ?? interval.end)?.slice(0, 4);
  return year === documentDate.date.slice(0, 4) ? words.impliedYear[documentDate.from] : words.impliedByContext;
}
