import { narrowed } from "../../text/arabic.ts";
import { classOf, NUMERAL } from "../../text/characters.ts";
import { endOfNumeralRun, LONGEST_NUMERAL, readNumeral } from "../../text/numerals.ts";
import type { DetectedFigure } from "../detected.ts";
import { address } from "./address.ts";
import { counted } from "./counted.ts";
import type { Detector, Reading } from "./detector.ts";
import { doubling } from "./doubling.ts";
import { fixedWord } from "./fixedWords.ts";
import { fraction } from "./fraction.ts";
import { half } from "./halves.ts";
import { financialMoney, money, spokenMoney } from "./money.ts";
import { ordinal, sessionOrdinal } from "./ordinal.ts";
import { rank } from "./rank.ts";
import { shareUnits } from "./shared.ts";
import { signed } from "./signed.ts";
import { vague } from "./vague.ts";

/** Asked in this order wherever one of their characters stands; the first that has something to say is right. */
const DETECTORS: readonly Detector[] = [
  address,
  vague,
  half,
  fraction,
  signed,
  sessionOrdinal,
  spokenMoney,
  fixedWord,
  ordinal,
  rank,
  doubling,
  money,
  financialMoney,
  counted,
];

/** For every code unit the detectors that want it: an index into `groups`, 0 for none. */
const groupOf = new Uint8Array(0x10000);
const groups: Detector[][] = [[]];

for (const code of new Set(DETECTORS.flatMap(({ starts }) => [...starts].map((start) => start.charCodeAt(0))))) {
  const wanted = DETECTORS.filter(({ starts }) => starts.includes(String.fromCharCode(code)));
  groupOf[code] = groups.push(wanted) - 1;
}

/** The figures of one passage, by position, none overlapping another. Dates and programs are not known here. */
export function detectFigures(written: string): DetectedFigure[] {
  const text = narrowed(written);
  const figures: DetectedFigure[] = [];
  for (let at = 0; at < text.length; ) {
    const group = groupOf[text.charCodeAt(at)]!;
    if (group === 0) {
      at += 1;
      continue;
    }
    const reading = firstReading(text, at, groups[group]!);
    if (reading?.figure) figures.push(reading.figure);
    at = reading ? reading.end : passOver(text, at);
  }
  return shareUnits(text, figures);
}

function firstReading(text: string, at: number, detectors: readonly Detector[]): Reading | null {
  const numeral = readNumeral(text, at);
  if (!numeral && classOf(text.charCodeAt(at)) & NUMERAL) {
    const end = endOfNumeralRun(text, at);
    if (end - at > LONGEST_NUMERAL) return { end, figure: null };
  }
  for (const detector of detectors) {
    const reading = detector.read(text, at, numeral);
    if (reading) return reading;
  }
  return null;
}

/** Past a numeral that no detector took; a run is never read again from its middle. */
const passOver = (text: string, at: number): number =>
  classOf(text.charCodeAt(at)) & NUMERAL ? endOfNumeralRun(text, at) : at + 1;
