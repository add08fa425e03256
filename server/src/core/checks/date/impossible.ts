import { SolarMonth } from "tyme4ts";
import { readNumeral } from "../../text/numerals.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    day: (month: number, last: number, year: number | null) =>
      `${year === null ? "" : `${year}年`}${month}月没有这一天（只到${last}日）：请核对日期`,
    month: (month: number) => `没有${month}月：请核对日期`,
    hour: (hour: number) => `一天没有${hour}时：请核对时刻`,
  },
  en: {
    day: (month: number, last: number, year: number | null) =>
      `Month ${month}${year === null ? "" : ` of ${year}`} has only ${last} days: check the date`,
    month: (month: number) => `There is no month ${month}: check the date`,
    hour: (hour: number) => `A day has no hour ${hour}: check the time`,
  },
};

export const impossibleDate: PassageCheck = {
  id: "date/impossible",
  scope: "passage",
  severity: "error",
  title: { zh: "不存在的日期", en: "Date that does not exist" },
  about: "fact",
  rows: ["D01"],
  *run({ text, locale }) {
    for (let at = text.indexOf("月"); at >= 0; at = text.indexOf("月", at + 1)) {
      const report = examineMonth(text, at, locale);
      if (report) yield report;
    }
    for (let at = text.indexOf("时"); at >= 0; at = text.indexOf("时", at + 1)) {
      const report = examineHour(text, at, locale);
      if (report) yield report;
    }
  },
};

interface Part {
  value: number;
  start: number;
  end: number;
}

function examineMonth(text: string, at: number, locale: "zh" | "en"): Report | null {
  const month = numberBefore(text, at);
  if (!month || isLunar(text, month.start)) return null;
  const year = text.charAt(month.start - 1) === "年" ? numberBefore(text, month.start - 1) : null;
  const start = year?.start ?? month.start;
  const day = dayAfter(text, at + 1);
  if (month.value < 1 || month.value > 12) {
    if (!day && (!year || year.value < 1000)) return null;
    return { start, end: day?.end ?? at + 1, message: say[locale].month(month.value) };
  }
  const last = lastDay(month.value, year && year.value >= 1000 ? year.value : null);
  const through = day && /[至到—～~-]/.test(text.charAt(day.end)) ? dayAfter(text, day.end + 1) : null;
  const wrong = [day, through].find((one) => one && (one.value < 1 || one.value > last));
  if (!wrong) return null;
  const spoken = month.value === 2 && year ? year.value : null;
  return { start, end: wrong.end, message: say[locale].day(month.value, last, spoken) };
}

/** The days of a month; of February 29 where the year is not said. */
const lastDay = (month: number, year: number | null): number =>
  year === null && month === 2 ? 29 : SolarMonth.fromYm(year ?? 2000, month).getDayCount();

/** 25时30分, 3月5日25时: an hour of the clock, not a number of hours. */
function examineHour(text: string, at: number, locale: "zh" | "en"): Report | null {
  const hour = numberBefore(text, at);
  if (!hour || hour.value <= 24 || hour.value > 99 || isLength(text, hour.start)) return null;
  const clock = "日号午晚晨".includes(text.charAt(hour.start - 1)) && hour.start > 0;
  const minute = numberAfter(text, at + 1);
  if (!clock && !(minute && text.charAt(minute.end) === "分" && text.charAt(minute.end + 1) !== "之")) return null;
  return { start: hour.start, end: at + 1, message: say[locale].hour(hour.value) };
}

/** 用时26时30分 */
const isLength = (text: string, start: number): boolean =>
  /[用历耗需]时$|[共达长]$/.test(text.slice(Math.max(0, start - 2), start));

function dayAfter(text: string, at: number): Part | null {
  const day = numberAfter(text, at);
  if (!day || !/[日号]/.test(text.charAt(day.end))) return null;
  return { ...day, end: day.end + 1 };
}

function numberAfter(text: string, at: number): Part | null {
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.high !== null || numeral.bare || numeral.end - at > 4) return null;
  return { value: Number(numeral.value), start: at, end: numeral.end };
}

/** A whole number of at most four characters that ends at `end`. */
function numberBefore(text: string, end: number): Part | null {
  let start = end;
  while (start > end - 5 && start > 0 && /[0-9〇零一二三四五六七八九十]/.test(text.charAt(start - 1))) start -= 1;
  return start === end || start === end - 5 ? null : exactly(text, start, end);
}

function exactly(text: string, start: number, end: number): Part | null {
  const part = numberAfter(text, start);
  return part?.end === end && !/[.．·\d]/.test(text.charAt(start - 1)) ? part : null;
}

/** 农历二月三十日 is another calendar's matter. */
const isLunar = (text: string, start: number): boolean =>
  /[农阴夏][历曆]|闰/.test(text.slice(Math.max(0, start - 10), start));
