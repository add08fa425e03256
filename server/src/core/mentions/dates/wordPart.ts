import { readSmallInteger } from "../../text/numerals.ts";
import type { Field, Point } from "./expression.ts";
import { Level, type LevelOf, type PointReader } from "./pointReader.ts";
import { type PointWord, pointWords } from "./words.ts";

/** A part of a date that is a word: 去年, 本月, 上旬, 昨晚, 下午. */
export function readWordPart(reader: PointReader): boolean {
  const word = pointWords.match(reader.text, reader.at);
  if (!word) return false;
  const end = reader.at + word.text.length;
  const level = levelOf(word.meaning);
  if (!reader.accepts(level) || !belongs(reader, word.meaning, end)) return false;
  fill(reader.point, word.meaning);
  reader.mod = word.meaning.yearEdge ?? word.meaning.monthEdge ?? null;
  return reader.take(
    level,
    end,
    word.meaning.alone !== false || (reader.partner && word.meaning.tenDays !== undefined),
  );
}

function levelOf(word: PointWord): LevelOf {
  if (word.daypart) return word.day === undefined ? Level.daypart : Level.daypart;
  if (word.day !== undefined) return Level.day;
  if (word.weekend) return Level.weekday;
  if (word.week !== undefined || word.tenDays) return Level.week;
  if (word.month !== undefined || word.lunarMonth || word.monthEdge) return Level.month;
  if (word.half || word.quarter !== undefined || word.season) return Level.part;
  if (word.year !== undefined || word.yearEdge) return Level.year;
  return Level.century;
}

/** 今日 after 2月 is no day of it, 早 before anything but an hour no time. */
function belongs(reader: PointReader, word: PointWord, end: number): boolean {
  if (word.anchor && !reader.isEmpty) return false;
  if (word.tenDays) return reader.level === Level.month || (reader.isEmpty && reader.partner);
  if (word.weekend && !word.anchor) return reader.level === Level.week;
  if (word.season && !word.anchor) return reader.level === Level.year;
  if (word.daypart && word.day === undefined && reader.isEmpty) return isNumberAt(reader.text, end);
  return !(word.yearEdge || word.monthEdge) || reader.isEmpty;
}

const isNumberAt = (text: string, at: number): boolean =>
  text.charAt(at) === "零" || readSmallInteger(text, at) !== null;

function fill(point: Point, word: PointWord): void {
  const { anchor } = word;
  const field = (value: number): Field => (anchor ? { anchor, by: value } : value);
  if (word.century !== undefined) point.century = field(word.century);
  if (word.year !== undefined) point.year = field(word.year);
  if (word.half) point.half = word.half;
  if (word.quarter !== undefined) point.quarter = field(word.quarter);
  if (word.season) point.season = word.season;
  if (word.month !== undefined) point.month = field(word.month);
  if (word.monthEdge) point.month = { anchor: "context", by: 0 };
  if (word.lunarMonth) {
    point.month = word.lunarMonth;
    point.lunar = true;
  }
  if (word.tenDays) point.tenDays = word.tenDays;
  if (word.lastTenDays) point.lastTenDays = word.lastTenDays;
  if (word.week !== undefined && anchor) point.week = { anchor, by: word.week };
  if (word.weekend) point.weekend = true;
  if (word.day !== undefined) point.day = field(word.day);
  if (word.daypart) point.daypart = word.daypart;
}
