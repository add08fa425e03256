import { readSmallInteger, type SmallInteger } from "../../text/numerals.ts";
import { readClock } from "./clock.ts";
import { connectorEnd } from "./connector.ts";
import type { Point } from "./expression.ts";
import { allows, endsWithAny, startsWithAny } from "./lexicon.ts";
import { lunarSigns } from "./lunarSigns.ts";
import { Level, type LevelOf, type PointReader } from "./pointReader.ts";
import { dayLengths, unitGuards, yearCounts } from "./words.ts";

/** A part of a date that is a number with its unit, or the two ends of a range that share the unit: 2025年, 1至9月. */
export function readNumberPart(reader: PointReader): boolean {
  const { text, at } = reader;
  const number = readSmallInteger(text, at) ?? readZero(text, at);
  if (!number || number.high !== number.value) return false;
  const next = connectorEnd(text, number.end);
  if (next < 0) return readUnit(reader, number, number);
  const last = readSmallInteger(text, next);
  if (
    !last ||
    last.high !== last.value ||
    last.value < number.value ||
    !"年月日号季时世".includes(text.charAt(last.end) || "-")
  )
    return false;
  return readUnit(reader, number, last);
}

/** Reads the unit behind `last`; where the two numbers differ they are the ends of a range. */
function readUnit(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  switch (reader.text.charAt(last.end)) {
    case "年":
      return readDecade(reader, first, last) || readYear(reader, first, last);
    case "月":
      return readMonth(reader, first, last);
    case "日":
    case "号":
      return readDay(reader, first, last);
    case "季":
      return readQuarter(reader, first, last);
    case "世":
      return readCentury(reader, first, last);
    case "时":
      return first === last ? readClock(reader, first) : readHours(reader, first, last);
    case "点":
    case ":":
    case "：":
    case "∶":
      return first === last && readClock(reader, first);
    default:
      return reader.point.lunar === true && reader.level === Level.month && readLunarDay(reader, first);
  }
}

function set(
  reader: PointReader,
  first: SmallInteger,
  last: SmallInteger,
  level: LevelOf,
  end: number,
  field: keyof Point & ("year" | "month" | "day" | "quarter" | "century"),
): true {
  reader.point[field] = first.value;
  if (first !== last) {
    reader.to = { ...reader.point, [field]: last.value };
    reader.written = true;
  }
  return reader.take(level, end);
}

/** 零时, 零点 */
const readZero = (text: string, at: number): SmallInteger | null =>
  text.charAt(at) === "零" && "时点".includes(text.charAt(at + 1) || "-")
    ? { value: 0, high: 0, end: at + 1, digits: 0, arabic: false }
    : null;

/** 8—10时 */
function readHours(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  const end = last.end + 1;
  if (!reader.accepts(Level.time) || last.value > 24 || !allows(unitGuards.时!, reader.text, reader.at, end))
    return false;
  reader.point.hour = first.value;
  reader.to = { ...reader.point, hour: last.value };
  reader.written = true;
  return reader.take(Level.time, end);
}

function readCentury(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  if (!reader.accepts(Level.century) || !reader.text.startsWith("纪", last.end + 1) || last.value > 30) return false;
  if (reader.text.charAt(reader.at - 1) === "前") return false;
  return set(reader, first, last, Level.century, last.end + 2, "century");
}

/** 80年代, 1990年代 */
function readDecade(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  if (first !== last || !reader.text.startsWith("年代", last.end) || !reader.accepts(Level.decade)) return false;
  const { value } = first;
  if (value % 10 !== 0 || (value > 90 && (value < 1000 || value > 2200))) return false;
  if (value > 90) reader.point.century = Math.floor(value / 100) + 1;
  reader.point.decade = Math.floor((value % 100) / 10);
  return reader.take(Level.decade, last.end + 2);
}

function readYear(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  const { text } = reader;
  const end = last.end + 1;
  if (!reader.accepts(Level.year) || !allows(unitGuards.年!, text, reader.at, end)) return false;
  if (last.digits !== 4 || !isYear(first, last)) return readShortYear(reader, first, last);
  if (last.value > 2200 || isCountOfYears(text, reader.at, end, last)) return false;
  if (first !== last && first.digits === 2) return false;
  const span = text.startsWith("度", end) ? end + 1 : end;
  return set(reader, first, last, Level.year, span, "year");
}

const isYear = (first: SmallInteger, last: SmallInteger): boolean =>
  first.digits === 4 && first.value >= 1000 && last.value <= 2999;

/** 98年7月: two digits are a year where a month follows. */
function readShortYear(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  if (first !== last || first.digits !== 2 || !first.arabic) return false;
  const month = readSmallInteger(reader.text, last.end + 1);
  if (!month || month.value > 12 || reader.text.charAt(month.end) !== "月") return false;
  reader.point.year = first.value + (first.value >= 50 ? 1900 : 2000);
  return reader.take(Level.year, last.end + 1);
}

/** 有2000年历史 is a length of time. */
export function isCountOfYears(text: string, start: number, end: number, number: SmallInteger): boolean {
  if (startsWithAny(text, end, yearCounts.behind) && !text.startsWith("来自", end)) return true;
  return number.value % 100 === 0 && start > 0 && yearCounts.before.includes(text.charAt(start - 1));
}

function readMonth(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  const { text } = reader;
  const end = last.end + 1;
  if (!reader.accepts(Level.month) || last.value > 99 || first.value === 0) return false;
  if (!allows(unitGuards.月!, text, reader.at, end)) return false;
  if (last.value > 12 && !isDayBehind(text, end)) return false;
  const span = text.startsWith("份", end) ? end + 1 : end;
  return set(reader, first, last, Level.month, span, "month");
}

function isDayBehind(text: string, at: number): boolean {
  const day = readSmallInteger(text, at);
  return day !== null && day.value < 100 && text.charAt(day.end) === "日";
}

function readDay(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  const { text } = reader;
  const end = last.end + 1;
  if (!reader.accepts(Level.day) || last.value > 99 || first.value === 0) return false;
  if (reader.level === Level.month) return set(reader, first, last, Level.day, end, "day");
  if (text.charAt(last.end) === "号" || last.value > 31 || !standsAsDay(reader, first, end)) return false;
  return set(reader, first, last, Level.day, end, "day");
}

/** 25日 without its month, where nothing makes it a length of time. */
function standsAsDay(reader: PointReader, day: SmallInteger, end: number): boolean {
  const { text, at } = reader;
  if (!day.arabic && day.value < 11 && !reader.partner) return false;
  if (startsWithAny(text, end, dayLengths.behind) || endsWithAny(text, at, dayLengths.before)) return false;
  return allows(unitGuards.日!, text, at, end) || startsWithAny(text, end, ["本报", "本台", "本刊"]);
}

function readQuarter(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  if (!reader.accepts(Level.part) || !reader.text.startsWith("度", last.end + 1)) return false;
  if (first.value < 1 || last.value > 4) return false;
  return set(reader, first, last, Level.part, last.end + 2, "quarter");
}

/** 正月十五, 腊月廿三: no unit behind the day, 日 and 号 excepted elsewhere. */
function readLunarDay(reader: PointReader, day: SmallInteger): boolean {
  const signed = lunarSigns.some((sign) => reader.text.startsWith(sign, reader.start));
  if (day.arabic || day.value < (signed ? 1 : 11) || day.value > 30) return false;
  reader.point.day = day.value;
  return reader.take(Level.day, day.end);
}
