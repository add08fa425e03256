import { classOf, NUMERAL } from "../../text/characters.ts";
import { readSmallInteger } from "../../text/numerals.ts";
import { connectorEnd } from "./connector.ts";
import type { Daypart, Point, ValueExpression } from "./expression.ts";
import { isVague, readLength } from "./length.ts";
import { allows, endsWithAny, startsWithAny } from "./lexicon.ts";
import { namedDays } from "./namedPart.ts";
import { readParts } from "./point.ts";
import { Level, type PointReader } from "./pointReader.ts";
import { type DateDetector, exactly, type Reading, statedOf } from "./reading.ts";
import { codesOf, numerals } from "./triggers.ts";
import { weekdayAt } from "./weekdayPart.ts";
import { closedDays, edgeWords, pointWords, unitGuards, weekNames } from "./words.ts";

const PERIODS: readonly [string, string, keyof Point | null][] = [
  ["天", "P1D", "hour"],
  ["日", "P1D", "hour"],
  ["晚", "XXXX-XX-XXTEV", null],
  ["早", "XXXX-XX-XXTMO", null],
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
  if (text.startsWith("隔日", at)) return readEveryOther(text, at);
  if (text.charAt(at) !== "每" && text.charAt(at) !== "逢") return readWeekdays(text, at) ?? readListed(text, at);
  if (text.startsWith("每隔一", at)) return readSkipping(text, at);
  let from = at + 1;
  if (text.charAt(from) === "隔" || text.charAt(from) === "逢") from += 1;
  if (text.charAt(from) === "逢") from += 1;
  const weekday = readParts(text, from, true);
  if (weekday?.point.weekday !== undefined && !weekday.to && weekday.point.week === undefined) {
    return readOtherEnd(text, at, weekday) ?? exactly(at, weekday.at, setOf(patternOf(weekday.point), weekday.point));
  }
  if (weekday && isTimeAlone(weekday)) return exactly(at, weekday.at, setOf(patternOf(weekday.point), weekday.point));
  if (text.charAt(at) === "逢") return null;
  return readPeriod(text, at, from) ?? readEvery(text, at, from);
}

/** 晚8点 in 每晚8点 */
const isTimeAlone = ({ point, to }: PointReader): boolean =>
  !to && point.hour !== undefined && point.day === undefined && point.month === undefined && point.year === undefined;

/** 隔日 is every other day, as 每隔一天 is. */
function readEveryOther(text: string, at: number): Reading | null {
  const isPart = "相间阻分".includes(text.charAt(at - 1) || "-") || "如达".includes(text.charAt(at + 2) || "-");
  return isPart ? null : exactly(at, at + 2, setOf("P2D", {}));
}

/** 每隔一天 leaves one out. 每隔30分钟 is every half hour. */
function readSkipping(text: string, at: number): Reading | null {
  const length = readLength(text, at + 2);
  return length?.whole?.amount === 1 ? exactly(at, length.end, setOf(length.low.replace("1", "2"), {})) : null;
}

/** 周日 in 每周六、周日 is every Sunday too. */
function readListed(text: string, at: number): Reading | null {
  const weekday = isOfEveryWeek(text, at) ? readParts(text, at, true) : null;
  return weekday?.point.weekday === undefined || weekday.to || weekday.point.week !== undefined
    ? null
    : exactly(at, weekday.at, setOf(patternOf(weekday.point), weekday.point));
}

/** 四 in 每周二、四: the day alone, with the word that the first of the list carries; 15日 in 每月5日、15日. */
function readListedDay(text: string, at: number): Reading | null {
  if (!isListMark(text, at - 1)) return null;
  if (isListedWeekday(text, at)) {
    const point: Point = { weekday: weekdayAt(text, at) };
    return exactly(at, at + 1, setOf(patternOf(point), point));
  }
  const day = EVERY_MONTH.test(text.slice(Math.max(0, at - LONGEST_LIST), at)) ? readSmallInteger(text, at) : null;
  if (!day || day.value > 31 || !"日号".includes(text.charAt(day.end) || "-")) return null;
  return exactly(at, day.end + 1, setOf(patternOf({ day: day.value }), { day: day.value }));
}

const EVERY_MONTH = /每月(?:[0-9一二三四五六七八九十]{1,3}[日号]?[、和及])+$/;
const LONGEST_LIST = 24;

/** Whether the day of a week that stands alone at `at` goes on a list: 每周二、四. */
export const isListedWeekday = (text: string, at: number): boolean =>
  weekdayAt(text, at) > 0 && isOfEveryWeek(text, at) && isDayAlone(text, at);

/** 四 that counts nothing: not in 周二、四次, 周一至五月. */
const isDayAlone = (text: string, at: number): boolean =>
  allows(unitGuards.周!, text, 0, at + 1) &&
  allows(unitGuards.日!, text, 0, at + 1) &&
  !"月点号".includes(text.charAt(at + 1) || "-") &&
  (classOf(text.charCodeAt(at + 1)) & NUMERAL) === 0;

const MOST_LISTED = 7;
const isListMark = (text: string, at: number): boolean => "、和及".includes(text.charAt(at) || "-");

