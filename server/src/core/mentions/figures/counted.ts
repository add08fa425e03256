import words from "../../../../register/figure-words.json" with { type: "json" };
import type { Figure } from "../../format.ts";
import { isArabicDigit } from "../../text/characters.ts";
import { compare, type Exact, multiply } from "../../text/decimal.ts";
import { readNumeral } from "../../text/numerals.ts";
import { type Amount, amountOf, readAmount } from "./amount.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { isBuilding, isClassName, isCode, isGrade } from "./codes.ts";
import { type Detector, NUMERAL_STARTS, type Reading } from "./detector.ts";
import { canDouble } from "./doubling.ts";
import { makeFigure, type Parts, roundingOf } from "./figure.ts";
import { perBefore } from "./per.ts";
import { isPartOfName, isQuotedName } from "./quotedName.ts";
import { readRange } from "./range.ts";
import { readTail } from "./tail.ts";
import { readUnit, type UnitPhrase } from "./unitPhrase.ts";
import type { UnitKind } from "./units.ts";
import { isWay } from "./way.ts";

/** What a unit of each kind makes of a number; `time` and `code` make nothing. */
interface Meaning {
  type: Figure["type"];
  /** Rounded to the last digit shown, even a whole one. */
  measured: boolean;
  convert?: (value: Exact) => Exact;
}

const tenfold = (value: Exact): Exact => multiply(value, "10");

const MEANINGS: Record<Exclude<UnitKind, "time" | "code">, Meaning> = {
  measure: { type: "quantity", measured: true },
  count: { type: "quantity", measured: false },
  money: { type: "money", measured: false },
  percent: { type: "percent", measured: true },
  point: { type: "percentagePoint", measured: true },
  multiple: { type: "multiple", measured: false },
  tenth: { type: "percent", measured: true, convert: tenfold },
  discount: { type: "percent", measured: false, convert: discount },
  doubling: { type: "multiple", measured: false, convert: doubled },
};

/** 八折 is 80, 八五折 85. */
function discount(value: Exact): Exact {
  return compare(value, "10") < 0 ? tenfold(value) : value;
}

/** 翻两番 is fourfold. */
function doubled(value: Exact): Exact {
  return String(2n ** BigInt(value));
}

/**
 * The figure that an amount makes with its unit, or the stretch to pass over where they make none: a date, a code, a
 * numeral that is only part of a word.
 */
export function readCountedFrom(text: string, first: Amount): Reading | null {
  const at = first.start;
  const own = readUnit(text, first.end, first.arabic || isWay(text, first));
  const { amount, unit } = readRange(text, first, own) ?? { amount: first, unit: own };
  const end = unit?.end ?? amount.end;
  if (unit && (unit.unit.kind === "time" || unit.unit.kind === "code" || isClock(text, amount, unit)))
    return { end, figure: null };
  if (text[at - 1] === "每" || isClassName(text, amount)) return { end, figure: null };
  if (unit && (isBuilding(text, unit) || isGrade(text, amount, unit))) return { end, figure: null };
  if (amount.arabic && isCode(text, amount, unit !== null)) return { end: amount.end, figure: null };
  if (isPartOfName(text, at)) return { end, figure: null };
  if (!amount.arabic && !isStated(text, amount, unit)) return null;
  if (unit?.unit.kind === "doubling" && !canDouble(amount)) return { end, figure: null };
  const parts = unit ? countedParts(text, amount, unit) : numberParts(amount);
  return { end: parts.end, figure: makeFigure(text, parts) };
}

/** 30分 in 8时30分 and 13分 in 13分58秒, not the score; 8点, not the 3215点 of an index. */
function isClock(text: string, { start, value, ulp }: Amount, unit: UnitPhrase): boolean {
  if (unit.text === "点") return ulp === 0 && compare(value ?? "0", "24") <= 0;
  if (unit.text !== "分") return false;
  if (text[start - 1] === "时" || text[start - 1] === "点") return true;
  const seconds = isArabicDigit(text.charCodeAt(unit.end)) ? readNumeral(text, unit.end) : null;
  return seconds !== null && text[seconds.end] === "秒";
}

/** Numbers with the unit behind them, and bare ones. */
export const counted: Detector = {
  starts: `${NUMERAL_STARTS}几数`,
  read(text, at, numeral) {
    const first = numeral ? amountOf(text, numeral) : readAmount(text, at);
    return first && readCountedFrom(text, first);
  },
};

function numberParts(amount: Amount): Parts {
  const { start, end } = amount;
  return {
    start,
    end,
    type: "number",
    number: { start, end: amount.numberEnd },
    amount,
    rounding: roundingOf(amount, false),
    unit: null,
  };
}

function countedParts(text: string, stated: Amount, unit: UnitPhrase): Parts {
  const { start } = stated;
  const { amount, end } = readTail(text, stated, unit);
  const meaning = MEANINGS[unit.unit.kind as keyof typeof MEANINGS];
  const counts = meaning.type === "quantity" || meaning.type === "money";
  const factor = unit.unit.factor;
  const convert = factor ? (value: Exact) => multiply(value, factor) : meaning.convert;
  return {
    start,
    end,
    type: meaning.type,
    number: { start, end: stated.numberEnd },
    amount,
    ...(convert && { convert }),
    rounding: roundingAfter(amount, meaning),
    unit: { text: unit.text, code: unit.code },
    per: unit.per ?? (counts && !notAveraged.has(unit.code ?? "") ? perBefore(text, start) : null),
  };
}

const notAveraged = new Set(words.notAveraged);

/** The last digit of 七成 shows tens of percent. */
function roundingAfter(amount: Amount, meaning: Meaning): number | null {
  const ulp = roundingOf(amount, meaning.measured);
  return ulp !== null && meaning.convert === tenfold ? ulp + 1 : ulp;
}

/** Kinds that make a figure of 一 and 二 too: 一倍, 一成. 一个 and 一条 are articles, 二级 and 二次 are names. */
const EVEN_OF_ONE: ReadonlySet<UnitKind> = new Set(["multiple", "tenth", "percent", "point"]);

const isMeasured = ({ unit }: UnitPhrase): boolean => unit.kind === "measure" || unit.kind === "money";

/** Chinese numerals stand in many words: one is a figure only with a unit, or large and in the company of a bound word. */
function isStated(text: string, amount: Amount, unit: UnitPhrase | null): boolean {
  const { start, end, value } = amount;
  if ((amount.digitsOnly && unit?.unit.kind !== "discount") || isQuotedName(text, start, end)) return false;
  if (amount.limits) return unit !== null || end - start > 1;
  const before = boundBefore(text, start, amount.bare) !== null;
  const after = amount.bound !== null || boundAfter(text, unit?.end ?? end) !== null;
  if (amount.bare) return before || after || (unit !== null && end - start > 1);
  if (unit) {
    if (unit.unit.kind === "doubling" || value === "0") return false;
    const alone = end - start === 1 && (text[start] === "一" || text[start] === "二");
    return !alone || EVEN_OF_ONE.has(unit.unit.kind) || (before && isMeasured(unit));
  }
  return (before || after || amount.magnitude > 0) && amount.high === null && compare(value ?? "0", "100") >= 0;
}
