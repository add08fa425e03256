import { classOf, NUMERAL } from "../../text/characters.ts";
import { namedDayWords, readNamedPart } from "./namedPart.ts";
import { readNumberPart } from "./numberPart.ts";
import { eraNames, readEraYear, readFirstTen, readLunarSign, readOpeningPart, readWeekday } from "./otherParts.ts";
import { Level, PointReader } from "./pointReader.ts";
import { codesBehindNumeral, codesOf, expectBehindNumeral, firstsOf, numerals } from "./triggers.ts";
import { readWordPart } from "./wordPart.ts";
import { around, edgeWords, entryWords, idioms, openingWords } from "./words.ts";

/** The parts of a date that are not numbers with units, in the order in which they are tried. */
const wordParts = [readNamedPart, readWordPart, readOpeningPart, readFirstTen, readWeekday, readEraYear, readLunarSign];

/** Reads as many parts as follow each other at `start`; null where they don't make a date. */
export function readParts(text: string, start: number, partner = false): PointReader | null {
  const reader = new PointReader(text, start, partner);
  while (readPart(reader));
  return reader.firm ? reader : null;
}

function readPart(reader: PointReader): boolean {
  const { text, at } = reader;
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (idioms.match(text, at)) return false;
  if (reader.level === Level.week && readWeekday(reader)) return true;
  if (classOf(code) & NUMERAL && !namedDayWords.match(text, at)) return readNumberPart(reader);
  return wordParts.some((read) => read(reader));
}

/** Reads what may stand behind a date and belongs to it: 底 初 中, 同期, 以来 前 后, 左右. */
export function readEnding(reader: PointReader): void {
  const { text } = reader;
  if (reader.level <= Level.month && reader.mod === null && !reader.to && !reader.point.lunar) {
    const edge = edgeWords.match(text, reader.at);
    if (edge) {
      reader.mod = edge.meaning.mod;
      reader.at += edge.text.length;
    }
  }
  if (text.startsWith("同期", reader.at)) {
    reader.samePeriod = true;
    reader.at += 2;
    return;
  }
  const near = around.find((word) => text.startsWith(word, reader.at));
  if (near !== undefined) {
    reader.mod ??= "APPROX";
    reader.at += near.length;
    return;
  }
  const opening = openingWords.match(text, reader.at);
  if (opening) {
    reader.open = opening.meaning.open;
    reader.at += opening.text.length;
  }
}

const words = [...namedDayWords.texts, ...entryWords, ...eraNames];

expectBehindNumeral([...codesOf("年月日号时点季世:：∶至到—–-－～~〜―"), ...codesBehindNumeral(words)]);

/** The code units that a date of several parts can begin with. */
export const partStarts: readonly number[] = [...numerals, ...firstsOf(words), ...codesOf("第前周星礼公农阴夏旧")];
