import data from "../../../../register/historic-starts.json" with { type: "json" };
import { readSmallInteger } from "../../text/numerals.ts";
import { connectorEnd } from "./connector.ts";
import type { Point } from "./expression.ts";
import { Lexicon } from "./lexicon.ts";
import { Level, type PointReader } from "./pointReader.ts";

const eras = Lexicon.of(data.eras.map((era) => ({ ...era, words: [era.name] })));
export const eraNames = eras.texts;

/** 光绪二十六年, 公元618年, 公元前221年. */
export function readEraYear(reader: PointReader): boolean {
  const { text, at } = reader;
  if (!reader.isEmpty) return false;
  const era = eras.match(text, at);
  if (era) return takeYear(reader, at + era.text.length, era.meaning.firstYear);
  if (!text.startsWith("公元", at)) return false;
  const time = eraTimeAt(text, at) ?? firstOfEra(text, at);
  if (!time) return false;
  Object.assign(reader.point, time.point);
  return reader.take(time.point.century === undefined ? Level.year : Level.century, time.end);
}

interface EraTime {
  point: Pick<Point, "year" | "century">;
  end: number;
}

/** 公元618年, 公元前5世纪, and as the second end of a range 前1900年 or 220年. */
export function eraTimeAt(text: string, at: number): EraTime | null {
  const numbered = eraNumberAt(text, at);
  return numbered && eraTimeOf(text, numbered.value, numbered.end);
}

/** 公元前2400 in 公元前2400至前1900年, 公元前8 in 公元前8至前5世纪 */
function firstOfEra(text: string, at: number): EraTime | null {
  const numbered = eraNumberAt(text, at);
  const next = numbered && numbered.value < 0 ? connectorEnd(text, numbered.end) : -1;
  const other = next < 0 ? null : eraTimeAt(text, next);
  if (!numbered || !other) return null;
  const { value, end } = numbered;
  return { point: other.point.century === undefined ? { year: value } : { century: value }, end };
}

/** The number behind 公元 and 前, negative before our era. */
function eraNumberAt(text: string, at: number): { value: number; end: number } | null {
  const named = text.startsWith("公元", at) ? at + 2 : at;
  const before = text.charAt(named) === "前";
  const number = yearNumberAt(text, before ? named + 1 : named);
  return number && { value: before ? -number.value : number.value, end: number.end };
}

const CENTURIES = 30;

function eraTimeOf(text: string, value: number, end: number): EraTime | null {
  if (text.charAt(end) === "年") return { point: { year: value }, end: end + 1 };
  const isCentury = text.startsWith("世纪", end) && Math.abs(value) <= CENTURIES;
  return isCentury ? { point: { century: value }, end: end + 2 } : null;
}

function takeYear(reader: PointReader, at: number, firstYear: number): boolean {
  const { text } = reader;
  const number = yearNumberAt(text, at);
  if (!number || text.charAt(number.end) !== "年") return false;
  reader.point.year = firstYear + number.value - 1;
  return reader.take(Level.year, number.end + 1);
}

/** 元年 is a first year. */
const yearNumberAt = (text: string, at: number): { value: number; end: number } | null =>
  text.startsWith("元年", at) ? { value: 1, end: at + 1 } : readSmallInteger(text, at);
