import type { DateMention, Fix, Mention } from "../../format.ts";
import type { Point } from "../../mentions/dates/expression.ts";
import { namedDays } from "../../mentions/dates/namedPart.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import type { Locale } from "../../ports.ts";
import { daysBetween, type IsoDay, lunarDayOf, partsOf } from "../../resolution/calendar.ts";
import { namedDayIn } from "../../resolution/namedDays.ts";
import type { DraftCheck, DraftView, Report, Standing } from "../check.ts";
import { examineEach } from "../examineEach.ts";
import { isInSpeech } from "../speech.ts";

const say = {
  zh: {
    lunar: (day: string, right: string, name: string) => `${day}是农历${right}，稿中写“${name}”：请核对公历和农历日期`,
    named: (year: number, name: string, right: string) => `“${name}”应是${year}年${right}，与旁边的日期不符：请核对`,
    fixLunar: (right: string) => `农历改为“${right}”`,
    fixDay: (right: string) => `日期改为“${right}”`,
  },
  en: {
    lunar: (day: string, right: string, name: string) =>
      `${day} is the lunar ${right}, the draft says ${name}: check both dates`,
    named: (year: number, name: string, right: string) =>
      `${name} is on ${year}年${right}, not on the date beside it: check both`,
    fixLunar: (right: string) => `Change the lunar date to "${right}"`,
    fixDay: (right: string) => `Change the date to "${right}"`,
  },
};

export const lunarMismatch: DraftCheck = {
  id: "date/lunar-mismatch",
  scope: "draft",
  severity: "error",
  title: { zh: "农历、节日与公历日期不符", en: "Lunar date or festival that is another day" },
  about: "fact",
  rows: ["D03", "D04"],
  fix: "choice",
  run(view) {
    let last: Day | null = null;
    return examineEach(view.dates, (date) => {
      const day = asDay(date);
      if (!day) return null;
      const before = last;
      last = day;
      if (before?.read !== day.read || !areOneDay(before, day)) return null;
      return before.named ? examine(day, before, view) : examine(before, day, view);
    });
  },
};

/** A day of the calendar, or a lunar date or festival (`named`). */
interface Day extends Standing<DateMention, DetectedDate> {
  point: Point;
  named: boolean;
}

function asDay(date: Standing<DateMention, DetectedDate>): Day | null {
  const { expression } = date.local;
  if (expression.form !== "point") return null;
  const { point, open, edge, samePeriod } = expression;
  if (open !== null || edge !== null || samePeriod || point.holiday || point.hour !== undefined) return null;
  const named = isNamed(point);
  return named || isDay(point, date.mention) ? { ...date, point, named } : null;
}

const isNamed = ({ lunar, named, month, day }: Point): boolean => {
  const entry = named === undefined ? undefined : namedDays.get(named);
  return entry ? entry.year === undefined && !entry.varies : lunar === true && isNumber(month) && isNumber(day);
};

const isDay = (point: Point, { calendar, timex }: DateMention): boolean =>
  (isRelative(point) || (isNumber(point.day) && isNumber(point.month))) &&
  calendar === "gregorian" &&
  /^\d{4}-\d\d-\d\d$/.test(timex ?? "");

/** 今天, 明天 */
const isRelative = ({ day }: Point): boolean => typeof day === "object" && day.anchor === "document";

const isNumber = (field: unknown): field is number => typeof field === "number";

const WEEKDAY = "(?:星期|周|礼拜)[一二三四五六日天]";
const IS = "，?(?:即|正是|就是|也是|正值|恰逢|适逢|正逢|时值)|是|为";
const TIES = new RegExp(`^(?:[（(，,\\s]?|[（(，,\\s]?${WEEKDAY}[）)，,、\\s]|(?:节气)?${IS}|节气在)(?:农历)?$`);
const CLOSES = /^(?:节气)?(?:[）)，。；！？、,\s]|$)/;
const LONGEST_TIE = 8;

/** 3月3日（农历正月十五）, 3月3日，元宵节，; 今年元宵节是3月3日。 */
function areOneDay(first: Day, second: Day): boolean {
  if (first.named === second.named) return false;
  const { text } = first.read.passage;
  const between = text.slice(first.local.end, second.local.start);
  return between.length <= LONGEST_TIE && TIES.test(between) && isClosed(second);
}

/** Behind a day stands no more than 节气, or it is told again: 农历正月十五|元宵节. */
function isClosed({ local: { end }, read: { passage, detected } }: Day): boolean {
  return (
    CLOSES.test(passage.text.slice(end, end + 3)) ||
    detected.some(({ kind, start }) => kind === "date" && start === end)
  );
}

