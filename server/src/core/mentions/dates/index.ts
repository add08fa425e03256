import { narrowed } from "../../text/arabic.ts";
import { classOf, NUMERAL } from "../../text/characters.ts";
import type { DetectedDate } from "../detected.ts";
import { date } from "./absolute.ts";
import { withoutBlanks } from "./blanks.ts";
import { duration } from "./duration.ts";
import { historicStart } from "./historic.ts";
import { numericDate } from "./numeric.ts";
import { planPeriod } from "./plan.ts";
import type { DateDetector } from "./reading.ts";
import { isListedWeekday, listedDay, recurring } from "./recurring.ts";
import { behindItemNumber, endOfNumber, firstsOf, masksOf, pastPlainNumeral } from "./triggers.ts";
import { pair, vague } from "./vague.ts";
import { window } from "./window.ts";
import { idioms } from "./words.ts";

/** In the order in which they are tried; the first that reads something has it. */
const detectors: readonly DateDetector[] = [
  numericDate,
  planPeriod,
  historicStart,
  listedDay,
  recurring,
  window,
  vague,
  pair,
  date,
  duration,
];

/** The detectors that may begin with a code unit, bit 31 for an idiom. */
const masks = masksOf(detectors);
for (const code of firstsOf(idioms.texts)) masks[code] = masks[code]! | (1 << 31);

/** The dates, times, lengths of time and recurrences of one passage, by position, none overlapping another. */
export function detectDates(written: string): DetectedDate[] {
  const text = narrowed(written);
  const closed = withoutBlanks(text);
  if (!closed) return detectIn(text);
  const { places } = closed;
  return detectIn(closed.text).map((date) => ({ ...date, start: places[date.start]!, end: places[date.end - 1]! + 1 }));
}

function detectIn(text: string): DetectedDate[] {
  const dates: DetectedDate[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const mask = masks[code]!;
    if (mask === 0) {
      at += 1;
      continue;
    }
    const idiom = mask < 0 ? idioms.match(text, at) : null;
    if (idiom) {
      at += idiom.text.length;
      continue;
    }
    const isNumeral = (classOf(code) & NUMERAL) !== 0;
    const past =
      isNumeral && !isListedWeekday(text, at) ? Math.max(behindItemNumber(text, at), pastPlainNumeral(text, at)) : -1;
    if (past >= 0) {
      at = past;
      continue;
    }
    const found = detectAt(text, at, mask);
    if (found) dates.push(found);
    at = found?.end ?? (isNumeral ? endOfNumber(text, at) : at + 1);
  }
  return dates;
}

function detectAt(text: string, at: number, mask: number): DetectedDate | null {
  for (let index = 0; index < detectors.length; index += 1) {
    if ((mask & (1 << index)) === 0) continue;
    const reading = detectors[index]!.read(text, at);
    if (reading) return { kind: "date", ...reading };
  }
  return null;
}
