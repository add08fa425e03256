import { endingAt } from "../../mentions/programs/words.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { countedNames, grades, listCounters, notCounted, notCounts } from "./words.ts";

/** A numeral and measure word that may count a list. Offsets are local. */
export interface Count extends Span {
  value: number;
  counter: string;
  /** Where the noun that is counted ends: behind “三大工程”, and behind the 行动 of “三大工程”行动. */
  nounEnd: number;
  /** It stands in the name of a program, in quotation marks with its noun. */
  named: boolean;
}

const most = 20;
const longestNoun = 12;

/** A numeral and measure word that may count a list, from `start` on; what stands before `lead` may tell that it counts none. */
export function readCount(text: string, start: number, lead = start): Count | null {
  if (/[\d一二三四五六七八九十百千万亿.．]/.test(text.charAt(start - 1))) return null;
  // 两级三类, 一心三级
  if (/[一二两三四五六七八九十][\u4e00-\u9fff]$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  if (notCounts.endingAt(text, lead) || notCounts.endingAt(text, text.charAt(lead - 1) === "“" ? lead - 1 : lead))
    return null;
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.high !== null || numeral.magnitude > 0 || countedNames.startingAt(text, start)) return null;
  const value = Number(numeral.value);
  const counter = listCounters.startingAt(text, numeral.end);
  if (!counter || !Number.isInteger(value) || value < 2 || value > most) return null;
  const end = numeral.end + counter.length;
  if (
    isGrade(text, start, end, counter) ||
    notCounted.startingAt(text, end) ||
    /[多余月\d一二两三四五六七八九十]/.test(text.charAt(end))
  )
    return null;
  return { start, end, value, counter, ...nounOf(text, start, end) };
}

/** 四级应急响应; 二级市场, 二类高中: what counts is 两级, 两类. */
const isGrade = (text: string, start: number, end: number, counter: string): boolean =>
  (counter === "级" && grades.startingAt(text, end) !== null) ||
  // 东三道巷
  (/^[道条]$/.test(counter) && /[巷街沟岭河湾]/.test(text.charAt(end))) ||
  (text.charAt(start) === "二" && !/^(?:项|大|位一体)$/.test(counter));

function nounOf(text: string, start: number, from: number): Pick<Count, "nounEnd" | "named"> {
  let end = from;
  while (end < text.length && end - from < longestNoun && /[\u4e00-\u9fff]/.test(text.charAt(end))) end += 1;
  if (text.charAt(end) !== "”") return { nounEnd: end, named: false };
  const kind = endingAt(text, end + 1)?.word ?? "";
  return { nounEnd: end + 1 + kind.length, named: text.charAt(start - 1) === "“" };
}
