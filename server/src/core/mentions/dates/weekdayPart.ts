import { allows } from "./lexicon.ts";
import { Level, type PointReader } from "./pointReader.ts";
import { codesOf, firstsOf } from "./triggers.ts";
import { unitGuards, weekNames } from "./words.ts";

const WEEKDAYS = "一二三四五六日天";
export const weekdayStarts = [...firstsOf(weekNames), ...codesOf(WEEKDAYS)];

/** 1 for 一 to 7 for 日 and 天, 0 for any other character. */
export const weekdayAt = (text: string, at: number): number =>
  Math.min(WEEKDAYS.indexOf(text.charAt(at) || "-") + 1, 7);

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
