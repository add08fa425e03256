import words from "../../../../register/event-words.json" with { type: "json" };
import { clauseEnd } from "../../claims/sentences.ts";
import type { Point } from "../../mentions/dates/expression.ts";
import type { Detected, DetectedDate } from "../../mentions/detected.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (last: string, first: string) => `“${last}”的时间早于“${first}”的时间：请核对两个日期`,
    evidence: "较早一步的时间",
  },
  en: {
    message: (last: string, first: string) => `The date of ${last} lies before that of ${first}: check both`,
    evidence: "The date of what comes first",
  },
};

const pairs = words.pairs.map(({ first, last }) => ({ first: new WordList(first), last: new WordList(last) }));
const between = new WordList(words.between);
/** An event stands this near behind its date: 3月8日在云泽县文化馆开幕. */
const farthest = 12;

export const eventsReversed: PassageCheck = {
  id: "date/events-reversed",
  scope: "passage",
  severity: "warning",
  title: { zh: "先后两事时间颠倒", en: "What comes last before what comes first" },
  about: "fact",
  rows: ["C16"],
  *run({ text, mentions, locale }) {
    let earlier: PointDate | null = null;
    for (const later of mentions) {
      if (!isPoint(later)) continue;
      const events = earlier && isBefore(later, earlier) ? eventsAt(text, earlier, later) : null;
      if (earlier && events) {
        const { start, end } = later;
        const { message, evidence } = say[locale];
        const related = [{ start: earlier.start, end: earlier.end, message: evidence }];
        yield { start, end, message: message(events.last, events.first), related };
      }
      earlier = later;
    }
  },
};

type PointDate = DetectedDate & { expression: { form: "point"; point: Point } };

const isPoint = (mention: Detected): mention is PointDate =>
  mention.kind === "date" && mention.expression.form === "point" && mention.expression.open === null;

/** Only by what is written: both years, or two days of one month of which the second names no year. */
function isBefore(a: PointDate, b: PointDate): boolean {
  const [x, y] = [a.expression.point, b.expression.point];
  if (x.lunar || y.lunar) return false;
  const days = orderOf(x.day, y.day);
  const months = orderOf(x.month, y.month);
  if (x.year === undefined) return months === 0 && days < 0;
  const years = orderOf(x.year, y.year);
  return years < 0 || (years === 0 && (months < 0 || (months === 0 && days < 0)));
}

/** Negative where the first is smaller, NaN where one is not written as a number. */
const orderOf = (a: Point["day"], b: Point["day"]): number =>
  typeof a === "number" && typeof b === "number" ? a - b : Number.NaN;

/** What happened at the first date and what at the second, where they are two ends of one thing. */
function eventsAt(text: string, a: DetectedDate, b: DetectedDate): { first: string; last: string } | null {
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
