import type { Bound } from "../../format.ts";
import { ARABIC_DIGIT, classOf } from "../../text/characters.ts";
import { type Exact, shift } from "../../text/decimal.ts";
import { readNumeral, readScale, readSmallInteger } from "../../text/numerals.ts";
import { boundAfter, boundBefore } from "../figures/bounds.ts";
import { connectorEnd } from "./connector.ts";
import type { LengthUnit } from "./expression.ts";
import { endsWithAny, startsWithAny } from "./lexicon.ts";
import {
  centenaries,
  countedLengthWords,
  counters,
  dayLengths,
  hanDays,
  lengthWords,
  trailingWords,
  yearly,
} from "./words.ts";

/** A length of time as it is written. `low` and `high` are TIMEX3 values; an X in `low` says that the amount is left vague. */
export interface Length {
  end: number;
  low: string;
  /** The upper end of 三五天 and 3至5年, else null. */
  high: string | null;
  /** Amount and unit where it is one whole number of one unit, else null. */
  whole: { amount: number; unit: LengthUnit } | null;
  /** moreThan for 40多年 and 3年多, about for 十来天 */
  bound: Bound;
}

interface Amount {
  end: number;
  low: string;
  high: string | null;
  bound: Bound;
  /** 个 has been read, and something behind it: 一个多月, 两个半小时. */
  counted: boolean;
}

interface Part extends Length {
  unit: LengthUnit;
}

const UNITS = "YMWDHmS";
const DATE_UNITS = "YMWD";
const MORE = "多余";

export const isVague = (length: Length): boolean => length.low.includes("X");

/**
 * 31年, 19个月, 一年半, 2小时30分钟, 三五天, 十余年, 几个月; null where no length of time starts at `at`.
 * @param told the words before it say that it is a length, so that 7日 is one
 */
export function readLength(text: string, at: number, told = false): Length | null {
  let part = readPart(text, at, false, told);
  if (!part) return null;
  let length: Length = part;
  while (part.whole && part.high === null && part.bound === "exact") {
    const next: Part | null = readPart(text, part.end, part.unit === "H");
    if (
      !next ||
      !(next.whole || isTimed(next)) ||
      next.high !== null ||
      UNITS.indexOf(next.unit) <= UNITS.indexOf(part.unit)
    )
      break;
    length = { end: next.end, low: join(length.low, next.low), high: null, whole: null, bound: next.bound };
    part = next;
  }
  return length.low.endsWith("D") ? withNights(text, length) : length;
}

/** 31秒02, which only ends a length. */
const isTimed = ({ unit, low }: Part): boolean => unit === "S" && low.includes(".");

/** 三天三夜 is three days. */
function withNights(text: string, length: Length): Length {
  const nights = readSmallInteger(text, length.end);
  return nights && text.charAt(nights.end) === "夜" && text.charAt(nights.end + 1) !== "情"
    ? { ...length, end: nights.end + 1 }
    : length;
}

