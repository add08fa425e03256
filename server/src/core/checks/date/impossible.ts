import type { DateExpression, Point } from "../../mentions/dates/expression.ts";
import { pointsOf } from "../../mentions/dates/points.ts";
import type { Locale } from "../../ports.ts";
import { daysInMonth, lunarMonthDays } from "../../resolution/calendar.ts";
import type { Span } from "../../text/span.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    day: (month: number, last: number, year: number | null) =>
      `${year === null ? "" : `${year}年`}${month}月没有这一天（只到${last}日）：请核对日期`,
    month: (month: number) => `没有${month}月：请核对日期`,
    hour: (hour: number) => `一天没有${hour}时：请核对时刻`,
    minute: (minute: number) => `一小时没有${minute}分：请核对时刻`,
    second: (second: number) => `一分钟没有${second}秒：请核对时刻`,
    year: "没有公元0年：公元前1年之后是公元1年，请核对",
    lunarDay: "农历一个月最多三十天：请核对日期",
    lunarMonth: (year: number) => `${year}年的这个农历月是小月，只有二十九天：请核对日期`,
    noLunarMonth: (year: number) => `农历${year}年没有这个月：请核对日期`,
  },
  en: {
    day: (month: number, last: number, year: number | null) =>
      `${year === null ? "" : `${year}年`}${month}月 has only ${last} days: check the date`,
    month: (month: number) => `There is no ${month}月: check the date`,
    hour: (hour: number) => `A day has no hour ${hour}: check the time`,
    minute: (minute: number) => `An hour has no minute ${minute}: check the time`,
    second: (second: number) => `A minute has no second ${second}: check the time`,
    year: "There is no year 0: 公元1年 follows 公元前1年; check it",
    lunarDay: "A lunar month has thirty days at most: check the date",
    lunarMonth: (year: number) => `This lunar month of ${year} has only 29 days: check the date`,
    noLunarMonth: (year: number) => `The lunar year ${year} has no such month: check the date`,
  },
};

export const impossibleDate: PassageCheck = {
  id: "date/impossible",
  scope: "passage",
  severity: "error",
  title: { zh: "不存在的日期", en: "Date that does not exist" },
  about: "fact",
  rows: ["D01", "D03", "D15"],
  *run({ text, dates, locale }) {
    for (const mention of dates) {
      const { start, end, expression } = mention;
      if (isRatio(text, mention)) continue;
      const message = [...pointsOf(expression), ...yearly(expression)]
        .map((point) => wrongTime(point, locale) ?? (point.lunar ? wrongLunarDay : wrongDay)(point, locale))
        .find((wrong) => wrong !== null);
      if (message) yield { start, end, message };
    }
  },
};

/** 三次产业比例为5∶30∶65 is written as a time may be. */
const isRatio = (text: string, { start, end }: Span): boolean =>
  /^\d+[∶:：]\d+[∶:：]\d+$/.test(text.slice(start, end)) &&
  /[比构][^，。；]{0,6}$/.test(text.slice(Math.max(0, start - 8), start));

/** 每年2月30日 keeps no point, but its value: XXXX-02-30. */
function yearly({ form, timex, calendar }: DateExpression & { timex?: string | null }): Point[] {
  const [, month, day] =
    (form === "value" && calendar === "gregorian" && /^XXXX-(\d\d)-(\d\d)/.exec(timex ?? "")) || [];
  return month && day ? [{ month: Number(month), day: Number(day) }] : [];
}

function wrongTime({ hour = 0, minute = 0, second = 0 }: Point, locale: Locale): string | null {
  if (hour > 24) return say[locale].hour(hour);
  if (minute > 59) return say[locale].minute(minute);
  return second > 59 ? say[locale].second(second) : null;
}

function wrongDay({ year, month, day }: Point, locale: Locale): string | null {
  if (year === 0) return say[locale].year;
  if (typeof month !== "number") return null;
  if (month < 1 || month > 12) return say[locale].month(month);
  const stated = typeof year === "number" ? year : null;
  // Without its year February may have a 29th.
  const last = daysInMonth(stated ?? 2000, month);
  return typeof day === "number" && day > last ? say[locale].day(month, last, month === 2 ? stated : null) : null;
}

/** 2026年农历二月三十: where the year is written, its calendar is asked. */
function wrongLunarDay({ year, month, day }: Point, locale: Locale): string | null {
  if (typeof month !== "number") return null;
  if (Math.abs(month) > 12) return say[locale].month(Math.abs(month));
  if (typeof day === "number" && day > 30) return say[locale].lunarDay;
  if (typeof year !== "number") return null;
  // The twelfth month of the lunar year before ends in the same Gregorian year: both are meant by it.
  const lengths = (month === 12 ? [year, year - 1] : [year]).map((one) => lunarMonthDays(one, month));
  if (lengths.every((days) => days === null)) return month < 0 ? say[locale].noLunarMonth(year) : null;
  const isShort = lengths.every((days) => days !== null && days < 30);
  return day === 30 && isShort ? say[locale].lunarMonth(year) : null;
}
