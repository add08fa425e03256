import historic from "../../../register/historic-starts.json" with { type: "json" };
import plans from "../../../register/plan-periods.json" with { type: "json" };
import type { DateMention, DocumentDate } from "../format.ts";
import type { Locale } from "../ports.ts";
import { lunarText } from "../resolution/calendar.ts";
import { dateReading, daysBetween, dayText } from "../wording/times.ts";
import { wordingOf } from "../wording/words.ts";
import { dayBefore, dayWithWeekday } from "./dayText.ts";
import { wordsOf } from "./words.ts";

/** What a date means: days with their weekdays, a length of time, or what comes again. Null when nothing resolves it. */
export function dateValue(date: DateMention, locale: Locale): string | null {
  const { type, interval, bound, range } = date;
  if (type === "duration") return lengthValue(date, locale);
  if (type === "set" || !interval || isVague(date)) return dateReading(date, locale) || null;
  if (range) return daysBetween(range.low, range.high, locale);
  const words = wordingOf(locale);
  const means = intervalText(interval, locale);
  return bound === "exact" ? means : words.bounded(words.bounds[bound], means);
}

/** 近日 and the like, whatever they were resolved to, say no more than their own words. */
export const isVague = ({ timex }: DateMention): boolean => timex?.endsWith("_REF") ?? false;

function lengthValue(date: DateMention, locale: Locale): string | null {
  const words = wordingOf(locale);
  const length = dateReading(date, locale);
  if (length === "") return null;
  return date.bound === "exact" || date.mod === "APPROX" ? length : words.bounded(words.bounds[date.bound], length);
}

function intervalText({ start, end }: NonNullable<DateMention["interval"]>, locale: Locale): string {
  const words = wordingOf(locale);
  const last = end && (end.includes("T") ? end : dayBefore(end));
  if (start && last) {
    if (start === last || end?.includes("T")) return dayWithWeekday(start, locale);
    return start.includes("T")
      ? words.between(dayWithWeekday(start, locale), dayText(last, locale))
      : daysBetween(start, last, locale);
  }
  if (start) return words.from(dayWithWeekday(start, locale));
  return last ? words.until(dayWithWeekday(last, locale)) : words.unknown;
}

/** The lunar date of a date that is one day. */
export function lunarValue({ interval }: DateMention): string | null {
  const day = interval?.start?.slice(0, 10);
  if (!day || !interval?.end) return null;
  const oneDay = interval.end.includes("T") || dayBefore(interval.end) === day;
  return oneDay ? lunarText(day) : null;
}

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
