import words from "../../../../register/event-words.json" with { type: "json" };
import type { Field, Point } from "../../mentions/dates/expression.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import { WordList } from "../../text/wordList.ts";
import { clauseEnd } from "../sentences.ts";

/** A step, told by its word, and the place of its date among the passage's. */
interface PairedStep {
  verb: string;
  date: number;
}

/** Two steps of one thing told in one breath: 大桥2026年2月开工，2025年12月完工. */
export interface EventPair {
  first: PairedStep;
  last: PairedStep;
  /** They stand in the order in which they must come. */
  holds: boolean;
}

const pairs = words.pairs.map(({ first, last }) => ({ first: new WordList(first), last: new WordList(last) }));
const between = new WordList(words.between);
/** An event stands this near behind its date: 3月8日在云泽县文化馆开幕. */
const farthest = 12;
/** So far apart the dates of one breath may be. */
const longestBreath = 32;

/** The pairs of a passage: only dates that follow each other, and can be compared by what is written. */
export const eventPairs = perPassage(({ passage: { text }, detected }): EventPair[] => {
  const found: EventPair[] = [];
  let before: { date: PointDate; place: number } | null = null;
  for (const [place, date] of detected.filter((mention) => mention.kind === "date").entries()) {
    if (!isPoint(date)) continue;
    const verbs = before && (verbsOf(text, before.date, date) ?? sequelOf(text, before.date, date));
    const order = before && verbs ? writtenOrder(before.date.expression.point, date.expression.point) : Number.NaN;
    if (before && verbs && !Number.isNaN(order)) {
      const [first, last] = verbs;
      found.push({ first: { verb: first, date: before.place }, last: { verb: last, date: place }, holds: order <= 0 });
    }
    before = { date, place };
  }
  return found;
});

type PointDate = DetectedDate & { expression: { form: "point"; point: Point } };

const isPoint = (date: DetectedDate): date is PointDate =>
  date.expression.form === "point" && date.expression.open === null;

/**
 * Negative where the first is earlier, NaN where what is written does not tell: both years are, or two days of one month of
 * which the second names no year.
 */
function writtenOrder(a: Point, b: Point): number {
  if (a.lunar || b.lunar) return Number.NaN;
  const months = orderOf(a.month, b.month);
  const days = orderOf(a.day, b.day);
  if (b.year === undefined) return months === 0 ? days : Number.NaN;
  return [orderOf(a.year, b.year), months, days].find((order) => order !== 0) ?? 0;
}

/** Negative where the first is smaller, NaN where what is written does not tell; 去年 is smaller than 今年. */
function orderOf(a: Field | undefined, b: Field | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return typeof a === "object" && typeof b === "object" && a.anchor === b.anchor ? a.by - b.by : Number.NaN;
}

/** The words for what happened at two dates, where they are two ends of one thing. */
function verbsOf(text: string, a: DetectedDate, b: DetectedDate): [first: string, last: string] | null {
  if (b.start - a.end > longestBreath) return null;
  const end = Math.min(b.end + farthest, clauseEnd(text, b.end, text.length));
  for (const { first, last } of pairs) {
    const begun = first.firstIn(text, a.end, Math.min(a.end + farthest, b.start));
    if (!begun || !isBare(text, begun.at + begun.word.length, b.start)) continue;
    const ended = last.firstIn(text, b.end, end);
    if (ended) return [begun.word, ended.word];
  }
  return null;
}

/** 1979年出版，后改编成电影，于1983年上映: a word says that the second comes later, whatever the two are. */
function sequelOf(text: string, a: PointDate, b: PointDate): [first: string, last: string] | null {
  const isYears = typeof a.expression.point.year === "number" && typeof b.expression.point.year === "number";
  if (!isYears || b.start - a.end > longestBreath || !sequel.test(text.slice(a.end, b.start))) return null;
  const told = /^[\u4e00-\u9fff“”《》]{2,12}(?=[，。；])/.exec(text.slice(b.end, b.end + longestBreath))?.[0];
  return told === undefined || told.includes("的") ? null : ["", told];
}

/** 后 opens a clause and is no part of a word; what was found out later is told of before. */
const sequel =
  /^[^。！？；：（）“”、]{2,16}[，,](?:后|随后|此后|后来|之后|继而|而后)(?!人|世|代|期|者|勤)(?:(?!考证|查|发现|证实|认定|追|鉴定|才知|得知|回忆|原|曾|早|始|前身|旧|祖|的)[^。！？；：（）“”、])*(?:[于在，,]|后|来|而)$/;

/** Nothing but connecting words: 一期2026年2月开工，二期2025年12月完工 is of two things. */
function isBare(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const word = between.startingAt(text, at, end);
    if (!word) return false;
    at += word.length;
  }
  return true;
}
