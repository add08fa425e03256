import { startsWithAny } from "../mentions/dates/lexicon.ts";
import { outlookAfter, outlookBefore, reported } from "../mentions/dates/words.ts";
import type { Span } from "../text/span.ts";

/** How far from a date, in its clause, the word may stand that makes it one to come. */
const CLAUSE = 16;
const STOPS = "，。；！？、";

/** Whether the words that touch a date make it one to come: 10月15日将举行, 定于10月15日. */
export function isAhead(text: string, { start, end }: Span): boolean {
  if (outlookAfter.match(text, end)) return true;
  for (let at = Math.max(0, start - LONGEST); at < start; at += 1) {
    const word = outlookBefore.match(text, at);
    if (word && at + word.text.length === start) return true;
  }
  return false;
}

const LONGEST = Math.max(...outlookBefore.texts.map((word) => word.length));

/** Whether the clause around a date speaks of what is to come: 10月在云岭举办的展会将于…. */
export function isClauseAhead(text: string, date: Span): boolean {
  if (isAhead(text, date) || isDeadline(text, date)) return true;
  for (let at = date.start - 1; at >= 0 && date.start - at <= CLAUSE && !isStop(text, at); at -= 1) {
    if (outlookBefore.match(text, at)) return true;
  }
  // 4月，项目将开工
  const from = text.charAt(date.end) === "，" ? date.end + 1 : date.end;
  for (let at = from; at < text.length && at - from <= CLAUSE && !isStop(text, at); at += 1) {
    if (startsWithAny(text, at, reported)) return false;
    if (outlookAfter.match(text, at)?.meaning.anywhere) return true;
  }
  return false;
}

/** 9月底前完成 */
const isDeadline = (text: string, { end }: Span): boolean =>
  text.charAt(end - 1) === "前" && !["已", "出生"].some((word) => text.startsWith(word, end));

/** Whether a date is told as background: 2025年1月3日发布的报告; 2020年1月，他曾住院. */
export function isToldAsBackground(text: string, end: number): boolean {
  if (text.charAt(end) === "，") return text.slice(end, end + PHRASE / 2).includes("曾");
  for (let at = end; at < text.length && at - end < PHRASE && !isStop(text, at); at += 1) {
    if ("曾的".includes(text.charAt(at))) return true;
  }
  return false;
}

const PHRASE = 10;

const isStop = (text: string, at: number): boolean => STOPS.includes(text.charAt(at));