/** Whether the list before an item begins with a day of every week: 每周六、周日, 逢周二、四, 周一至周五、周日. */
function isOfEveryWeek(text: string, at: number): boolean {
  let start = at;
  for (let count = 0; count < MOST_LISTED && isListMark(text, start - 1); count += 1) {
    const day = weekdayStart(text, start - 1);
    if (day < 0) return false;
    if (connectorEnd(text, day - 1) === day) {
      const first = weekdayStart(text, day - 1);
      return first >= 0 && !"本上下这".includes(text.charAt(first - 1) || "-");
    }
    if (day < start - 2 && "每逢".includes(text.charAt(day - 1) || "-")) return true;
    start = day;
  }
  return false;
}

/** Where the day of a week that ends at `end` begins, with its name or alone; -1 where none ends. */
function weekdayStart(text: string, end: number): number {
  if (weekdayAt(text, end - 1) === 0) return -1;
  return end - 1 - (weekNames.find((week) => endsWithAny(text, end - 1, [week]))?.length ?? 0);
}

function readPeriod(text: string, at: number, from: number): Reading | null {
  const period = PERIODS.find(([word]) => text.startsWith(word, from));
  if (!period) return null;
  const [word, timex, field] = period;
  const end = from + word.length;
  if ("年周月".includes(word) && "级龄均年岁边".includes(text.charAt(end) || "-")) return null;
  const within = field === null ? null : readParts(text, text.charAt(end) === "的" ? end + 1 : end, true);
  if (!within || within.to || !isWithin(within.point, field!)) return readPeriodPart(text, at, end, word, timex);
  const pattern = patternOf(within.point) ?? timex;
  return readOtherEnd(text, at, within) ?? exactly(at, within.at, setOf(pattern, within.point));
}

/** 每天清晨, 每年夏天, 每月初 */
function readPeriodPart(text: string, at: number, end: number, period: string, timex: string): Reading {
  const next = text.charAt(end) === "的" ? end + 1 : end;
  const part = pointWords.match(text, next);
  const { daypart, season, anchor } = part?.meaning ?? {};
  const from = next + (part?.text.length ?? 0);
  if ("天日".includes(period) && daypart && !anchor)
    return exactly(at, from, setOf(`XXXX-XX-XXT${shown(daypart)}`, {}));
  if (period === "年" && season && !anchor) return exactly(at, from, setOf(`XXXX-${season}`, {}));
  const edge = period === "年" || period === "月" ? edgeWords.match(text, end) : null;
  if (!edge) return exactly(at, end, setOf(timex, {}));
  const whole = setOf(period === "年" ? "XXXX" : "XXXX-XX", {});
  return exactly(at, end + edge.text.length, { ...whole, mod: edge.meaning.mod });
}

/** TIMEX3 has no small hours; they are of the morning. */
const shown = (daypart: Daypart): string => (daypart === "SMALL" ? "MO" : daypart);

/** 每年3月5日, 每年农历三月初三, 每年春节: what is counted from another date, as 每年去年 would, is not part of it. */
const isWithin = (point: Point, field: keyof Point): boolean =>
  point.year === undefined && (typeof point[field] === "number" || (field === "month" && point.named !== undefined));

/** 每周一至周五, 每周一至五, 每天8:30—17:30 */
function readOtherEnd(text: string, start: number, first: PointReader): Reading | null {
  const next = connectorEnd(text, first.at);
  if (next < 0) return null;
  const second = readParts(text, next, true, first.level);
  const from = patternOf(first.point);
  if (!second) {
    const weekday = first.level === Level.weekday && isDayAlone(text, next) ? weekdayAt(text, next) : 0;
    return weekday > 0 ? exactly(start, next + 1, setOf(`${from}/${patternOf({ weekday })}`, first.point)) : null;
  }
  const to = patternOf(second.point);
  if (second.to || second.level !== first.level || from === null || to === null) return null;
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
  // 周一闭馆 is every Monday.
  if (startsWithAny(text, first.at, closedDays))
    return exactly(at, first.at, setOf(patternOf(first.point), first.point));
  return readOtherEnd(text, at, first);
}

const setOf = (timex: string | null, point: Point): ValueExpression => ({
  form: "value",
  type: "set",
  mod: null,
  stated: statedOf(point),
  calendar: isLunar(point) ? "lunar" : "gregorian",
  timex,
});

const isLunar = ({ lunar, named }: Point): boolean =>
  lunar === true || (named !== undefined && namedDays.get(named)?.calendar === "lunar");

const two = (value: unknown): string => (typeof value === "number" ? String(value).padStart(2, "0") : "XX");

/** TIMEX3 with X where anything may stand: XXXX-03-05, XXXX-WXX-3; null for what it cannot say. */
function patternOf(point: Point): string | null {
  if (point.tenDays || point.holiday) return null;
  if (point.named) {
    const { month, day } = namedDays.get(point.named) ?? {};
    return month === undefined || day === undefined || day < 1 ? null : `XXXX-${two(month)}-${two(day)}`;
  }
  const time = timeOf(point);
  if (point.weekday !== undefined) return `XXXX-WXX-${point.weekday}${time}`;
  if (point.day !== undefined || time) return `XXXX-${two(point.month)}-${two(point.day)}${time}`;
  return point.month === undefined ? null : `XXXX-${two(point.month)}`;
}

function timeOf({ hour, minute, daypart }: Point): string {
  if (hour === undefined) return daypart ? `T${shown(daypart)}` : "";
  return `T${two(hour)}${minute === undefined ? "" : `:${two(minute)}`}`;
}

export const listedDay: DateDetector = { starts: [...numerals, ...codesOf("日")], read: readListedDay };
export const recurring: DateDetector = { starts: codesOf("每逢周星礼隔"), read: readRecurring };
