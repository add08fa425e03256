import { classOf, isArabicDigit, NUMERAL } from "../../text/characters.ts";
import { endOfNumeralRun } from "../../text/numerals.ts";
import type { DetectedDate } from "../detected.ts";
import { readDate } from "./absolute.ts";
import { readDuration } from "./duration.ts";
import { readHistoricStart } from "./historic.ts";
import { readNumericDate } from "./numeric.ts";
import { readPlanPeriod } from "./plan.ts";
import type { Detector } from "./reading.ts";
import { readRecurring } from "./recurring.ts";
import { isTrigger } from "./triggers.ts";
import { readPair, readVague } from "./vague.ts";
import { readTrailingWindow, readWindow } from "./window.ts";
import { idioms } from "./words.ts";

/** In the order in which they are tried; the first that reads something has it. */
const detectors: readonly Detector[] = [
  readNumericDate,
  readPlanPeriod,
  readHistoricStart,
  readRecurring,
  readWindow,
  readVague,
  readPair,
  readDate,
  readTrailingWindow,
  readDuration,
];

/** The dates, times, lengths of time and recurrences of one passage, by position, none overlapping another. */
export function detectDates(text: string): DetectedDate[] {
  const dates: DetectedDate[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isTrigger(text, at)) {
      at += 1;
      continue;
    }
    const date = detectAt(text, at);
    if (date) dates.push(date);
    at = date?.end ?? skip(text, at);
  }
  return dates;
}

function detectAt(text: string, at: number): DetectedDate | null {
  for (const detect of detectors) {
    const reading = detect(text, at);
    if (reading) return { kind: "date", ...reading };
  }
  return null;
}

/** Past what was no date: a numeral or an idiom as a whole, so that no part of it is read again. */
function skip(text: string, at: number): number {
  if (classOf(text.charCodeAt(at)) & NUMERAL) return endOfNumber(text, at);
  const idiom = idioms.match(text, at);
  return at + (idiom?.text.length ?? 1);
}

/** The whole of 1,346.3: what stands behind its point is no number of its own. */
function endOfNumber(text: string, at: number): number {
  let end = endOfNumeralRun(text, at);
  while (".,".includes(text.charAt(end) || "-") && isArabicDigit(text.charCodeAt(end + 1)))
    end = endOfNumeralRun(text, end + 1);
  return end;
}
