import type { Article, DocumentDate } from "../format.ts";
import type { Point } from "../mentions/dates/expression.ts";
import { endsWithAny, startsWithAny } from "../mentions/dates/lexicon.ts";
import { targets } from "../mentions/dates/words.ts";
import type { Detected, DetectedDate } from "../mentions/detected.ts";
import { type Passage, toDraft } from "../structure/passage.ts";
import type { Structure } from "../structure/structure.ts";
import { daysBetween, type IsoDay, isoDay, isRealDay, partsOf } from "./calendar.ts";

/** Lines this early and this short are looked at as title lines of a draft. */
const TITLE_LINES = 5;
const TITLE_LENGTH = 60;

interface Dated {
  passage: Passage;
  date: DetectedDate;
}

type Detections = readonly (readonly Detected[])[];

/** The document date, and for each article the day that 今天 means in it. */
export interface Days {
  documentDate: DocumentDate | null;
  today: (IsoDay | null)[];
}

/**
 * A date that a person set comes first, then a full date in the front matter or a dateline, then the first dateline's month
 * and day with the year that the latest time stated as past allows. Articles with datelines of their own keep their days.
 */
export function findDays(structure: Structure, detected: Detections, setting: string | null): Days {
  const { articles, passages } = structure;
  if (setting !== null) {
    const documentDate: DocumentDate = { date: setting, from: "setting", stated: true, evidence: [] };
    return { documentDate, today: articles.map(() => setting) };
  }
  const datelines = findDatelines(articles, passages, detected);
  const documentDate = findFullDate(passages, detected, datelines) ?? completeDateline(passages, detected, datelines);
  return { documentDate, today: datelines.map((dateline) => dayOf(dateline, documentDate)) };
}

/** For each article the date in its dateline, with at least month and day. */
function findDatelines(
  articles: readonly Article[],
  passages: readonly Passage[],
  detected: Detections,
): (Dated | null)[] {
  const datelines: (Dated | null)[] = articles.map(() => null);
  for (const [index, passage] of passages.entries()) {
    const { article, lead } = passage;
    if (article === null || lead === 0 || datelines[article]) continue;
    const date = detected[index]?.find(
      (mention) => mention.kind === "date" && mention.end <= lead && pointOf(mention)?.day !== undefined,
    );
    if (date?.kind === "date") datelines[article] = { passage, date };
  }
  return datelines;
}

/** Month and day at least, both written, in the Gregorian calendar. */
function pointOf(date: DetectedDate): Point | null {
  const { expression } = date;
  if (expression.form !== "point" || expression.open !== null || expression.point.lunar || expression.point.named)
    return null;
  const { month, day } = expression.point;
  return typeof month === "number" && typeof day === "number" ? expression.point : null;
}

function isoOf(date: DetectedDate): IsoDay | null {
  const point = pointOf(date);
  if (!point || typeof point.year !== "number") return null;
  const { year, month, day } = point as { year: number; month: number; day: number };
  return isRealDay(year, month, day) ? isoDay(year, month, day) : null;
}

function findFullDate(
  passages: readonly Passage[],
  detected: Detections,
  datelines: readonly (Dated | null)[],
): DocumentDate | null {
  for (const [index, passage] of passages.entries()) {
    if (passage.role !== "front" && index >= TITLE_LINES) continue;
    for (const date of detected[index] ?? []) {
      if (date.kind !== "date") continue;
      const iso = isoOf(date);
      if (iso !== null && (passage.role === "front" || isTitleDate(passage.text, date.start)))
        return stated(iso, { passage, date });
    }
  }
  for (const dateline of datelines) {
    const iso = dateline && isoOf(dateline.date);
    if (dateline && iso) return stated(iso, dateline);
  }
  return null;
}

/** A short line that begins with its date, dashes and brackets aside: ——2023年3月5日在…上, （2025年5月6日）. */
function isTitleDate(text: string, start: number): boolean {
  if (text.length > TITLE_LENGTH || text.includes("。")) return false;
  for (let at = 0; at < start; at += 1) if (!"—-－（( \u3000".includes(text.charAt(at))) return false;
  return true;
}

const stated = (date: IsoDay, { passage, date: mention }: Dated): DocumentDate => ({
  date,
  from: "text",
  stated: true,
  evidence: toDraft(passage, mention),
});

