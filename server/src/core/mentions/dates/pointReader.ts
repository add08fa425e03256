import type { Mod, Opening, Point } from "./expression.ts";

/** How fine a part of a date is. */
export const Level = {
  none: 0,
  century: 1,
  decade: 2,
  year: 3,
  /** Halves, quarters, seasons. */
  part: 4,
  month: 5,
  /** Weeks and ten-day periods. */
  week: 6,
  day: 7,
  weekday: 8,
  daypart: 9,
  time: 10,
} as const;

export type LevelOf = (typeof Level)[keyof typeof Level];

const setOf = (...levels: LevelOf[]): number => levels.reduce<number>((bits, level) => bits | (1 << level), 0);

/** Which parts may follow which: 3月 a day, 去年 none of its days without a month. */
const FOLLOWS: readonly number[] = [
  ~0,
  setOf(Level.decade),
  0,
  setOf(Level.part, Level.month),
  0,
  setOf(Level.week, Level.day),
  setOf(Level.weekday),
  setOf(Level.weekday, Level.daypart, Level.time),
  setOf(Level.daypart, Level.time),
  setOf(Level.time),
  0,
];

/** A date as it is being read from left to right, part by part, each finer than the one before. */
export class PointReader {
  readonly text: string;
  readonly start: number;
  at: number;
  level: LevelOf = Level.none;
  /** What has been read; with `to` the beginning of a range whose end it is. */
  readonly point: Point = {};
  to: Point | null = null;
  /** Two ends are written (1至9月), rather than meant (前三季度). */
  written = false;
  mod: Mod | null = null;
  open: Opening | null = null;
  samePeriod = false;
  /** There is enough of it to be a date: 下午 alone is not, 下午3时 is. */
  firm = false;
  /** It is the second end of a range, so that 5日 is a day whatever stands before. */
  readonly partner: boolean;

  constructor(text: string, start: number, partner = false) {
    this.text = text;
    this.start = start;
    this.at = start;
    this.partner = partner;
  }

  accepts(level: LevelOf): boolean {
    return this.to === null && this.mod === null && (FOLLOWS[this.level]! & (1 << level)) !== 0;
  }

  take(level: LevelOf, end: number, firm = true): true {
    this.level = level;
    this.at = end;
    this.firm ||= firm;
    return true;
  }

  get isEmpty(): boolean {
    return this.level === Level.none;
  }
}