/** One amount with its unit, and 半 or 多 behind it. */
function readPart(text: string, at: number, afterHours = false, told = false): Part | null {
  const amount = readAmount(text, at);
  if (!amount) return null;
  if (text.charAt(amount.end) === "分" && isMinutes(text, amount, afterHours)) {
    const whole = { amount: Number(amount.low), unit: "m" as const };
    return { end: amount.end + 1, low: written(amount.low, "m"), high: null, whole, bound: "exact", unit: "m" };
  }
  const word = (amount.counted ? countedLengthWords : lengthWords).match(text, amount.end);
  if (!word || (word.text === DAY && !told && !areDays(text, at, amount))) return null;
  if (word.text === MONTH && !amount.counted && (text.charAt(at) === "几" || !isCount(text, at, amount))) return null;
  const { unit, times = 1 } = word.meaning;
  const end = amount.end + word.text.length;
  const low = scale(amount.low, times);
  const high = amount.high === null ? null : written(scale(amount.high, times), unit);
  const isWhole = high === null && /^\d+$/.test(low);
  if (isWhole && text.charAt(end) === "半" && unit !== "m" && unit !== "S") {
    return { end: end + 1, low: written(`${low}.5`, unit), high: null, whole: null, bound: "exact", unit };
  }
  const hundredths = unit === "S" && isWhole ? readSmallInteger(text, end) : null;
  if (hundredths?.arabic && (hundredths.digits === 2 || hundredths.digits === 3)) {
    const seconds = `${low}.${String(hundredths.value).padStart(hundredths.digits, "0")}`;
    return { end: hundredths.end, low: `PT${seconds}S`, high, whole: null, bound: "exact", unit };
  }
  if (low.length > LONGEST_WHOLE && unit === "Y" && startsWithAny(text, end, yearly)) return null;
  const more = MORE.includes(text.charAt(end) || "-") && !counters.includes(text.charAt(end + 1) || "-");
  return {
    end: more ? end + 1 : end,
    low: written(low, unit),
    high,
    whole: isWhole && low.length <= LONGEST_WHOLE ? { amount: Number(low), unit } : (HALF_WHOLE[low + unit] ?? null),
    bound: more ? "moreThan" : amount.bound,
    unit,
  };
}

/** Digits of an amount that can be counted from a day: no 100万年前; larger ones count people with an income of a year (87万年收入…元以下人口). */
const LONGEST_WHOLE = 4;

const DAY = "日";
const MONTH = "月";

/** No number that a day or a month has: 两月, 数日, 十余日. */
const isCount = (text: string, at: number, { low, bound }: Amount): boolean =>
  low === "X" || bound !== "exact" || text.charAt(at) === "两";

/**
 * Whether 日 behind a number counts days, and names none of a month: 历时15日, 数日, 两日, 十余日, 三五日, and 七日后 in Chinese
 * figures, in which nobody writes the 7th alone.
 */
function areDays(text: string, at: number, amount: Amount): boolean {
  const { low, high, end } = amount;
  const behind = end + DAY.length;
  if (isCount(text, at, amount) || saysThatDaysCount(text, at, behind)) return true;
  if (classOf(text.charCodeAt(at)) & ARABIC_DIGIT || end - at > 2) return false;
  if (high !== null) return true;
  const told = startsWithAny(text, behind, hanDays.behind) || endsWithAny(text, at, hanDays.before);
  return Number(low) <= 10 && (told || trailingWords.match(text, behind) !== null);
}

/**
 * Whether the words around 15日 say that days are counted: 历时15日, 15日内, 不少于15日; 约15日 may be a day. Behind words for a
 * length a range is one of days of a month all the same: 公示期为15日至20日.
 */
export function saysThatDaysCount(text: string, at: number, end: number): boolean {
  if (startsWithAny(text, end, dayLengths.behind)) return true;
  const bound = boundBefore(text, at, false)?.bound ?? boundBehindLength(text, end) ?? "about";
  return (endsWithAny(text, at, dayLengths.before) || bound !== "about") && connectorEnd(text, end) < 0;
}

/** 三年以上, 三年有余; a character alone is of the next word more often: 三年强军. */
export function boundBehindLength(text: string, at: number): Bound | null {
  const word = boundAfter(text, at);
  return word && word.end - at > 1 ? word.bound : null;
}

/** 半年 can be counted from a day as six months can. */
const HALF_WHOLE: Readonly<Record<string, { amount: number; unit: LengthUnit }>> = {
  "0.5Y": { amount: 6, unit: "M" },
  "0.5M": { amount: 15, unit: "D" },
};

/** 分 is minutes behind hours (1小时20分) and before seconds (3分25秒); else it may be points, marks or money. */
function isMinutes(text: string, { end, low, high, bound }: Amount, afterHours: boolean): boolean {
  if (!/^\d+$/.test(low) || high !== null || bound !== "exact" || "钟之".includes(text.charAt(end + 1) || "-"))
    return false;
  if (afterHours) return true;
  const seconds = readSmallInteger(text, end + 1);
  return seconds !== null && text.charAt(seconds.end) === "秒";
}

