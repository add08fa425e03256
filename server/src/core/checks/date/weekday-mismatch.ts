import { SolarDay } from "tyme4ts";
import type { DateMention, Fix } from "../../format.ts";
import type { Locale } from "../../ports.ts";
import { addDays, daysBetween, isRealDay, weekdayName } from "../../resolution/calendar.ts";
import type { Span } from "../../text/span.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: {
    message: (date: string, right: string, wrong: string, implied: boolean) =>
      `${date}是${right}，稿中写${wrong}${implied ? "（年份据成稿日期推定）" : ""}：请核对日期和星期`,
    weekday: (day: string) => `星期改为“${day}”`,
    date: (day: string) => `日期改为“${day}”`,
    where: "对应的日期",
  },
  en: {
    message: (date: string, right: string, wrong: string, implied: boolean) =>
      `${date} is a ${right}, the draft says ${wrong}${implied ? " (year taken from the document date)" : ""}: check date and weekday`,
    weekday: (day: string) => `Change the weekday to "${day}"`,
    date: (day: string) => `Change the date to "${day}"`,
    where: "The date it goes with",
  },
};

const names = "日一二三四五六";
/** Straight behind a date, or in brackets behind it. */
const weekdayBehind = /^[（(，,\s]{0,2}(?:星期|周|礼拜)([一二三四五六日天])/;
/** 星期三（2月25日） */
const weekdayBefore = /((?:星期|周|礼拜)([一二三四五六日天]))[（(]$/;
const weekdayInside = /(?:星期|周|礼拜)([一二三四五六日天])/;

export const weekdayMismatch: DraftCheck = {
  id: "date/weekday-mismatch",
  scope: "draft",
  severity: "error",
  title: { zh: "星期与日期不符", en: "Weekday does not fit the date" },
  about: "fact",
  rows: ["D02"],
  fix: "choice",
  run: (view) => examineEach(view.dates, ({ mention }) => (isKnownDay(mention, view) ? examine(mention, view) : null)),
};

/** How many days from the document date a day may lie whose year the text does not give. */
const NEAR = 100;

/** A day whose year the text gives, or one near a document date that was given with its year. */
function isKnownDay(mention: DateMention, { documentDate }: DraftView): mention is DateMention & { timex: string } {
  if (mention.parts || mention.calendar !== "gregorian") return false;
  if (!mention.timex || !/^\d{4}-\d\d-\d\d(?:T|$)/.test(mention.timex) || !mention.stated.includes("day")) return false;
  if (mention.stated.includes("year")) return true;
  return documentDate?.stated === true && Math.abs(daysBetween(documentDate.date, mention.timex.slice(0, 10))) <= NEAR;
}

function examine(mention: DateMention & { timex: string }, view: DraftView): Report | null {
  const { text, locale } = view;
  const found = weekdayOf(mention, text);
  if (!found) return null;
  const [year, month, day] = mention.timex.slice(0, 10).split("-").map(Number) as [number, number, number];
  const date = SolarDay.fromYmd(year, month, day);
  const right = date.getWeek().getIndex();
  const wrong = names.indexOf(found.name === "天" ? "日" : found.name);
  if (right === wrong || fitsOtherMonth(mention, day, wrong, view)) return null;
  const implied = !mention.stated.includes("year");
  const iso = mention.timex.slice(0, 10);
  const [rightName, wrongName] = [iso, addDays(iso, wrong - right)].map((day) => weekdayName(day, locale));
  return {
    start: found.start,
    end: found.end,
    message: say[locale].message(`${year}年${month}月${day}日`, rightName!, wrongName!, implied),
    related: [{ start: mention.start, end: mention.end, message: say[locale].where }],
    fixes: [...fixWeekday(found, right, text, locale), ...fixDay(mention, date, wrong - right, text, locale)],
  };
}

/** 10月18日…… and in another paragraph 19日（星期一）: a day without its month may be of any that its article named before it. */
function fitsOtherMonth(mention: DateMention, day: number, weekday: number, { dates }: DraftView): boolean {
  if (mention.stated.includes("month")) return false;
  for (const { mention: other } of dates) {
    if (other.start >= mention.start) return false;
    const [, year, month] = /^(\d{4})-(\d\d)/.exec(other.timex ?? "") ?? [];
    if (other.article !== mention.article || !other.stated.includes("month") || !year || !month) continue;
    if (!isRealDay(Number(year), Number(month), day)) continue;
    if (SolarDay.fromYmd(Number(year), Number(month), day).getWeek().getIndex() === weekday) return true;
  }
  return false;
}

interface Weekday extends Span {
  name: string;
}

function weekdayOf(mention: DateMention, text: string): Weekday | null {
  const inside = weekdayInside.exec(mention.text);
  if (inside) {
    const start = mention.start + inside.index;
    return { start, end: start + inside[0].length, name: inside[1]! };
  }
  const behind = weekdayBehind.exec(text.slice(mention.end, mention.end + 6));
  if (behind) {
    const end = mention.end + behind[0].length;
    return { start: mention.end + behind[0].search(/[星周礼]/), end, name: behind[1]! };
  }
  const from = Math.max(0, mention.start - 4);
  const before = weekdayBefore.exec(text.slice(from, mention.start));
  if (!before) return null;
  const start = from + before.index;
  return { start, end: start + before[1]!.length, name: before[2]! };
}

function fixWeekday({ start, end }: Weekday, right: number, text: string, locale: Locale): Fix[] {
  const newText = names.charAt(right);
  const whole = text.slice(start, end - 1).replace(/^[（(]/, "") + newText;
  return [{ title: say[locale].weekday(whole), edits: [{ start: end - 1, end, newText }], safe: false }];
}

/** The nearest day with the weekday that the draft names, where only the day of the month changes. */
function fixDay(mention: DateMention, date: SolarDay, distance: number, text: string, locale: Locale): Fix[] {
  const steps = distance > 3 ? distance - 7 : distance < -3 ? distance + 7 : distance;
  const other = date.next(steps);
  if (other.getMonth() !== date.getMonth()) return [];
  const written = /(\d{1,2})([日号])/.exec(text.slice(mention.start, mention.end));
  if (!written || Number(written[1]) !== date.getDay()) return [];
  const start = mention.start + written.index;
  const newText = String(other.getDay());
  const edits = [{ start, end: start + written[1]!.length, newText }];
  return [{ title: say[locale].date(`${newText}${written[2]}`), edits, safe: false }];
}
