import { compare, type Exact } from "../../text/decimal.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { type Amount, exactAmount, readAmount } from "./amount.ts";
import { type Detector, NUMERAL_STARTS, type Reading } from "./detector.ts";
import { makeFigure, roundingOf } from "./figure.ts";
import { afterRangeMark, readRange, spanning } from "./range.ts";

const LARGEST_BOTTOM = "1000";
/** What stands behind the first number of every fraction: 三分之一, 2/3, 1又1/2. */
const MARKS = "分/／又";
/** What stands beside the digits of a path, a date, a version. */
const CODE = /[\dA-Za-z/.\-:]/;

/** 三分之一, 百分之六十, 千分之五, 2/3, 1又1/2, 三分之一到二分之一. */
export const fraction: Detector = {
  starts: NUMERAL_STARTS,
  read(text, at, numeral) {
    if (!numeral || !MARKS.includes(text.charAt(numeral.end) || " ")) return null;
    const parts = readPartsPer(text, numeral);
    if (parts) return parts;
    const first = readMixed(text, numeral) ?? readFraction(text, numeral);
    if (!first) return null;
    const next = afterRangeMark(text, first.end);
    const top = next < 0 ? null : readNumeral(text, next);
    const last = top && readFraction(text, top);
    const rises = last !== null && compare(first.value, last.value) < 0;
    return fractionOf(text, at, rises ? last.end : first.end, first.value, rises ? last.value : null);
  },
};

interface Fraction extends Span {
  value: Exact;
}

const readFraction = (text: string, numeral: Numeral): Fraction | null =>
  readSlash(text, numeral) ?? readParts(text, numeral);

/** 1又1/2, 一又二分之一 are 3/2. */
function readMixed(text: string, whole: Numeral): Fraction | null {
  if (text[whole.end] !== "又" || whole.high || !/^\d{1,9}$/.test(whole.value)) return null;
  const numeral = readNumeral(text, whole.end + 1);
  const part = numeral && readFraction(text, numeral);
  const [top = "", bottom = ""] = part ? part.value.split("/") : [];
  if (!part || !/^\d{1,9}$/.test(top) || !/^\d{1,9}$/.test(bottom)) return null;
  const value = `${BigInt(whole.value) * BigInt(bottom) + BigInt(top)}/${bottom}`;
  return { start: whole.start, end: part.end, value };
}

function readSlash(text: string, top: Numeral): Fraction | null {
  const at = top.start;
  if (top.form !== "arabic" || top.ulp < 0 || (text[top.end] !== "/" && text[top.end] !== "／")) return null;
  const bottom = readNumeral(text, top.end + 1);
  if (bottom?.form !== "arabic" || bottom.ulp < 0 || CODE.test(text[bottom.end] ?? " ")) return null;
  if (CODE.test(text[at - 1] ?? " ") || top.value === "0") return null;
  if (compare(top.value, bottom.value) >= 0 || compare(bottom.value, LARGEST_BOTTOM) > 0) return null;
  return { start: at, end: bottom.end, value: `${top.value}/${bottom.value}` };
}

/** 三分之一: the bottom stands first. */
function readParts(text: string, bottom: Numeral): Fraction | null {
  if (bottom.high || !text.startsWith("分之", bottom.end)) return null;
  const top = readAmount(text, bottom.end + 2);
  if (!top || top.value === null || top.high) return null;
  return { start: bottom.start, end: top.end, value: `${top.value}/${bottom.value}` };
}

const PER: Record<string, { text: string; code: string }> = {
  "100": { text: "百分之", code: "%" },
  "1000": { text: "千分之", code: "[ppth]" },
};

/** 百分之六十, 百分之三至五, 百分之三至百分之五, 千分之五: the unit stands first. */
function readPartsPer(text: string, bottom: Numeral): Reading | null {
  const unit = bottom.bare || bottom.form === "han" ? PER[bottom.value] : undefined;
  if (!unit || !text.startsWith("分之", bottom.end)) return null;
  const start = bottom.start;
  const first = readAmount(text, bottom.end + 2);
  if (!first) return null;
  const amount = upTo(text, first, text.slice(start, first.start));
  const { end } = amount;
  const number = { start: amount.start, end };
  return {
    end,
    figure: makeFigure(text, { start, end, type: "percent", number, amount, rounding: roundingOf(amount, true), unit }),
  };
}

/** The amount with what a range mark joins to it, 百分之 said again or not. */
function upTo(text: string, first: Amount, prefix: string): Amount {
  const next = afterRangeMark(text, first.end);
  if (next < 0) return first;
  if (!text.startsWith(prefix, next)) {
    const ranged = readRange(text, first, null);
    return ranged && !ranged.unit ? ranged.amount : first;
  }
  const second = readAmount(text, next + prefix.length);
  const single = second !== null && second.value !== null && first.value !== null && !second.high && !first.high;
  return single && compare(first.value ?? "0", second.value ?? "0") < 0 ? spanning(first, second) : first;
}

function fractionOf(text: string, start: number, end: number, value: Exact, high: Exact | null): Reading {
  const number = { start, end };
  const amount = { ...exactAmount(start, end, value), high };
  return {
    end,
    figure: makeFigure(text, { start, end, type: "fraction", number, amount, rounding: null, unit: null }),
  };
}
