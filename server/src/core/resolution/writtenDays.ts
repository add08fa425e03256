import words from "../../../register/date-line-words.json" with { type: "json" };
import type { Article } from "../format.ts";
import type { Point } from "../mentions/dates/expression.ts";
import { startsWithAny } from "../mentions/dates/lexicon.ts";
import type { Detected, DetectedDate } from "../mentions/detected.ts";
import type { Passage } from "../structure/passage.ts";
import type { Structure } from "../structure/structure.ts";
import { type IsoDay, isoDay, isRealDay } from "./calendar.ts";
import { isClosingDate, isNote, readDateLine } from "./dateLine.ts";
import { isClauseAhead } from "./outlook.ts";
import { asPast, type Dated, rank } from "./past.ts";

/** So many lines at the head of a draft are looked at as its title, and so many at its end as its signature. */
const TITLE_LINES = 5;
const CLOSING_LINES = 4;

export interface WrittenDay extends Dated {
  iso: IsoDay;
  /** Orders it among the times that the draft states as past. */
  rank: number;
}

/** The full dates that a draft gives of itself, datelines aside. */
export interface WrittenDays {
  /** A page's date line or a title line. */
  head: WrittenDay | null;
  /** 云岭日报讯（记者林一川）2026年1月15日，…: the day of what is reported. */
  opening: WrittenDay | null;
  /** A signature, or the source and its date, at the end. */
  closing: WrittenDay | null;
}

interface Line {
  passage: Passage;
  dates: readonly DetectedDate[];
}

/** Lines of one kind with different days are entries of a chronicle, and a day before one told as past is of the story. */
export function findWrittenDays(
  { articles, passages }: Structure,
  detected: readonly (readonly Detected[])[],
): WrittenDays {
  const lines = passages
    .map((passage, index): Line => ({ passage, dates: (detected[index] ?? []).filter(isDate) }))
    .sort((a, b) => startOf(a) - startOf(b));
  const pages: WrittenDay[] = [];
  const titles: WrittenDay[] = [];
  const prose = lines.findIndex(({ passage }) => passage.text.includes("。"));
  const titleEnd = prose < 0 ? TITLE_LINES : Math.min(prose, TITLE_LINES);
  for (const [index, line] of lines.entries()) {
    const day = firstDay(line, ({ date }) => readDateLine(line.passage.text, date) !== null);
    if (!day) continue;
    if (readDateLine(line.passage.text, day.date) === "page") pages.push(day);
    else if (index < titleEnd) titles.push(day);
  }
  const openings = lines.flatMap((line) => openingOf(line, articles) ?? []).slice(0, 1);
  const latest = latestTold(lines);
  const current = (day: WrittenDay | null): WrittenDay | null => (day && day.rank >= latest ? day : null);
  return {
    head: onlyOne(pages) ?? current(onlyOne(titles)),
    opening: lines.some(looksBack) ? null : current(onlyOne(openings)),
    closing: current(closingOf(lines)),
  };
}

const isDate = (mention: Detected): mention is DetectedDate => mention.kind === "date";
const startOf = ({ passage }: Line): number => passage.pieces[0]?.start ?? 0;
const onlyOne = (days: readonly WrittenDay[]): WrittenDay | null =>
  days.every(({ iso }) => iso === days[0]?.iso) ? (days[0] ?? null) : null;

function firstDay({ passage, dates }: Line, accepts: (day: WrittenDay) => boolean): WrittenDay | null {
  for (const date of dates) {
    const iso = isoOf(date);
    if (iso === null || isMoment(passage.text, date)) continue;
    const { year, month, day } = pointOf(date) as { year: number; month: number; day: number };
    const written = { passage, date, iso, rank: rank(year, month, day) };
    if (accepts(written)) return written;
  }
  return null;
}

/** 2008年5月12日14时28分 tells of something; 2026年2月14日10:23 is a stamp. */
const isMoment = (text: string, { expression, start, end }: DetectedDate): boolean =>
  expression.type === "time" && !/[:：]/.test(text.slice(start, end));

/** The full date with which the prose behind a dateline begins. */
function openingOf(line: Line, articles: readonly Article[]): WrittenDay | null {
  const { article, lead, role } = line.passage;
  if (article === null || lead === 0 || role !== "body" || !articles[article]?.dateline) return null;
  return firstDay({ ...line, dates: line.dates.filter(({ start }) => start === lead) }, () => true);
}

/** The date below the text, over which only notes such as （责任编辑：林一川） may stand. */
function closingOf(lines: readonly Line[]): WrittenDay | null {
  for (const line of lines.slice(-CLOSING_LINES).reverse()) {
    const { text } = line.passage;
    const day = firstDay(line, ({ date }) => isClosingDate(text, date));
    if (day) return day;
    if (!isNote(text)) return null;
  }
  return null;
}

/** 18年过去了: the story has moved on from the day it began with. */
const looksBack = ({ passage, dates }: Line): boolean =>
  dates.some(
    ({ expression, end }) =>
      expression.form === "length" &&
      /\dY$/.test(expression.timex ?? "") &&
      startsWithAny(passage.text, end, words.lookingBack),
  );

/** The latest month or day that the draft speaks of and does not say to be to come. */
function latestTold(lines: readonly Line[]): number {
  let latest = 0;
  for (const { passage, dates } of lines) {
    for (const date of dates) {
      const past = asPast(passage, date);
      if (!past || past.rank <= latest || (past.month === null && !past.over)) continue;
      if (!isSchedule(passage.text, date)) latest = past.rank;
    }
  }
  return latest;
}

/** 时间：2026年3月10日; 2026年4月1日起; 将于2026年5月举办 */
const isSchedule = (text: string, date: DetectedDate): boolean =>
  "：:".includes(text.charAt(date.start - 1) || "-") || text.charAt(date.end) === "起" || isClauseAhead(text, date);

/** Month and day at least, both written, in the Gregorian calendar. */
export function pointOf({ expression }: DetectedDate): Point | null {
  if (expression.form !== "point" || expression.open !== null || expression.point.lunar || expression.point.named)
    return null;
  const { month, day } = expression.point;
  return typeof month === "number" && typeof day === "number" ? expression.point : null;
}

/** The day of a full date; null for one that the calendar does not have. */
export function isoOf(date: DetectedDate): IsoDay | null {
  const point = pointOf(date);
  if (!point || typeof point.year !== "number") return null;
  const { year, month, day } = point as { year: number; month: number; day: number };
  return isRealDay(year, month, day) ? isoDay(year, month, day) : null;
}