function examine(solar: Day, name: Day, view: DraftView): Report | null {
  const iso = solar.mention.timex!;
  if (!isYearCertain(solar, name, view) && !isWrongInAnyYear(iso, solar, name, view)) return null;
  const right = name.point.named === undefined ? lunarReport : namedReport;
  const told = isSameDay(iso, name) ? null : right(iso, solar, name, view.locale);
  if (!told) return null;
  const { start, end } = name.mention;
  const related = [{ start: solar.mention.start, end: solar.mention.end, message: solar.mention.text }];
  // A draft of one day is printed on the next: 今天 may be either.
  const report: Report = { start, end, related, ...told };
  return isRelative(solar.point) ? { ...report, severity: "warning" } : report;
}

/** How far from the day of the report a day whose year is not written may lie. */
const NEAR = 60;
/** Before, days may be of another calendar: the Julian one, or an older lunar one. */
const EARLIEST = 1900;

/** The year is written with either, or the document date gives it and the day lies near. */
function isYearCertain(solar: Day, name: Day, { documentDate }: DraftView): boolean {
  if (partsOf(solar.mention.timex!)[0] < EARLIEST) return false;
  if (isRelative(solar.point)) return documentDate?.stated === true && isOfReport(solar);
  const told = [solar, name].find(({ point }) => point.year !== undefined);
  // 去年清明节: without a day of the report no one knows which.
  if (told) return told.mention.interval?.start != null;
  return documentDate?.stated === true && Math.abs(daysBetween(documentDate.date, solar.mention.timex!)) <= NEAR;
}

/** 9月20日（中秋节） is wrong whether the last, this or the next year is meant, where its paragraph tells of no other. */
function isWrongInAnyYear(iso: IsoDay, solar: Day, name: Day, { documentDate }: DraftView): boolean {
  if (documentDate?.stated !== true || isRelative(solar.point) || name.point.named === undefined) return false;
  const [now] = partsOf(documentDate.date);
  const years = [now - 1, now, now + 1];
  const isNear = (mention: Mention): boolean =>
    mention.kind !== "date" || mention.interval?.start == null || years.includes(partsOf(mention.interval.start)[0]);
  return solar.read.mentions.every(isNear) && years.every((year) => !isSameDay(`${year}${iso.slice(4)}`, name));
}

/** 今天 is the day of the report where no other time was told of before it, and nobody is quoted. */
const isOfReport = ({ local, read: { detected, passage } }: Day): boolean =>
  detected.find(({ kind }) => kind === "date") === local && !isInSpeech(passage.text, local.start);

/** The name falls on that day, or, where its own year is told, on that month and day of it. */
function isSameDay(iso: IsoDay, { point, mention }: Day): boolean {
  if (mention.interval?.start?.slice(4) === iso.slice(4)) return true;
  if (point.named !== undefined) return namedDayIn(point.named, partsOf(iso)[0]) === iso;
  const lunar = lunarDayOf(iso);
  return lunar === null || (lunar.month === Math.abs(Number(point.month)) && lunar.day === point.day);
}

type Told = Pick<Report, "message" | "fixes">;

function lunarReport(iso: IsoDay, { mention }: Day, name: Day, locale: Locale): Told | null {
  const right = lunarDayOf(iso)?.text;
  if (right === undefined) return null;
  const day = isoOfName(name);
  return {
    message: say[locale].lunar(dayOf(iso), right, name.mention.text),
    fixes: [...fixName(name.mention, right, locale), ...(day ? fixDay(mention, day, locale) : [])],
  };
}

function namedReport(iso: IsoDay, { mention }: Day, { point, mention: name }: Day, locale: Locale): Told | null {
  const [year] = partsOf(iso);
  const right = namedDayIn(point.named!, year);
  if (right === null) return null;
  return { message: say[locale].named(year, name.text, dayOf(right)), fixes: fixDay(mention, right, locale) };
}

const isoOfName = ({ mention }: Day): IsoDay | null => mention.interval?.start?.slice(0, 10) ?? null;

/** 3月3日 */
const dayOf = (iso: IsoDay): string => `${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`;

/** The lunar date itself changes, 农历 and the year before it stay. */
function fixName({ start, end, text, parts }: DateMention, newText: string, locale: Locale): Fix[] {
  const written = /闰?[正一二三四五六七八九十冬腊]{1,2}月[^月]*$/.exec(text);
  if (parts || !written) return [];
  return [
    { title: say[locale].fixLunar(newText), edits: [{ start: start + written.index, end, newText }], safe: false },
  ];
}

function fixDay({ start, text, parts }: DateMention, right: IsoDay, locale: Locale): Fix[] {
  const written = /\d{1,2}月\d{1,2}日/.exec(text);
  if (parts || !written) return [];
  const newText = dayOf(right);
  const from = start + written.index;
  return [
    {
      title: say[locale].fixDay(newText),
      edits: [{ start: from, end: from + written[0].length, newText }],
      safe: false,
    },
  ];
}
