import { readSmallInteger, type SmallInteger } from "../../text/numerals.ts";
import { connectorEnd } from "./connector.ts";
import { ANIMALS, BRANCHES, placeInCycle, STEMS } from "./cycle.ts";
import { allows } from "./lexicon.ts";
import { Level, type PointReader } from "./pointReader.ts";
import { codesOf } from "./triggers.ts";
import { animalYear, lunarSigns } from "./words.ts";

export const cycleStarts = codesOf(STEMS + ANIMALS);

/** 丙午马年, 丙午年, 马年. The Gregorian year 4 began a cycle of sixty. */
export function readCycleYear(reader: PointReader): boolean {
  const { text, at } = reader;
  if (!reader.isEmpty) return false;
  const stem = STEMS.indexOf(text.charAt(at));
  const branch = stem < 0 ? -1 : BRANCHES.indexOf(text.charAt(at + 1) || "-");
  if (branch >= 0 && (stem + branch) % 2 === 1) return false;
  const animalAt = branch < 0 ? at : at + 2;
  const animal = ANIMALS.indexOf(text.charAt(animalAt) || "-");
  if (branch < 0 ? animal < 0 : animal >= 0 && animal !== branch) return false;
  const end = animal < 0 ? animalAt : animalAt + 1;
  if (text.charAt(end) !== "年" || (branch < 0 && !allows(animalYear, text, at, end + 1))) return false;
  reader.point.cycle = branch < 0 ? { length: 12, index: animal } : { length: 60, index: placeInCycle(stem, branch) };
  reader.point.lunar = true;
  return reader.take(Level.year, end + 1);
}

/** 农历八月十五: the months and days behind it are lunar. */
export function readLunarSign(reader: PointReader): boolean {
  if (reader.point.lunar || !(reader.isEmpty || reader.level === Level.year)) return false;
  const sign = lunarSigns.find((word) => reader.text.startsWith(word, reader.at));
  if (sign === undefined) return readLeapMonth(reader);
  reader.point.lunar = true;
  reader.at += sign.length;
  readLeapMonth(reader);
  return true;
}

/** 闰六月 */
function readLeapMonth(reader: PointReader): boolean {
  const { text, at } = reader;
  const month = text.charAt(at) === "闰" ? readSmallInteger(text, at + 1) : null;
  if (!month || month.value < 1 || text.charAt(month.end) !== "月") return false;
  reader.point.lunar = true;
  reader.point.month = -month.value;
  return reader.take(Level.month, month.end + 1);
}

/** 初五, after a lunar month or after any month, or in a range of such days: 正月初五, 八月初一, 初一至初七. */
export function readFirstTen(reader: PointReader): boolean {
  const { text, at } = reader;
  const day = firstTenAt(text, at);
  if (!day) return false;
  const followsMonth = reader.level === Level.month && typeof reader.point.month === "number";
  const told = reader.partner || reader.point.lunar || opensRange(text, day);
  if (!followsMonth && !(reader.isEmpty && told)) return false;
  reader.point.lunar = true;
  reader.point.day = day.value;
  return reader.take(Level.day, day.end);
}

function firstTenAt(text: string, at: number): SmallInteger | null {
  const day = text.charAt(at) === "初" ? readSmallInteger(text, at + 1) : null;
  return day && !day.arabic && day.value >= 1 && day.value <= 10 ? day : null;
}

/** 初一至初七, not 初一至初三, which are forms of a school. */
function opensRange(text: string, first: SmallInteger): boolean {
  const next = connectorEnd(text, first.end);
  const last = next < 0 ? null : firstTenAt(text, next);
  return last !== null && last.value > Math.max(first.value, FORMS);
}

const FORMS = 3;

/** 正月十五, 腊月廿三: no unit behind the day, 日 and 号 excepted elsewhere. */
export function readLunarDay(reader: PointReader, day: SmallInteger): boolean {
  if (!reader.point.lunar || reader.level !== Level.month) return false;
  const signed = lunarSigns.some((sign) => reader.text.startsWith(sign, reader.start));
  if (day.arabic || day.value < (signed ? 1 : 11) || day.value > 30) return false;
  reader.point.day = day.value;
  return reader.take(Level.day, day.end);
}
