import type { Bound } from "../../format.ts";
import { classOf, NUMERAL } from "../../text/characters.ts";
import { readNumeral, readSmallInteger } from "../../text/numerals.ts";
import type { LengthUnit } from "./expression.ts";
import { countedLengthWords, lengthWords } from "./words.ts";

/** A length of time as its parts, biggest unit first; `high` where two ends are named, `X` where there are some, but none says how many. */
export interface Length {
  end: number;
  low: string;
  high: string | null;
  /** Amount and unit where it is one whole number of one unit, else null. */
  whole: { amount: number; unit: LengthUnit } | null;
  more: boolean;
  vague: boolean;
}

interface Amount {
  end: number;
  low: string;
  high: string | null;
  more: boolean;
  vague: boolean;
  /** 个 has been read, and something behind it: 一个多月, 两个半小时. */
  counted?: boolean;
}

const DATE_UNITS = "YMWD";
const MORE = "多余";

/** 31年, 19个月, 一年半, 2小时30分钟, 三五天, 十余年, 几个月; null where no length of time starts at `at`. */
export function readLength(text: string, at: number): Length | null {
  const amount = readAmount(text, at);
  if (!amount) return null;
  const unit = (amount.counted ? countedLengthWords : lengthWords).match(text, amount.end);
  if (!unit) return null;
  const times = unit.text === "刻钟" ? 15 : (unit.meaning.times ?? 1);
  const code = unit.meaning.unit;
  let end = amount.end + unit.text.length;
  let low = scale(amount.low, times);
  const whole = amount.high === null && !amount.vague && /^\d+$/.test(low) ? { amount: Number(low), unit: code } : null;
  const length: Length = { end, low: "", high: null, whole, more: amount.more, vague: amount.vague };
  if (text.charAt(end) === "半" && !amount.high && !amount.vague && code !== "m") {
    const { date, extra } = halfOf(low, code);
    return { ...length, end: end + 1, low: date + extra, whole: null };
  }
  if (MORE.includes(text.charAt(end) || "-") && !text.startsWith("余人", end)) {
    length.more = true;
    end += 1;
  }
  low = written(low, code);
  const rest = amount.high === null && !amount.vague && !length.more ? readLesser(text, end, code) : null;
  length.end = rest?.end ?? end;
  length.low = rest ? join(low, rest.low) : low;
  length.high = amount.high === null ? null : written(scale(amount.high, times), code);
  if (rest) length.whole = null;
  return length;
}

/** 2年 3个月, 1小时 20分: a smaller unit right behind. */
function readLesser(text: string, at: number, code: LengthUnit): Length | null {
  if (!(classOf(text.charCodeAt(at)) & NUMERAL)) return null;
  const rest = readLength(text, at);
  const unit = rest?.low.at(-1) ?? "";
  const order = "YMWDHmS";
  if (!rest || rest.high !== null || rest.vague) return null;
  const lesser = rest.whole?.unit ?? unit;
  return order.indexOf(lesser) > order.indexOf(code) ? rest : null;
}

function readAmount(text: string, at: number): Amount | null {
  const sign = text.charAt(at);
  if (sign === "半") return { end: at + 1, low: "0.5", high: null, more: false, vague: false };
  if ((sign === "几" || sign === "数" || sign === "多") && text.charAt(at - 1) !== "许") return readSome(text, at);
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.bare || numeral.magnitude > 0) return null;
  let { end } = numeral;
  const other = readOther(text, end);
  if (other) return { end: other.end, low: numeral.value, high: other.value, more: false, vague: false };
  if (text.startsWith("个半", end))
    return { end: end + 2, low: plusHalf(numeral.value), high: null, more: false, vague: false, counted: true };
  if (text.startsWith("个多", end))
    return { end: end + 2, low: numeral.value, high: null, more: true, vague: false, counted: true };
  if (text.charAt(end) === "几") return { end: end + 1, low: numeral.value, high: null, more: true, vague: false };
  const more = MORE.includes(text.charAt(end) || "-");
  if (more) end += 1;
  return { end, low: numeral.value, high: numeral.high, more, vague: false };
}

/** 3至5年, 3—5年 */
function readOther(text: string, at: number): { end: number; value: string } | null {
  if (!"至到—–-－～~".includes(text.charAt(at) || "_")) return null;
  const other = readSmallInteger(text, at + 1);
  return other ? { end: other.end, value: String(other.value) } : null;
}

/** 几年, 数十年, 多年, 几个月 */
function readSome(text: string, at: number): Amount {
  const tens = "十百千".includes(text.charAt(at + 1) || "-") && text.charAt(at) !== "多";
  return { end: at + (tens ? 2 : 1), low: "X", high: null, more: false, vague: true };
}

const plusHalf = (value: string): string => (value.includes(".") ? value : `${value}.5`);

const scale = (value: string, times: number): string =>
  times === 1 || value === "X" ? value : String(Number(value) * times);

/** Half a unit in whole numbers of the next one down, where there is one: 半年 is P6M. */
function written(value: string, code: LengthUnit): string {
  if (value.endsWith(".5")) {
    const whole = value.slice(0, -2);
    if (code === "Y") return whole === "0" ? "P6M" : `P${whole}Y6M`;
    if (code === "H") return whole === "0" ? "PT30M" : `PT${whole}H30M`;
    if (code === "m") return whole === "0" ? "PT30S" : `PT${whole}M30S`;
    if (code === "M") return whole === "0" ? "P15D" : `P${whole}M15D`;
    if (code === "D" && whole === "0") return "PT12H";
  }
  return DATE_UNITS.includes(code) ? `P${value}${code}` : `PT${value}${code.toUpperCase()}`;
}

function halfOf(value: string, code: LengthUnit): { date: string; extra: string } {
  return { date: written(plusHalf(value), code), extra: "" };
}

/** P2Y and P3M make P2Y3M; P1D and PT2H make P1DT2H. */
const join = (a: string, b: string): string =>
  a.includes("T") && b.startsWith("PT") ? a + b.slice(2) : a + b.slice(1);

export const boundOf = (length: Length): Bound => (length.more ? "moreThan" : "exact");
