import data from "../../../../register/historic-starts.json" with { type: "json" };
import { readSmallInteger, type SmallInteger } from "../../text/numerals.ts";
import { connectorEnd } from "./connector.ts";
import { ANIMALS, BRANCHES, placeInCycle, STEMS } from "./cycle.ts";
import { allows, Lexicon } from "./lexicon.ts";
import { lunarSigns } from "./lunarSigns.ts";
import { Level, type PointReader } from "./pointReader.ts";
import { codesOf, firstsOf } from "./triggers.ts";
import { animalYear, unitGuards } from "./words.ts";

const eras = Lexicon.of(data.eras.map((era) => ({ ...era, words: [era.name] })));
export const eraNames = eras.texts;

export const weekNames: readonly string[] = ["星期", "礼拜", "周"];
const WEEKDAYS = "一二三四五六日天";
/** 1 for 一 to 7 for 日 and 天, 0 for any other character. */
export const weekdayAt = (text: string, at: number): number =>
  Math.min(WEEKDAYS.indexOf(text.charAt(at) || "-") + 1, 7);

export const weekdayStarts = [...firstsOf(weekNames), ...codesOf(WEEKDAYS)];

/** 光绪二十六年, 公元618年, 公元前221年. */
export function readEraYear(reader: PointReader): boolean {
  const { text, at } = reader;
  if (!reader.isEmpty) return false;
  const era = eras.match(text, at);
  if (era) return takeYear(reader, at + era.text.length, (year) => era.meaning.firstYear + year - 1);
  if (!text.startsWith("公元", at)) return false;
  const sign = text.charAt(at + 2) === "前" ? -1 : 1;
  const number = sign < 0 ? at + 3 : at + 2;
  return takeCentury(reader, number, sign) || takeYear(reader, number, (year) => sign * year) || takeFirstYear(reader);
}

function takeCentury(reader: PointReader, at: number, sign: 1 | -1): boolean {
  const number = readSmallInteger(reader.text, at);
  if (!number || number.value > 30 || !reader.text.startsWith("世纪", number.end)) return false;
  reader.point.century = sign * number.value;
  return reader.take(Level.century, number.end + 2);
}

/** 公元前2400 in 公元前2400至前1900年 */
function takeFirstYear(reader: PointReader): boolean {
  const { text, at } = reader;
  const number = text.charAt(at + 2) === "前" ? readSmallInteger(text, at + 3) : null;
  const next = number ? connectorEnd(text, number.end) : -1;
  if (!number || next < 0 || !readEndInEra(text, next)) return false;
  reader.point.year = -number.value;
  return reader.take(Level.year, number.end);
}

/** The second end of a range that began before our era: 前1900年, 公元220年, and 1900年, of which nobody knows. */
export function readEndInEra(text: string, at: number): { year: number; end: number } | null {
  const isNamed = text.startsWith("公元", at);
  const isBefore = text.charAt(isNamed ? at + 2 : at) === "前";
  const number = readSmallInteger(text, at + (isNamed ? 2 : 0) + (isBefore ? 1 : 0));
  if (!number || text.charAt(number.end) !== "年") return null;
  return { year: isBefore ? -number.value : number.value, end: number.end + 1 };
}

function takeYear(reader: PointReader, at: number, yearOf: (number: number) => number): boolean {
  const { text } = reader;
  const number = text.startsWith("元年", at) ? { value: 1, end: at + 1 } : readSmallInteger(text, at);
  if (!number || text.charAt(number.end) !== "年") return false;
  reader.point.year = yearOf(number.value);
  return reader.take(Level.year, number.end + 1);
}

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

/** 第一季度; 前三季度, 前5个月: from the beginning of the year. */
export function readOpeningPart(reader: PointReader): boolean {
  const { text, at } = reader;
  const sign = text.charAt(at);
  if ((sign !== "第" && sign !== "前") || !reader.accepts(Level.part)) return false;
  const number = readSmallInteger(text, at + 1);
  if (!number || number.high !== number.value || number.value < 1) return false;
  const unit = text.charAt(number.end) === "个" ? number.end + 1 : number.end;
  const other = sign === "第" ? readOtherQuarter(text, number.end) : null;
  if (other && other.value > number.value) {
    reader.point.quarter = number.value;
    reader.to = { ...reader.point, quarter: other.value };
    reader.written = true;
    return reader.take(Level.part, other.end);
  }
  if (text.startsWith("季度", unit) && number.value <= 4) {
    reader.point.quarter = sign === "前" ? 1 : number.value;
    if (sign === "前") reader.to = { ...reader.point, quarter: number.value };
    return reader.take(Level.part, unit + 2);
  }
  if (sign !== "前" || text.charAt(unit) !== "月" || number.value > 12 || number.value < 2) return false;
  reader.point.month = 1;
  reader.to = { ...reader.point, month: number.value };
  return reader.take(Level.month, unit + 1);
}

/** 至第三季度 */
function readOtherQuarter(text: string, at: number): { value: number; end: number } | null {
  const next = connectorEnd(text, at);
  const number = next < 0 ? null : readSmallInteger(text, text.charAt(next) === "第" ? next + 1 : next);
  if (!number || number.value > 4 || !text.startsWith("季度", number.end)) return null;
  return { value: number.value, end: number.end + 2 };
}

/** 星期三, 周日; 三 alone after 本周. 周 and the lone digit begin other words too (周三场, 四周一带). */
export function readWeekday(reader: PointReader): boolean {
  const { text, at } = reader;
  if (!reader.accepts(Level.weekday)) return false;
  const name = reader.level === Level.week ? "" : weekNames.find((week) => text.startsWith(week, at));
  if (name === undefined) return false;
  const weekday = weekdayAt(text, at + name.length);
  if (weekday === 0 || (name === "周" && text.charAt(at + 1) === "天")) return false;
  const end = at + name.length + 1;
  const start = reader.isEmpty && !reader.partner ? at : 0;
  if (name.length < 2 && !allows(unitGuards.周!, text, start, end)) return false;
  reader.point.weekday = weekday;
  return reader.take(Level.weekday, end);
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