function completeDateline(
  passages: readonly Passage[],
  detected: Detections,
  datelines: readonly (Dated | null)[],
): DocumentDate | null {
  const dateline = datelines.find((candidate) => candidate !== null);
  if (!dateline) return null;
  const past = latestPast(passages, detected, dateline);
  if (!past) return null;
  const { month, day } = pointOf(dateline.date) as { month: number; day: number };
  let { year } = past;
  if (past.month === null ? past.over || month <= QUARTER_UNDER_REPORT : rank(year, month, day) < past.rank) year += 1;
  if (!isRealDay(year, month, day)) return null;
  const evidence = [...toDraft(dateline.passage, dateline.date), ...toDraft(past.at.passage, past.at.date)];
  return { date: isoDay(year, month, day), from: "inferred", stated: false, evidence };
}

/** In the first months of a year a year that is named alone is nearly always the one before, under report. */
const QUARTER_UNDER_REPORT = 3;

interface Past {
  year: number;
  month: number | null;
  /** The whole year lies behind: 截至2025年, 2025年底. */
  over: boolean;
  rank: number;
  at: Dated;
}

const rank = (year: number, month: number, day: number): number => year * 372 + month * 31 + day;

/** The latest time in the article that the text states as past. */
function latestPast(passages: readonly Passage[], detected: Detections, dateline: Dated): Past | null {
  let latest: Past | null = null;
  for (const [index, passage] of passages.entries()) {
    if (passage.article !== dateline.passage.article && passage.role !== "front") continue;
    for (const date of detected[index] ?? []) {
      if (date.kind !== "date" || date === dateline.date) continue;
      const past = asPast(passage, date);
      if (past && (!latest || past.rank > latest.rank)) latest = past;
    }
  }
  return latest;
}

function asPast(passage: Passage, date: DetectedDate): Past | null {
  const { expression } = date;
  if (expression.form !== "point" && !(expression.form === "range" && expression.written)) return null;
  if (expression.open === "before") return null;
  const point = expression.form === "range" ? { ...expression.from, ...expression.to } : expression.point;
  if (typeof point.year !== "number" || isTarget(passage.text, date)) return null;
  const month = typeof point.month === "number" ? point.month : monthOf(point);
  const day = typeof point.day === "number" ? point.day : 1;
  const asOf = endsWithAny(passage.text, date.start, targets.past);
  const over = month === null && (asOf || (expression.form === "point" && expression.edge === "END"));
  return {
    year: point.year,
    month,
    over,
    rank: rank(point.year, month ?? (over ? 12 : 1), day),
    at: { passage, date },
  };
}

/** The month in which a half or a quarter of a year begins. */
function monthOf(point: Point): number | null {
  if (point.half !== undefined) return point.half * 6 - 5;
  return typeof point.quarter === "number" ? point.quarter * 3 - 2 : null;
}

/** A date to come: 到2035年, 力争2030年, 2027年将建成. */
function isTarget(text: string, date: DetectedDate): boolean {
  if (endsWithAny(text, date.start, targets.past)) return false;
  if (endsWithAny(text, date.start, targets.touching)) return true;
  for (let at = date.start - 1; at >= 0 && date.start - at <= CLAUSE && !isStop(text, at); at -= 1) {
    if (startsWithAny(text, at, targets.before)) return true;
  }
  for (let at = date.end; at < text.length && at - date.end <= CLAUSE && !isStop(text, at); at += 1) {
    if (startsWithAny(text, at, targets.behind)) return true;
  }
  return false;
}

const CLAUSE = 16;
const isStop = (text: string, at: number): boolean => "，。；！？".includes(text.charAt(at));

/** The day of an article's own dateline, in the year that puts it next to the document date. */
function dayOf(dateline: Dated | null, documentDate: DocumentDate | null): IsoDay | null {
  if (!dateline) return documentDate?.date ?? null;
  const own = isoOf(dateline.date);
  if (own !== null || documentDate === null) return own;
  const { month, day } = pointOf(dateline.date) as { month: number; day: number };
  const [year] = partsOf(documentDate.date);
  const candidates = [year, year - 1, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => isoDay(candidate, month, day));
  const distance = (iso: IsoDay): number => Math.abs(daysBetween(documentDate.date, iso));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? documentDate.date;
}
