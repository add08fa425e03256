import words from "../../../../register/event-words.json" with { type: "json" };
import type { Point } from "../../mentions/dates/expression.ts";
import type { Detected, DetectedDate } from "../../mentions/detected.ts";
import { WordList } from "../../text/wordList.ts";
import { clauseEnd } from "../sentences.ts";

/** Two steps of one thing told in one breath: 大桥2026年2月开工，2025年12月完工. */
export interface EventPair {
  /** The words for them: 开工, 完工. */
  first: string;
  last: string;
  holds: boolean;
}

const pairs = words.pairs.map(({ first, last }) => ({ first: new WordList(first), last: new WordList(last) }));
const between = new WordList(words.between);
/** An event stands this near behind its date: 3月8日在云泽县文化馆开幕. */
const farthest = 12;
/** So far apart the dates of one breath may be. */
const longestBreath = 32;

/** What happened at two dates that follow each other in a passage, where they are two ends of one thing and can be compared. */
export function eventPair(text: string, a: Detected, b: Detected): EventPair | null {
  if (b.start - a.end > longestBreath || !isPoint(a) || !isPoint(b)) return null;
  const order = writtenOrder(a.expression.point, b.expression.point);
  const events = Number.isNaN(order) ? null : eventsAt(text, a, b);
  return events && { ...events, holds: order <= 0 };
}

type PointDate = DetectedDate & { expression: { form: "point"; point: Point } };

export const isPoint = (mention: Detected): mention is PointDate =>
  mention.kind === "date" && mention.expression.form === "point" && mention.expression.open === null;

/**
 * Negative where the first is earlier, NaN where what is written does not tell: both years are, or two days of one month of
 * which the second names no year.
 */
function writtenOrder(a: Point, b: Point): number {
  if (a.lunar || b.lunar) return Number.NaN;
  const months = orderOf(a.month, b.month);
  const days = orderOf(a.day, b.day);
  if (b.year === undefined) return months === 0 ? days : Number.NaN;
  const years = orderOf(a.year, b.year);
  return years || months || days;
}

/** Negative where the first is smaller, NaN where one is not written as a number. */
const orderOf = (a: Point["day"], b: Point["day"]): number =>
  typeof a === "number" && typeof b === "number" ? a - b : Number.NaN;

function eventsAt(text: string, a: DetectedDate, b: DetectedDate): Pick<EventPair, "first" | "last"> | null {
  const end = Math.min(b.end + farthest, clauseEnd(text, b.end, text.length));
  for (const { first, last } of pairs) {
    const begun = first.firstIn(text, a.end, Math.min(a.end + farthest, b.start));
    if (!begun || !isBare(text, begun.at + begun.word.length, b.start)) continue;
    const ended = last.firstIn(text, b.end, end);
    if (ended) return { first: begun.word, last: ended.word };
  }
  return null;
}

/** Nothing but connecting words: 一期2026年2月开工，二期2025年12月完工 is of two things. */
function isBare(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const word = between.startingAt(text, at, end);
    if (!word) return false;
    at += word.length;
  }
  return true;
}
