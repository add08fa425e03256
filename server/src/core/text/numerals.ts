import { type ArabicRun, readArabic } from "./arabic.ts";
import {
  ARABIC_DIGIT,
  classOf,
  HAN_DIGIT,
  HAN_MYRIAD,
  HAN_NUMERAL,
  isArabicDigit,
  NUMERAL,
  numeralValue,
  SPACE,
} from "./characters.ts";
import { type Exact, plain, shift } from "./decimal.ts";
import type { Span } from "./span.ts";
import { areNeighbours, isUnitPrefix, myriadAt, readHanSum, readMixedSum, type Sum } from "./sum.ts";

/** A number as it is written, without sign, bound words or unit. */
export interface Numeral extends Span {
  value: Exact;
  /** The upper end where two digits stand together for a range (三四百: 300, `high` 400; 十五六: 15 to 16), else null. */
  high: Exact | null;
  /** `digits-han` are digits without units, as in years and codes: 二〇二五. `mixed` is 3.2万亿, 1亿2千万. */
  form: "arabic" | "digits-han" | "han" | "mixed";
  /** The power of ten of the 万 and 亿 at the end: 4 in 532万, 12 in 3.2万亿, 0 in 五千. */
  magnitude: number;
  /** The power of ten of the last digit shown: 4 in 532万, 3 in 229.2万, -1 in 3.2, 0 in 一千二百 as in 1200. */
  ulp: number;
  /** Begins with a unit that no digit counts, as 千亿 and 百 do. Often no number at all: 千家万户, 百姓. */
  bare: boolean;
}

/** Longer runs of digits are codes, whatever they look like. */
export const LONGEST_NUMERAL = 24;

/** The longest numeral that starts at `at`; null where none does, or where it is longer than any number in use. */
export function readNumeral(text: string, at: number): Numeral | null {
  const kind = classOf(text.charCodeAt(at));
  if (kind & ARABIC_DIGIT) return readFromArabic(text, at);
  return kind & HAN_NUMERAL ? readFromHan(text, at) : null;
}

/**
 * Where the unbroken run of numeral characters around a numeral ends: a scan that goes on from there, whatever it made
 * of the run, stays linear.
 */
export function endOfNumeralRun(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) & NUMERAL) end += 1;
  return end;
}

function readFromArabic(text: string, at: number): Numeral | null {
  const digits = readArabic(text, at, LONGEST_NUMERAL);
  if (!digits) return null;
  const run = { ...digits, end: digits.end + spaceBeforeMyriad(text, digits.end) };
  if (run.fraction === "" && run.whole.length <= 11) {
    const sum = readMixedSum(text, Number(run.whole), run.end);
    if (sum) return fromSum(at, sum, "mixed");
  }
  return scaled(text, at, run);
}

/** 1 where one space parts Arabic digits from their 万 or 亿: 13.9 万户 */
function spaceBeforeMyriad(text: string, at: number): number {
  const spaced = classOf(text.charCodeAt(at)) & SPACE && classOf(text.charCodeAt(at + 1)) & HAN_MYRIAD;
  return spaced && text[at] !== "\n" ? 1 : 0;
}

/** Arabic digits with 千, 百, 万, 亿 behind them: 3.2万亿 */
function scaled(text: string, at: number, run: ArabicRun): Numeral {
  const scale = readScale(text, run.end, run.whole.length === 1);
  const value = plain(run.whole, run.fraction);
  return {
    start: at,
    end: scale.end,
    value: scale.power > 0 ? shift(value, scale.power) : value,
    high: null,
    form: scale.power > 0 ? "mixed" : "arabic",
    magnitude: scale.myriads,
    ulp: scale.power - run.fraction.length,
    bare: false,
  };
}

/** A run of 千, 万, 亿 that multiplies what stands before it; `power` is 0 and `end` the given place for none. */
export interface Scale {
  end: number;
  power: number;
  /** The part of `power` that 万 and 亿 make. */
  myriads: number;
}

/** @param small whether 千 may stand there too: after one digit, as in 3.5千 */
export function readScale(text: string, at: number, small: boolean): Scale {
  let end = at;
  let power = 0;
  if (small && text[end] === "千" && !isUnitPrefix(text, end, true)) {
    power = 3;
    end += 1;
  }
  let myriads = 0;
  if (myriadAt(text, end) === 4) {
    myriads = 4;
    end += 1;
  }
  if (myriadAt(text, end) === 8) {
    myriads += 8;
    end += 1;
  }
  return { end, power: power + myriads, myriads };
}

