import { readSmallInteger, type SmallInteger } from "../../text/numerals.ts";
import { readClock } from "./clock.ts";
import { connectorEnd } from "./connector.ts";
import type { Point } from "./expression.ts";
import { saysThatDaysCount } from "./length.ts";
import { allows, startsWithAny } from "./lexicon.ts";
import { readLunarDay } from "./lunarPart.ts";
import { Level, type LevelOf, type PointReader } from "./pointReader.ts";
import { seasons, unitGuards, yearCounts } from "./words.ts";

/** A part of a date that is a number with its unit, or the two ends of a range that share the unit: 2025年, 1至9月. */
export function readNumberPart(reader: PointReader): boolean {
  const { text, at } = reader;
  const number = readSmallInteger(text, at) ?? readZero(text, at);
  if (!number) return false;
  if (number.high !== number.value) return readNeighbours(reader, number);
  if (number.digits === 4 && readSeason(reader, number)) return true;
  const next = connectorEnd(text, number.end);
  if (next < 0) return readUnit(reader, number, number) || readListed(reader, number) || readLunarDay(reader, number);
  const last = readSmallInteger(text, next);
  if (
    !last ||
    last.high !== last.value ||
    last.value < number.value ||
    !"年月日号季时世学".includes(text.charAt(last.end) || "-")
  )
    return readLunarDay(reader, number);
  return readUnit(reader, number, last) || readLunarDay(reader, number);
}

/** 四五月, 五六十年代: the ends of a range in two figures that stand together. */
function readNeighbours(reader: PointReader, { value, high, end, digits, arabic }: SmallInteger): boolean {
  const unit = reader.text.charAt(end);
  if (unit !== "月" && !reader.text.startsWith("年代", end)) return false;
  const first = { value, high: value, end, digits, arabic };
  return readUnit(reader, first, { ...first, value: high, high });
}

/** 3 in 3、4月, 2024 in 2024、2025年: the number alone, with the unit that the last of the list carries. */
function readListed(reader: PointReader, first: SmallInteger): boolean {
  const { text, at } = reader;
  // 1、 at the beginning numbers a paragraph.
  if ((at === 0 && first.digits < 4) || ".．第+＋".includes(text.charAt(at - 1) || "-") || !first.arabic) return false;
  let last = first;
  for (let count = 0; count < MOST_LISTED && "、和与及".includes(text.charAt(last.end) || "-"); count += 1) {
    const next = readSmallInteger(text, last.end + 1);
    if (!next?.arabic || next.digits > 4 || next.value <= last.value) return false;
    last = next;
  }
  if (last === first) return false;
  if (readCounted(reader, first, last)) return true;
  const end = last.end + 1;
  const unit = text.charAt(last.end);
  if (unit === "年" && first.digits === 4 && isYear(first, last) && reader.accepts(Level.year)) {
    return set(reader, first, first, Level.year, first.end, "year");
  }
  if (unit === "日" && last.value <= 31 && (reader.level === Level.month || standsAsDay(reader, last, end))) {
    return set(reader, first, first, Level.day, first.end, "day");
  }
  if (unit !== "月" || !reader.accepts(Level.month) || first.value < 1 || last.value > 12) return false;
  if (!allows(unitGuards.月!, text, at, end) || isDayBehind(text, end)) return false;
  return set(reader, first, first, Level.month, first.end, "month");
}

const MOST_LISTED = 6;

const COUNTED = { 日: "day", 天: "day", 月: "month", 年: "year" } as const;

/** 20、21两日, 3、4两个月, 2024、2025两年: as many as there are on end. */
function readCounted(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  const { text } = reader;
  const count = readSmallInteger(text, last.end);
  if (!count || count.arabic || count.value !== last.value - first.value + 1) return false;
  const unit = text.charAt(count.end) === "个" ? count.end + 1 : count.end;
  const field = COUNTED[text.charAt(unit) as keyof typeof COUNTED];
  if (field === undefined) return false;
  const fits =
    field === "day"
      ? last.value <= 31 && (reader.level === Level.month || reader.isEmpty)
      : field === "month"
        ? last.value <= 12 && reader.accepts(Level.month)
        : isYear(first, last) && reader.isEmpty;
  return fits && set(reader, first, last, Level[field], unit + 1, field);
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
    case "学":
      return readSchoolYear(reader, first, last);
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
      return false;
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
  if (!reader.text.startsWith("年代", last.end) || !reader.accepts(Level.decade)) return false;
  if (![first, last].every(({ value }) => isDecade(value))) return false;
  Object.assign(reader.point, decadeOf(first.value));
  if (first !== last) {
    reader.to = { ...reader.point, ...decadeOf(last.value) };
    reader.written = true;
  }
  return reader.take(Level.decade, last.end + 2);
}

const isDecade = (value: number): boolean => value % 10 === 0 && (value <= 90 || (value >= 1000 && value <= 2200));

function decadeOf(value: number): Point {
  const decade = Math.floor((value % 100) / 10);
  return value > 90 ? { century: Math.floor(value / 100) + 1, decade } : { decade };
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
  // 两月 are two months.
  if (!reader.accepts(Level.month) || last.value > 99 || first.value === 0 || text.charAt(reader.at) === TWO)
    return false;
  if (!allows(unitGuards.月!, text, reader.at, end)) return false;
  if (last.value > 12 && reader.level !== Level.year && !isDayBehind(text, end)) return false;
  const span = text.startsWith("份", end) ? end + 1 : end;
  return set(reader, first, last, Level.month, span, "month");
}

const TWO = "两";

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
function standsAsDay({ text, at, partner, isEmpty }: PointReader, day: SmallInteger, end: number): boolean {
  if (!isEmpty || (!day.arabic && day.value < 11 && !partner)) return false;
  if (saysThatDaysCount(text, at, end)) return false;
  return allows(unitGuards.日!, text, at, end);
}

/** 2025赛季, 2024—2025财年, 2024/25赛季: about those years; when they begin is each one's own matter. */
function readSeason(reader: PointReader, first: SmallInteger): boolean {
  const { text } = reader;
  if (!reader.isEmpty || !isYear(first, first)) return false;
  const next = text.charAt(first.end) === "/" ? first.end + 1 : connectorEnd(text, first.end);
  const last = next < 0 ? first : readSmallInteger(text, next);
  if (!last) return false;
  const end = last !== first && text.charAt(last.end) === "年" ? last.end + 1 : last.end;
  const word = seasons.find((name) => text.startsWith(name, end));
  if (!word) return false;
  if (last !== first) {
    if (last.value !== (last.digits === 2 ? (first.value + 1) % 100 : first.value + 1)) return false;
    reader.to = { year: first.value + 1 };
    reader.written = true;
  }
  reader.point.year = first.value;
  reader.mod = "APPROX";
  return reader.take(Level.year, end + word.length);
}

/** 2025—2026学年: from September to August. */
function readSchoolYear(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  if (!reader.isEmpty || !reader.text.startsWith("学年", last.end) || !isYear(first, last)) return false;
  if (first !== last && last.value !== first.value + 1) return false;
  Object.assign(reader.point, { year: first.value, month: 9 });
  reader.to = { year: first.value + 1, month: 8 };
  return reader.take(Level.month, last.end + (reader.text.startsWith("学年度", last.end) ? 3 : 2));
}

function readQuarter(reader: PointReader, first: SmallInteger, last: SmallInteger): boolean {
  if (!reader.accepts(Level.part) || !reader.text.startsWith("度", last.end + 1)) return false;
  if (first.value < 1 || last.value > 4) return false;
  return set(reader, first, last, Level.part, last.end + 2, "quarter");
}
