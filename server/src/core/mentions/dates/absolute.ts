import { readSmallInteger } from "../../text/numerals.ts";
import { connectorEnd } from "./connector.ts";
import { eraTimeAt } from "./eraPart.ts";
import type { DateExpression, Point } from "./expression.ts";
import { allows } from "./lexicon.ts";
import { namedDays } from "./namedPart.ts";
import { partStarts, readEdge, readEnding, readParts } from "./point.ts";
import { Level, PointReader } from "./pointReader.ts";
import { type DateDetector, exactly, modOf, type Reading, statedOf, statedOfBoth } from "./reading.ts";
import { unitGuards, upToNow } from "./words.ts";

/** A date of one or more parts, or a range of two: 2025年12月, 去年底, 3月1日至5日, 9时—17时, 2021年至今. */
function readDate(text: string, at: number): Reading | null {
  const reader = readParts(text, at);
  if (!reader) return null;
  if (reader.to === null) {
    const range = readSecondEnd(reader) ?? readToPresent(reader);
    if (range) return range;
  }
  readEnding(reader);
  if (reader.to === null && reader.open === null && !reader.samePeriod) {
    const range = readSecondEnd(reader) ?? readToPresent(reader);
    if (range) return range;
  }
  return exactly(at, reader.at, reader.to ? rangeOf(reader, reader.to) : pointOf(reader));
}

/** (星期三) right behind a date. */
const bracketed = (reader: PointReader): boolean =>
  reader.point.weekday !== undefined &&
  reader.point.day === undefined &&
  reader.point.week === undefined &&
  "（(".includes(reader.text.charAt(reader.start - 1) || "-") &&
  "日号".includes(reader.text.charAt(reader.start - 2) || "-");

function typeOf(point: Point): "date" | "time" {
  return point.hour !== undefined || point.daypart !== undefined ? "time" : "date";
}

const calendarOf = (point: Point): "gregorian" | "lunar" =>
  point.lunar || (point.named !== undefined && !point.holiday && namedDays.get(point.named)?.calendar === "lunar")
    ? "lunar"
    : "gregorian";

const pointOf = (reader: PointReader): DateExpression => ({
  form: "point",
  type: typeOf(reader.point),
  mod: modOf(reader.open) ?? reader.mod,
  stated: statedOf(reader.point),
  calendar: calendarOf(reader.point),
  point: reader.point,
  open: reader.open,
  edge: reader.mod,
  samePeriod: reader.samePeriod,
  attached: bracketed(reader),
});

function rangeOf(reader: PointReader, to: Point): DateExpression {
  return {
    form: "range",
    type: typeOf(reader.point),
    mod: modOf(reader.open) ?? reader.mod,
    stated: reader.written
      ? statedOfBoth(reader.point, to)
      : statedOf(reader.point).filter((field) => field === "year"),
    calendar: calendarOf(reader.point),
    from: reader.point,
    to,
    written: reader.written,
    open: reader.open,
  };
}

function readToPresent(reader: PointReader): Reading | null {
  const sign = upToNow.find((word) => reader.text.startsWith(word, reader.at));
  if (sign === undefined) return null;
  const { point } = reader;
  return exactly(reader.start, reader.at + sign.length, {
    form: "range",
    type: typeOf(point),
    mod: "AFTER",
    stated: statedOf(point),
    calendar: calendarOf(point),
    from: point,
    to: null,
    edges: { from: reader.mod, to: null },
    written: true,
    open: "since",
  });
}

/** The second end of a range, as fine as the first: 3月1日 至 5日, but not 3月 至 5日. */
function readSecondEnd(first: PointReader): Reading | null {
  const next = connectorEnd(first.text, first.at);
  if (next < 0) return null;
  if (isBeforeOurEra(first)) return readEndOfEras(first, next);
  const second = readParts(first.text, next, true) ?? readLunarEnd(first, next);
  if (!second || second.to) return null;
  readEdge(second);
  shareDaypart(first.point, second.point);
  if (fineness(second) !== fineness(first)) return null;
  return exactly(first.start, second.at, {
    form: "range",
    type: typeOf(second.point),
    mod: null,
    stated: statedOfBoth(first.point, second.point),
    calendar: calendarOf(first.point),
    from: first.point,
    to: second.point,
    edges: { from: first.mod, to: second.mod },
    written: true,
    open: null,
  });
}

/** 10点 in 晚上8点到10点 is of the evening too. */
function shareDaypart({ hour, daypart }: Point, to: Point): void {
  if (hour === undefined || daypart === undefined || to.hour === undefined || to.daypart !== undefined) return;
  if (to.day === undefined && to.hour < hour && to.hour + 12 > hour && to.hour <= 12) to.hour += 12;
}

const isBeforeOurEra = ({ point, level }: PointReader): boolean =>
  (level === Level.year && Number(point.year) < 0) || (level === Level.century && Number(point.century) < 0);

/** 公元前206年至公元220年, 公元前8世纪至前5世纪 */
function readEndOfEras(first: PointReader, at: number): Reading | null {
  const last = eraTimeAt(first.text, at);
  if (!last) return null;
  return exactly(first.start, last.end, {
    form: "range",
    type: "date",
    mod: null,
    stated: statedOfBoth(first.point, last.point),
    calendar: "gregorian",
    from: first.point,
    to: last.point,
    written: true,
    open: null,
  });
}

/** 十五 in 正月初一至十五 */
function readLunarEnd(first: PointReader, at: number): PointReader | null {
  const day = first.point.lunar && first.level === Level.day ? readSmallInteger(first.text, at) : null;
  if (!day || day.arabic || day.high !== day.value || day.value > 30) return null;
  if (!allows(unitGuards.周!, first.text, 0, day.end)) return null;
  const second = new PointReader(first.text, at, true);
  second.point.day = day.value;
  second.take(Level.day, day.end);
  return second;
}

/** With an edge a century is as fine as a decade: 上世纪90年代末到本世纪初. A part of a day is as fine as a day: 今夜到明天. */
function fineness({ level, mod }: PointReader): number {
  if (level === Level.weekday || level === Level.daypart) return Level.day;
  return level === Level.century && mod !== null ? Level.decade : level;
}

export const date: DateDetector = { starts: partStarts, read: readDate };
