import words from "../../../register/date-line-words.json" with { type: "json" };
import type { Article } from "../format.ts";
import type { Point } from "../mentions/dates/expression.ts";
import { endsWithAny, startsWithAny } from "../mentions/dates/lexicon.ts";
import { targets } from "../mentions/dates/words.ts";
import type { Detected, DetectedDate } from "../mentions/detected.ts";
import { type DetectedPassage, perPassage } from "../mentions/perPassage.ts";
import type { Passage } from "../structure/passage.ts";
import { inStretches } from "../text/stretches.ts";
import { type IsoDay, isoDay, isRealDay, partsOf } from "./calendar.ts";
import { isClosingDate, isNote, readDateLine } from "./dateLine.ts";
import { isClauseAhead } from "./outlook.ts";
import { asPast, rank } from "./past.ts";

/** So many lines at the head of a draft are looked at as its title, and so many at its end as its signature. */
const TITLE_LINES = 5;
const CLOSING_LINES = 4;
const LINES_AT_ONCE = 16;

/** A date and the passage it stands in. */
export interface Dated {
  passage: Passage;
  date: DetectedDate;
}

/** A full date. */
interface FullDate {
  date: DetectedDate;
  iso: IsoDay;
  /** Orders it among the times that the draft states as past. */
  rank: number;
}

export type WrittenDay = Dated & FullDate;

/** The full dates that a draft gives of itself, datelines aside. */
export interface WrittenDays {
  /** A page's date line or a title line. */
  head: WrittenDay | null;
  /** 云岭日报讯（记者林一川）2026年1月15日，…: the day of what is reported. */
  opening: WrittenDay | null;
  /** A signature, or the source and its date, at the end. */
  closing: WrittenDay | null;
}

/** What a passage's own words say of days. */
interface PassageDays {
  /** The first full date that makes the passage a date line, and which. */
  line: (FullDate & { as: "page" | "title" }) | null;
  /** The full date with which the prose behind a dateline begins. */
  opening: FullDate | null;
  closing: FullDate | null;
  looksBack: boolean;
  /** The latest month or day that it speaks of and does not say to be to come. */
  latestTold: number;
  /** 截至3月14日: the latest day without a year that something was counted on, ranked within its year. */
  latestCounted: number;
}

/** Lines of one kind with different days are entries of a chronicle, and a day before one told as past is of the story. */
export function* findWrittenDays(
  articles: readonly Article[],
  read: readonly DetectedPassage[],
): Generator<void, WrittenDays> {
  const lines = [...read].sort((a, b) => startOf(a) - startOf(b));
  const prose = lines.findIndex(({ passage }) => passage.text.includes("。"));
  const titleEnd = prose < 0 ? TITLE_LINES : Math.min(prose, TITLE_LINES);
  const pages: WrittenDay[] = [];
  const titles: WrittenDay[] = [];
  const openings: WrittenDay[] = [];
  let latest = 0;
  let latestCounted = 0;
  let looksBack = false;
  yield* inStretches(lines, LINES_AT_ONCE, (read, index) => {
    const days = daysIn(read);
    if (!days) return;
    const { passage } = read;
    if (days.line?.as === "page") pages.push({ passage, ...days.line });
    else if (days.line && index < titleEnd) titles.push({ passage, ...days.line });
    if (days.opening && openings.length === 0 && opensReport(passage, articles))
      openings.push({ passage, ...days.opening });
    latest = Math.max(latest, days.latestTold);
    latestCounted = Math.max(latestCounted, days.latestCounted);
    looksBack ||= days.looksBack;
  });
  const current = (day: WrittenDay | null): WrittenDay | null => (day && day.rank >= latest ? day : null);
  const opening = current(onlyOne(openings));
  const goesOn = opening !== null && latestCounted > opening.rank - rank(partsOf(opening.iso)[0], 0, 0);
  return {
    head: onlyOne(pages) ?? current(onlyOne(titles)),
    opening: looksBack || goesOn ? null : opening,
    closing: current(closingOf(lines)),
  };
}

const isDate = (mention: Detected): mention is DetectedDate => mention.kind === "date";
const startOf = ({ passage }: DetectedPassage): number => passage.pieces[0]?.start ?? 0;
const onlyOne = (days: readonly WrittenDay[]): WrittenDay | null =>
  days.every(({ iso }) => iso === days[0]?.iso) ? (days[0] ?? null) : null;

/** Null for a passage without dates. */
const daysIn = perPassage(({ passage, detected }): PassageDays | null => {
  const dates = detected.filter(isDate);
  if (dates.length === 0) return null;
  const { text, lead } = passage;
  const full = fullDates(text, dates);
  const line = full.find(({ date }) => readDateLine(text, date) !== null);
  return {
    line: line ? { ...line, as: readDateLine(text, line.date)! } : null,
    opening: full.find(({ date }) => date.start === lead) ?? null,
    closing: full.find(({ date }) => isClosingDate(text, date)) ?? null,
    looksBack: dates.some((date) => looksBackOn(text, date)),
    latestTold: latestTold(text, dates),
    latestCounted: latestCounted(text, dates),
  };
});

const fullDates = (text: string, dates: readonly DetectedDate[]): FullDate[] =>
  dates.flatMap((date) => {
    const iso = isoOf(date);
    if (iso === null || isMoment(text, date)) return [];
    const { year, month, day } = pointOf(date) as { year: number; month: number; day: number };
    return { date, iso, rank: rank(year, month, day) };
  });

/** 2008年5月12日14时28分 tells of something; 2026年2月14日10:23 is a stamp. */
const isMoment = (text: string, { expression, start, end }: DetectedDate): boolean =>
  expression.type === "time" && !/[:：]/.test(text.slice(start, end));

/** Prose behind a dateline. */
const opensReport = ({ article, lead, role }: Passage, articles: readonly Article[]): boolean =>
  article !== null && lead > 0 && role === "body" && articles[article]?.dateline != null;

/** The date below the text, over which only notes such as （责任编辑：林一川） may stand. */
function closingOf(lines: readonly DetectedPassage[]): WrittenDay | null {
  for (const line of lines.slice(-CLOSING_LINES).reverse()) {
    const { passage } = line;
    const closing = daysIn(line)?.closing;
    if (closing) return { passage, ...closing };
    if (!isNote(passage.text)) return null;
  }
  return null;
}

/** 18年过去了: the story has moved on from the day it began with. */
const looksBackOn = (text: string, { expression, end }: DetectedDate): boolean =>
  expression.form === "length" && /\dY$/.test(expression.timex ?? "") && startsWithAny(text, end, words.lookingBack);

function latestTold(text: string, dates: readonly DetectedDate[]): number {
  let latest = 0;
  for (const date of dates) {
    const past = asPast(text, date);
    if (!past || past.rank <= latest || (past.month === null && !past.over)) continue;
    if (!isSchedule(text, date)) latest = past.rank;
  }
  return latest;
}

function latestCounted(text: string, dates: readonly DetectedDate[]): number {
  const counted = dates.flatMap((date) => {
    const point = pointOf(date);
    const isCounted = point?.year === undefined && endsWithAny(text, date.start, targets.past);
    return point && isCounted ? rank(0, Number(point.month), Number(point.day)) : [];
  });
  return Math.max(0, ...counted);
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