function readFromHan(text: string, at: number): Numeral | null {
  const run = digitRun(text, at);
  if (run - at > LONGEST_NUMERAL) return null;
  if (run - at > 2 || (run - at === 2 && !areNeighbours(text, at))) return digitsOnly(text, at, run);
  const sum = readHanSum(text, at) ?? zeroAt(text, at);
  return sum && (readHanFraction(text, at, sum) ?? fromSum(at, sum, "han"));
}

function digitsOnly(text: string, at: number, end: number): Numeral {
  const value = plain(hanDigits(text, at, end), "");
  return { start: at, end, value, high: null, form: "digits-han", magnitude: 0, ulp: 0, bare: false };
}

/** 三点五, 零点二五, 一点五亿; not the hour in 三点五十分 or 三点五分. */
function readHanFraction(text: string, at: number, sum: Sum): Numeral | null {
  const point = sum.end;
  if (text[point] !== "点" || sum.spread > 0 || sum.bare || sum.magnitude > 0) return null;
  const run = digitRun(text, point + 1);
  if (run === point + 1 || run - point > LONGEST_NUMERAL || "十分刻半钟".includes(text[run] ?? "-")) return null;
  const fraction = hanDigits(text, point + 1, run);
  const scale = readScale(text, run, false);
  return {
    start: at,
    end: scale.end,
    value: shift(plain(total(sum), fraction), scale.power),
    high: null,
    form: "han",
    magnitude: scale.myriads,
    ulp: scale.power - fraction.length,
    bare: false,
  };
}

function fromSum(start: number, sum: Sum, form: "han" | "mixed"): Numeral {
  const value = total(sum);
  const high = sum.spread > 0 ? String(BigInt(value) + BigInt(sum.spread)) : null;
  return { start, end: sum.end, value, high, form, magnitude: sum.magnitude, ulp: sum.ulp, bare: sum.bare };
}

const total = (sum: Sum): string =>
  sum.hundredMillions > 0 ? sum.hundredMillions + String(sum.below).padStart(8, "0") : String(sum.below);

function zeroAt(text: string, at: number): Sum | null {
  if (numeralValue(text.charCodeAt(at)) > 0) return null;
  return { end: at + 1, hundredMillions: 0, below: 0, spread: 0, magnitude: 0, ulp: 0, bare: false };
}

function hanDigits(text: string, start: number, end: number): string {
  let digits = "";
  for (let at = start; at < end; at += 1) digits += numeralValue(text.charCodeAt(at));
  return digits;
}

/** Where the Chinese digits from `at` on end, or one past the longest that counts. */
function digitRun(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST_NUMERAL && classOf(text.charCodeAt(end)) & HAN_DIGIT) end += 1;
  return end;
}

/** A whole number of a date: two ends that differ only in 三五 and the like, and how many digits an Arabic one has. */
export interface SmallInteger {
  value: number;
  high: number;
  end: number;
  /** Digits of an Arabic number or of one written digit by digit (二〇二五: 4); 0 of any other. */
  digits: number;
  arabic: boolean;
}

/** The whole number, at most eight digits long and without 万 or 亿, that starts at `at`; null where none does. */
export function readSmallInteger(text: string, at: number): SmallInteger | null {
  const kind = classOf(text.charCodeAt(at));
  if (kind & ARABIC_DIGIT) return readSmallArabic(text, at);
  if (!(kind & HAN_NUMERAL)) return null;
  const run = digitRun(text, at);
  if (run - at > 8) return null;
  if (run - at > 2 || (run - at === 2 && !areNeighbours(text, at))) {
    const value = Number(hanDigits(text, at, run));
    return { value, high: value, end: run, digits: run - at, arabic: false };
  }
  const sum = readHanSum(text, at);
  if (!sum || sum.bare || sum.hundredMillions > 0 || sum.below > 9999) return null;
  return { value: sum.below, high: sum.below + sum.spread, end: sum.end, digits: 0, arabic: false };
}

function readSmallArabic(text: string, at: number): SmallInteger | null {
  let value = 0;
  let end = at;
  for (; isArabicDigit(text.charCodeAt(end)); end += 1) {
    if (end - at === 8) return null;
    value = value * 10 + numeralValue(text.charCodeAt(end));
  }
  return { value, high: value, end, digits: end - at, arabic: true };
}
