import { isArabicDigit, numeralValue } from "../../text/characters.ts";
import { readSmallInteger, type SmallInteger } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import { allows, endsWithAny } from "./lexicon.ts";
import { Level, type PointReader } from "./pointReader.ts";
import { dayLengths, ratios, unitGuards } from "./words.ts";

/** 8时30分, 3点半, 15:40, 24时整: reads the time whose hour is `hour`. */
export function readClock(reader: PointReader, hour: SmallInteger): boolean {
  if (hour.value > 99 || !reader.accepts(Level.time)) return false;
  const sign = reader.text.charAt(hour.end);
  if (sign === ":" || sign === "：" || sign === "∶") return readColons(reader, hour);
  return sign === "时" ? readHours(reader, hour) : readOClock(reader, hour);
}

function readColons(reader: PointReader, hour: SmallInteger): boolean {
  const { text } = reader;
  const at = hour.end + 1;
  const minute = twoDigits(text, at);
  if (!hour.arabic || hour.digits > 2 || hour.value > 24 || minute === null || minute > 59) return false;
  const second = text.charAt(at + 2) === text.charAt(hour.end) ? twoDigits(text, at + 3) : null;
  if (isArabicDigit(text.charCodeAt(at + 2)) || ".．%".includes(text.charAt(at + 2) || "-")) return false;
  if (reader.isEmpty && !reader.partner) {
    const isTime = second !== null || looksLikeTime(text, reader.start, hour, minute, at + 2);
    if (!isTime || isRatio(text, reader.start)) return false;
  }
  reader.point.hour = afternoon(reader, hour.value);
  reader.point.minute = minute;
  if (second !== null) reader.point.second = second;
  return reader.take(Level.time, second === null ? at + 2 : at + 5);
}

/** 21:15 alone is a score as well as a time: a sign that it is a time must stand beside it, and none of a score. */
function looksLikeTime(text: string, start: number, hour: SmallInteger, minute: number, end: number): boolean {
  if (endsWithAny(text, start, ["以", "比", "分", "胜", "负", "平"])) return false;
  const padded = hour.digits === 2 && hour.value < 10;
  return (
    padded ||
    minute === 0 ||
    minute === 30 ||
    endsWithAny(text, start, ["于", "在", "自", "从", "至", "到"]) ||
    ["许", "左右", "开始", "起"].some((word) => text.startsWith(word, end))
  );
}

const ratioWords = new WordList(ratios);
/** How far before a ratio of three its word may stand: 三次产业结构由上年的10:43:47调整为…. */
const ratioReach = 24;

/** 比重调整为10:42:48, 师生配比达到1:12. */
function isRatio(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - ratioReach), start);
  const clause = ahead.slice(Math.max(...["，", "。", "；"].map((sign) => ahead.lastIndexOf(sign))) + 1);
  return ratioWords.firstIn(clause, 0, clause.length) !== null;
}

function readHours(reader: PointReader, hour: SmallInteger): boolean {
  const { text } = reader;
  const bare = reader.isEmpty && !reader.partner;
  if (!allows(unitGuards.时!, text, bare ? reader.start : 0, hour.end + 1)) return false;
  if (bare && ((!hour.arabic && hour.value > 0) || (hour.value > 24 && !isWrongHour(text, reader.start, hour.end + 1))))
    return false;
  reader.point.hour = afternoon(reader, hour.value);
  return readMinutes(reader, hour.end + 1);
}

/** 25时30分 is a time of day, if no right one; 用时25时30分 and 25时 alone are lengths. */
function isWrongHour(text: string, start: number, at: number): boolean {
  const minute = readSmallInteger(text, at);
  return minute !== null && text.charAt(minute.end) === "分" && !endsWithAny(text, start, dayLengths.before);
}

/** 3点 is a time only where a day or a part of one stands before it, or where a minute, 半, 钟 or 整 follows. */
function readOClock(reader: PointReader, hour: SmallInteger): boolean {
  const { text } = reader;
  const next = hour.end + 1;
  if (hour.value > 24) return false;
  const minute = readSmallInteger(text, next);
  const told =
    "半整钟许".includes(text.charAt(next) || "-") ||
    (minute !== null && "分刻".includes(text.charAt(minute.end) || "-"));
  if (!told && (minute !== null || (reader.level < Level.day && !reader.partner))) return false;
  reader.point.hour = afternoon(reader, hour.value);
  return readMinutes(reader, next);
}

function readMinutes(reader: PointReader, at: number): true {
  const { text } = reader;
  if (text.charAt(at) === "半") {
    reader.point.minute = 30;
    return reader.take(Level.time, at + 1);
  }
  if ("整钟许".includes(text.charAt(at) || "-")) {
    if (text.charAt(at) === "整") reader.point.minute = 0;
    if (text.charAt(at) === "许") reader.mod = "APPROX";
    return reader.take(Level.time, at + 1);
  }
  const minute = readSmallInteger(text, at);
  if (minute && minute.value <= 3 && text.charAt(minute.end) === "刻" && text.charAt(minute.end + 1) !== "钟") {
    reader.point.minute = minute.value * 15;
    return reader.take(Level.time, minute.end + 1);
  }
  if (!minute || minute.value > 99 || text.charAt(minute.end) !== "分" || text.charAt(minute.end + 1) === "钟") {
    return reader.take(Level.time, at);
  }
  reader.point.minute = minute.value;
  const second = readSmallInteger(text, minute.end + 1);
  if (second && text.charAt(second.end) === "秒") {
    reader.point.second = second.value;
    return reader.take(Level.time, second.end + 1);
  }
  return reader.take(Level.time, minute.end + 1);
}

/** 晚8时 is 20:00, 下午3点 15:00; 中午12时 stays. */
function afternoon(reader: PointReader, hour: number): number {
  const { daypart } = reader.point;
  if (hour === 12 && (daypart === "EV" || daypart === "NI")) return 24;
  if (daypart === "AF" || daypart === "EV") return hour < 12 ? hour + 12 : hour;
  if (daypart === "NI") return hour >= 6 && hour < 12 ? hour + 12 : hour;
  return daypart === "MI" && hour < 3 ? hour + 12 : hour;
}

/** The number that two digits at `at` make, null for fewer. */
const twoDigits = (text: string, at: number): number | null => {
  const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isArabicDigit(tens) && isArabicDigit(ones) ? numeralValue(tens) * 10 + numeralValue(ones) : null;
};
