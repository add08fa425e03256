import { readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { countedNames, grades, listCounters, notCounts } from "./words.ts";

/** A numeral and measure word that may count a list. Offsets are local. */
export interface Count extends Span {
  value: number;
  counter: string;
  /** Where the noun that is counted ends, a closing quotation mark included. */
  nounEnd: number;
}

const most = 20;
const longestNoun = 12;

/** A numeral and measure word that may count a list, from `start` on. */
export function readCount(text: string, start: number): Count | null {
  if (/[\d一二三四五六七八九十百千万亿.．]/.test(text.charAt(start - 1))) return null;
  if (notCounts.endingAt(text, start) || notCounts.endingAt(text, text.charAt(start - 1) === "“" ? start - 1 : start))
    return null;
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.high !== null || numeral.magnitude > 0 || countedNames.startingAt(text, start)) return null;
  const value = Number(numeral.value);
  const counter = listCounters.startingAt(text, numeral.end);
  if (!counter || !Number.isInteger(value) || value < 2 || value > most) return null;
  const end = numeral.end + counter.length;
  if (isGrade(text, start, end, counter) || /[多余月\d一二两三四五六七八九十]/.test(text.charAt(end))) return null;
  return { start, end, value, counter, nounEnd: nounEnd(text, end) };
}

/** 四级应急响应; 二级市场, 二类高中: what counts is 两级, 两类. */
const isGrade = (text: string, start: number, end: number, counter: string): boolean =>
  (counter === "级" && grades.startingAt(text, end) !== null) ||
  (text.charAt(start) === "二" && gradeCounters.test(counter));

const gradeCounters = /^[级类种条支道]$/;

function nounEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < longestNoun && /[\u4e00-\u9fff]/.test(text.charAt(end))) end += 1;
  return text.charAt(end) === "”" ? end + 1 : end;
}
