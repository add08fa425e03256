import { CONNECTORS } from "./connector.ts";
import { eraNames, readEraYear } from "./eraPart.ts";
import { cycleStarts, readCycleYear, readFirstTen, readLunarSign } from "./lunarPart.ts";
import { namedDayWords, readNamedPart } from "./namedPart.ts";
import { readNumberPart } from "./numberPart.ts";
import { readOpeningPart } from "./openingPart.ts";
import { Level, type LevelOf, PointReader } from "./pointReader.ts";
import { codesBehindNumeral, codesOf, expectBehindNumeral, firstsOf, masksOf, numerals } from "./triggers.ts";
import { readWeekday, weekdayStarts } from "./weekdayPart.ts";
import { readWordPart } from "./wordPart.ts";
import {
  aroundWords,
  edgeWords,
  entryWords,
  idioms,
  lunarSigns,
  openingWords,
  pointWords,
  seasons,
  weekNames,
} from "./words.ts";

interface PartReader {
  /** The code units that the part can begin with. */
  starts: Iterable<number>;
  /** Reads the part that stands where the reader has come to; false where none does. */
  read(reader: PointReader): boolean;
}

/** The parts of a date, in the order in which they are tried. */
const parts: readonly PartReader[] = [
  { starts: firstsOf(namedDayWords.texts), read: readNamedPart },
  { starts: weekdayStarts, read: readWeekday },
  { starts: numerals, read: readNumberPart },
  { starts: firstsOf(pointWords.texts), read: readWordPart },
  { starts: codesOf("第前"), read: readOpeningPart },
  { starts: codesOf("初"), read: readFirstTen },
  { starts: [...firstsOf(eraNames), ...codesOf("公")], read: readEraYear },
  { starts: [...firstsOf(lunarSigns), ...codesOf("闰")], read: readLunarSign },
  { starts: cycleStarts, read: readCycleYear },
];

const masks = masksOf(parts);

/** Reads as many parts as follow each other at `start`, down to the finest wanted; null where they don't make a date. */
export function readParts(
  text: string,
  start: number,
  partner = false,
  finest: LevelOf = Level.time,
): PointReader | null {
  const reader = new PointReader(text, start, partner);
  while (reader.level < finest && readPart(reader));
  return reader.firm ? reader : null;
}

function readPart(reader: PointReader): boolean {
  const mask = masks[reader.text.charCodeAt(reader.at)] ?? 0;
  if (mask === 0 || idioms.match(reader.text, reader.at)) return false;
  for (let index = 0; index < parts.length; index += 1) {
    if (mask & (1 << index) && parts[index]!.read(reader)) return true;
  }
  return false;
}

/** 底 初 中 */
export function readEdge(reader: PointReader): void {
  if (reader.level > Level.month || reader.mod !== null || reader.to || reader.point.lunar) return;
  const edge = edgeWords.match(reader.text, reader.at);
  if (!edge) return;
  reader.mod = edge.meaning.mod;
  reader.at += edge.text.length;
}

/** Reads what may stand behind a date and belongs to it: 底 初 中, 同期, 以来 前 后, 左右. */
export function readEnding(reader: PointReader): void {
  const { text } = reader;
  readEdge(reader);
  if (text.startsWith("同期", reader.at)) {
    reader.samePeriod = true;
    reader.at += 2;
    return;
  }
  const near = aroundWords.match(text, reader.at);
  if (near) {
    reader.mod ??= "APPROX";
    reader.at += near.text.length;
    return;
  }
  const opening = openingWords.match(text, reader.at);
  if (opening) {
    reader.open = opening.meaning.open;
    reader.at += opening.text.length;
  }
}

const words = [...namedDayWords.texts, ...entryWords, ...eraNames, ...lunarSigns];

expectBehindNumeral([
  ...codesOf("、和与及假小长黄学年月日号时点季世:：∶"),
  ...firstsOf(seasons),
  ...codesOf(CONNECTORS),
  ...codesBehindNumeral(words),
]);

/** The code units that a date of several parts can begin with. */
export const partStarts: readonly number[] = [
  ...numerals,
  ...firstsOf(words),
  ...cycleStarts,
  ...firstsOf(weekNames),
  ...codesOf("第前公闰初"),
];
