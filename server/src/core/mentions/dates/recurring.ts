import { connectorEnd } from "./connector.ts";
import type { Point, ValueExpression } from "./expression.ts";
import { isVague, readLength } from "./length.ts";
import { readParts } from "./point.ts";
import type { PointReader } from "./pointReader.ts";
import { type DateDetector, exactly, type Reading, statedOf } from "./reading.ts";
import { codesOf } from "./triggers.ts";

const PERIODS: readonly [string, string, keyof Point | null][] = [
  ["天", "P1D", "hour"],
  ["日", "P1D", "hour"],
  ["晚", "P1D", null],
  ["早", "P1D", null],
  ["周末", "XXXX-WXX-WE", null],
  ["周", "P1W", "weekday"],
  ["星期", "P1W", "weekday"],
  ["个月", "P1M", null],
  ["月", "P1M", "day"],
  ["季度", "P3M", null],
  ["年", "P1Y", "month"],
  ["小时", "PT1H", null],
  ["分钟", "PT1M", null],
  ["秒", "PT1S", null],
];

/** 每天, 每周三, 每年3月, 每两年, 每隔5天; 周一至周五. */
function readRecurring(text: string, at: number): Reading | null {
  if (text.charAt(at) !== "每") return readWeekdays(text, at);
  let from = at + 1;
  if (text.charAt(from) === "隔" || text.charAt(from) === "逢") from += 1;
  if (text.charAt(from) === "逢") from += 1;
  const weekday = readParts(text, from, true);
  if (weekday?.point.weekday !== undefined && !weekday.to && weekday.point.week === undefined) {
    return readOtherEnd(text, at, weekday) ?? exactly(at, weekday.at, setOf(patternOf(weekday.point), weekday.point));
  }
  return readPeriod(text, at, from) ?? readEvery(text, at, from);
}

function readPeriod(text: string, at: number, from: number): Reading | null {
  const period = PERIODS.find(([word]) => text.startsWith(word, from));
  if (!period) return null;
  const [word, timex, field] = period;
  const end = from + word.length;
  if ("年周月".includes(word) && "级龄均年岁边".includes(text.charAt(end) || "-")) return null;
  const within = field === null ? null : readParts(text, text.charAt(end) === "的" ? end + 1 : end, true);
  if (!within || within.to || !isWithin(within.point, field!)) return exactly(at, end, setOf(timex, {}));
  const pattern = patternOf(within.point) ?? timex;
  return readOtherEnd(text, at, within) ?? exactly(at, within.at, setOf(pattern, within.point));
}

/** 每年3月5日, 每年农历三月初三, 每年春节: what is counted from another date, as 每年去年 would, is not part of it. */
const isWithin = (point: Point, field: keyof Point): boolean =>
  point.year === undefined && (typeof point[field] === "number" || (field === "month" && point.named !== undefined));

/** 每周一至周五, 每天8:30—17:30 */
function readOtherEnd(text: string, start: number, first: PointReader): Reading | null {
  const next = connectorEnd(text, first.at);
  const second = next < 0 ? null : readParts(text, next, true);
  const [from, to] = [patternOf(first.point), second && patternOf(second.point)];
  if (!second || second.to || second.level !== first.level || from === null || to === null) return null;
  return exactly(start, second.at, setOf(`${from}/${to}`, first.point));
}

/** 每两年, 每5分钟 */
function readEvery(text: string, at: number, from: number): Reading | null {
  const length = readLength(text, from);
  return length && length.high === null && !isVague(length) ? exactly(at, length.end, setOf(length.low, {})) : null;
}

/** 周一至周五 */
function readWeekdays(text: string, at: number): Reading | null {
  const first = readParts(text, at);
  if (first?.point.weekday === undefined || first.point.week !== undefined || first.point.day !== undefined)
    return null;
  return readOtherEnd(text, at, first);
}

const setOf = (timex: string | null, point: Point): ValueExpression => ({
  form: "value",
  type: "set",
  mod: null,
  stated: statedOf(point),
  calendar: "gregorian",
  timex,
});

const two = (value: unknown): string => (typeof value === "number" ? String(value).padStart(2, "0") : "XX");

/** TIMEX3 with X where anything may stand: XXXX-03-05, XXXX-WXX-3; null for what it cannot say. */
function patternOf(point: Point): string | null {
  if (point.lunar || point.named || point.tenDays) return null;
  const time =
    point.hour === undefined ? "" : `T${two(point.hour)}${point.minute === undefined ? "" : `:${two(point.minute)}`}`;
  if (point.weekday !== undefined) return `XXXX-WXX-${point.weekday}${time}`;
  if (point.day !== undefined || time) return `XXXX-${two(point.month)}-${two(point.day)}${time}`;
  return point.month === undefined ? null : `XXXX-${two(point.month)}`;
}

export const recurring: DateDetector = { starts: codesOf("每周星礼"), read: readRecurring };