function readAmount(text: string, at: number): Amount | null {
  const sign = text.charAt(at);
  if (text.startsWith("半个多", at)) return { end: at + 3, low: "0.5", high: null, bound: "moreThan", counted: true };
  if (sign === "半") return { end: at + 1, low: "0.5", high: null, bound: "exact", counted: false };
  if (text.startsWith("个把", at)) return { end: at + 2, low: "1", high: null, bound: "about", counted: true };
  if (sign === "几" || sign === "数" || sign === "多") return readSome(text, at);
  if (isCentenary(text, at)) return { end: at + 1, low: "100", high: null, bound: "exact", counted: false };
  const numeral = readNumeral(text, at);
  if (!numeral || (numeral.bare && !boundBefore(text, at, true))) return null;
  const { end, value } = numeral;
  const next = connectorEnd(text, end);
  const other = next < 0 ? null : readSmallInteger(text, next);
  if (other) return { end: other.end, low: value, high: String(other.value), bound: "exact", counted: false };
  if (text.startsWith("个半", end))
    return { end: end + 2, low: `${value}.5`, high: null, bound: "exact", counted: true };
  if (text.startsWith("个多", end)) return { end: end + 2, low: value, high: null, bound: "moreThan", counted: true };
  const loose = boundOfSign(text.charAt(end));
  const { end: past, power } = readScale(text, loose ? end + 1 : end, false);
  const large = (number: Exact): Exact => (power > 0 ? shift(number, power) : number);
  const high = numeral.high && large(numeral.high);
  return { end: past, low: large(value), high, bound: loose ?? "exact", counted: false };
}

/** 百年华诞, 建党百年 */
const isCentenary = (text: string, at: number): boolean =>
  text.startsWith("百年", at) &&
  (startsWithAny(text, at + 2, centenaries.behind) || endsWithAny(text, at, centenaries.before));

/** 10余天, 十来天 */
function boundOfSign(sign: string): Bound | null {
  if (sign === "来") return "about";
  return sign !== "" && `${MORE}几`.includes(sign) ? "moreThan" : null;
}

/** 几年, 数十年, 多年, 几个月, 数百万年 */
function readSome(text: string, at: number): Amount {
  const tens = "十百千".includes(text.charAt(at + 1) || "-") ? 2 : 1;
  const end = text.charAt(at) === "多" ? at + 1 : readScale(text, at + tens, false).end;
  return { end, low: "X", high: null, bound: "exact", counted: false };
}

const scale = (value: string, times: number): string => {
  if (times === 1 || value === "X") return value;
  return value.endsWith(".5") && times % 2 === 0
    ? String(Number(value.slice(0, -2)) * times + times / 2)
    : String(Number(value) * times);
};

/** Half a unit in whole numbers of the next one down, where there is one: 半年 is P6M. */
function written(value: string, unit: LengthUnit): string {
  const half = value.endsWith(".5") ? HALVES[unit] : undefined;
  const time = DATE_UNITS.includes(unit) ? "" : "T";
  if (half === undefined) return `P${time}${value}${unit.toUpperCase()}`;
  const whole = value.slice(0, -2);
  return whole === "0" ? `P${half}` : join(`P${time}${whole}${unit.toUpperCase()}`, `P${half}`);
}

const HALVES: Partial<Record<LengthUnit, string>> = { Y: "6M", M: "15D", D: "T12H", H: "T30M", m: "T30S" };

/** P2Y and P3M make P2Y3M; PT2H and PT30M make PT2H30M. */
const join = (a: string, b: string): string =>
  a.includes("T") && b.startsWith("PT") ? a + b.slice(2) : a + b.slice(1);
