import type { DateMention } from "../../format.ts";

export type Mod = NonNullable<DateMention["mod"]>;
export type Stated = DateMention["stated"][number];

/** What 去年 and 次日 count from: the day that 今天 means, or the last date before it in its article. */
export type Anchor = "document" | "context";

/** 去年: document, -1; 次日: context, 1; 同年: context, 0. */
export interface Shift {
  anchor: Anchor;
  by: number;
}

export type Field = number | Shift;

/** TIMEX3's parts of a day, and SMALL for the small hours (凌晨), which it lacks. */
export type Daypart = "SMALL" | "MO" | "MI" | "AF" | "DT" | "EV" | "NI";

/** The one expression of a place in time, field by field; what the text leaves out is absent. */
export interface Point {
  /** 21 for 21世纪; negative before our era. */
  century?: Field;
  /** 8 for 80年代. */
  decade?: number;
  /** Negative before our era. */
  year?: Field;
  /** 丙午年, 马年: the lunar years of that place in the cycle of sixty or of twelve. */
  cycle?: { length: 60 | 12; index: number };
  half?: 1 | 2;
  quarter?: Field;
  season?: "SP" | "SU" | "FA" | "WI";
  /** In the lunar calendar where `lunar` is set, there negative for a leap month. */
  month?: Field;
  /** 上旬 1, 中旬 2, 下旬 3. */
  tenDays?: number;
  /** 中下旬: 3 */
  lastTenDays?: number;
  /** Weeks from the anchor's. */
  week?: Shift;
  weekend?: boolean;
  day?: Field;
  /** 1 is Monday, 7 Sunday. */
  weekday?: number;
  daypart?: Daypart;
  hour?: number;
  minute?: number;
  second?: number;
  lunar?: boolean;
  /** Id of a festival, solar term or other named day of `named-days.json`. */
  named?: string;
  /** The days off that the State Council set for the named day. */
  holiday?: boolean;
}

interface ExpressionBase {
  type: DateMention["type"];
  mod: Mod | null;
  /** What the text itself gives: in 去年12月 the month, in 2025年12月 year and month. */
  stated: Stated[];
  calendar: DateMention["calendar"];
}

export type Opening = "since" | "before" | "after";

/** 2025年底, 昨日上午, 党的十八大以来. */
export interface PointExpression extends ExpressionBase {
  form: "point";
  point: Point;
  /** 2025年底: END, which `mod` hides where the expression is open too: 2025年底以来. */
  edge: Mod | null;
  /** …以来, …前, …后 */
  open: Opening | null;
  /** 去年同期: not the year, but in it the period that was spoken of last. */
  samePeriod: boolean;
  /** Stands in brackets right behind the date whose weekday it gives. */
  attached: boolean;
}

/** 3月1日至5日, 2021年至今. `to` leaves out what it shares with `from`; it is null where the range reaches the present. */
export interface RangeExpression extends ExpressionBase {
  form: "range";
  from: Point;
  to: Point | null;
  /** 去年底至今年初: END and START. */
  edges?: { from: Mod | null; to: Mod | null };
  /** The text writes both ends (3月1日至5日); it does not in “十四五” or 前三季度. */
  written: boolean;
  open: Opening | null;
}

export type LengthUnit = "Y" | "M" | "W" | "D" | "H" | "m" | "S";

/** 31年, 一年半, 三五分钟. */
export interface LengthExpression extends ExpressionBase {
  form: "length";
  timex: string | null;
  range: DateMention["range"];
}

/** A length of time that is fixed to a day: 近三年, 此后三天, 五年前. */
export interface WindowExpression extends ExpressionBase {
  form: "window";
  timex: string;
  anchor: Anchor;
  /** The stretch before or after the anchor, or the point at its far end. */
  direction: "past" | "future" | "ago" | "hence";
  amount: number;
  unit: LengthUnit;
  /** 一年前的今天: the day itself, not the year. */
  toTheDay?: boolean;
}

/** 每周三: the value needs no resolution. Also 目前, 近日: PRESENT_REF, PAST_REF. */
export interface ValueExpression extends ExpressionBase {
  form: "value";
  timex: string | null;
}

/** What a date expression says, before anything is known of the draft around it. */
export type DateExpression = PointExpression | RangeExpression | LengthExpression | WindowExpression | ValueExpression;
