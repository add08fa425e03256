import {
  ARABIC_DIGIT,
  classOf,
  HAN_DIGIT,
  HAN_MYRIAD,
  HAN_SCORE,
  HAN_UNIT,
  isArabicDigit,
  numeralValue,
} from "./characters.ts";

/**
 * The sum that 一千二百零三 or 1亿2千万 is: sections below ten thousand, each multiplied by the 万 or 亿 behind it. The parts
 * stay below 10^16, so that floats hold them exactly.
 */
export interface Sum {
  end: number;
  hundredMillions: number;
  below: number;
  /** How far the upper end of 三四百 lies above the lower one; 0 for a single number. */
  spread: number;
  /** The power of ten of the 万 and 亿 at the end; 0 where digits follow them. */
  magnitude: number;
  /** The power of ten of the last digit shown. */
  ulp: number;
  /** Begins with a unit that no digit counts: 百, 千亿. */
  bare: boolean;
}

/** A number below ten thousand, or an Arabic coefficient, with the smallest unit it has reached as a power of ten. */
interface Section {
  end: number;
  value: number;
  spread: number;
  unit: number;
  zero: boolean;
}

/** After 千 or 百 these make a unit of measure: 5千克, 三百帕. */
const PREFIXED = "克瓦伏卡赫帕焦安牛";

export function readHanSum(text: string, at: number): Sum | null {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  const bareUnit = (kind & HAN_UNIT) !== 0 && numeralValue(code) > 1;
  if (bareUnit && isUnitPrefix(text, at, false)) return null;
  const bare = bareUnit || (kind & HAN_MYRIAD) !== 0;
  const first: Section = { end: at, value: 0, spread: 0, unit: 4, zero: false };
  if (bareUnit) Object.assign(first, { end: at + 1, value: 10 ** numeralValue(code) });
  else if (kind & HAN_MYRIAD) first.value = 1;
  else if (kind & HAN_SCORE)
    continueSection(text, Object.assign(first, { end: at + 1, value: numeralValue(code), unit: 1 }));
  else continueSection(text, first);
  return first.end === at && !bare ? null : sumSections(text, first, bare);
}

/** An Arabic whole number that ends at `end` and what multiplies or follows it; null where nothing does. */
export function readMixedSum(text: string, coefficient: number, end: number): Sum | null {
  const first: Section = { end, value: coefficient, spread: 0, unit: 0, zero: false };
  const unit = coefficient > 0 && coefficient < 10 ? unitAt(text, end, 4, true) : 0;
  if (unit > 1) continueSection(text, Object.assign(first, { end: end + 1, value: coefficient * 10 ** unit, unit }));
  const sum = sumSections(text, first, false);
  return sum.end > end ? sum : null;
}

function sumSections(text: string, first: Section, bare: boolean): Sum {
  const sum: Sum = { end: first.end, hundredMillions: 0, below: 0, spread: 0, magnitude: 0, ulp: 0, bare };
  let section = first;
  let wan = false;
  let yi = false;
  for (;;) {
    const next = myriadAt(text, section.end);
    if (next === 4 && !wan && section.value > 0) {
      wan = true;
      sum.below = section.value * 10_000;
      sum.magnitude = 4;
      sum.spread = section.spread * 10_000;
    } else if (next === 8 && !yi && sum.below + section.value > 0) {
      yi = true;
      wan = false;
      sum.hundredMillions = sum.below + section.value;
      sum.below = 0;
      sum.magnitude = section.value > 0 ? 8 : 12;
      sum.spread = (sum.spread + section.spread) * 100_000_000;
    } else {
      return addLast(text, sum, section);
    }
    sum.end = section.end + 1;
    sum.ulp = sum.magnitude;
    section = { end: sum.end, value: 0, spread: 0, unit: 4, zero: false };
    if (!bare && sum.spread === 0) continueSection(text, section);
  }
}

/** The power of ten of the 万 or 亿 at `at`; 0 where neither stands. */
export function myriadAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return classOf(code) & HAN_MYRIAD ? numeralValue(code) : 0;
}

/** What stands behind the last 万 or 亿: 三万五 is 35000, 2万5000 is 25000, but the 5 in 2万5 is no part of it. */
function addLast(text: string, sum: Sum, section: Section): Sum {
  if (section.value === 0) return sum;
  const length = section.end - sum.end;
  if (sum.magnitude > 0 && isArabicDigit(text.charCodeAt(section.end - 1)) && length !== 4) return sum;
  const short = sum.magnitude > 0 && length === 1 && !section.zero;
  if (short && (section.value === 1 || text[sum.end] === "两")) return sum;
  sum.ulp = short ? sum.magnitude - 1 : 0;
  sum.below += short ? section.value * 10 ** sum.ulp : section.value;
  sum.spread = section.spread;
  sum.magnitude = 0;
  sum.end = section.end;
  return sum;
}

/** Takes digits with smaller and smaller units, and a last digit without one; stops before what does not fit. */
function continueSection(text: string, section: Section): void {
  for (;;) {
    const zero = isZero(text, section.end) ? 1 : 0;
    const at = section.end + zero;
    const digit = readDigit(text, at);
    const unit = unitAt(text, digit.end, section.unit, digit.arabic);
    if (unit > 0) {
      const value = digit.end > at ? digit.value : unit === 1 ? 1 : 0;
      if (value === 0 || value > 9) return;
      section.value += value * 10 ** unit;
      section.unit = unit;
      section.end = digit.end + 1;
    } else {
      if (digit.end === at || (section.unit === 0 && section.value > 0)) return;
      if (!addOnes(text, section, digit, zero > 0)) return;
      section.end = digit.end;
      section.unit = 0;
    }
    section.zero ||= zero > 0;
    section.spread = digit.spread * 10 ** section.unit;
    if (section.spread > 0 || section.unit === 0) return;
  }
}

/** A digit without a unit counts ones, or in 一百五 the next unit down. */
function addOnes(text: string, section: Section, digit: Digit, zero: boolean): boolean {
  if (section.value === 0 || section.unit === 1 || zero) {
    section.value += digit.value;
    return true;
  }
  if (digit.value === 1 || digit.arabic || text[digit.end - 1] === "两") return false;
  section.value += digit.value * 10 ** (section.unit - 1);
  return true;
}

interface Digit {
  end: number;
  value: number;
  spread: number;
  arabic: boolean;
}

/** One Chinese digit, two neighbours that make a range, or a few Arabic ones; `end` is `at` for none. */
function readDigit(text: string, at: number): Digit {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  const value = numeralValue(code);
  if (kind & HAN_DIGIT && value > 0) {
    const paired = areNeighbours(text, at);
    const spread = paired ? numeralValue(text.charCodeAt(at + 1)) - value : 0;
    return { end: at + (paired ? 2 : 1), value, spread, arabic: false };
  }
  let end = at;
  while (end < at + 5 && isArabicDigit(text.charCodeAt(end))) end += 1;
  if ((kind & ARABIC_DIGIT) === 0 || end === at + 5) return { end: at, value: 0, spread: 0, arabic: false };
  let sum = 0;
  for (let i = at; i < end; i += 1) sum = sum * 10 + numeralValue(text.charCodeAt(i));
  return { end, value: sum, spread: 0, arabic: true };
}

/** The power of ten of the 十, 百 or 千 at `at` if it is below `limit` and no part of a unit of measure; else 0. */
function unitAt(text: string, at: number, limit: number, arabic: boolean): number {
  const code = text.charCodeAt(at);
  if ((classOf(code) & HAN_UNIT) === 0) return 0;
  const unit = numeralValue(code);
  return unit < limit && !(unit > 1 && isUnitPrefix(text, at, arabic)) ? unit : 0;
}

const isZero = (text: string, at: number): boolean =>
  (classOf(text.charCodeAt(at)) & HAN_DIGIT) !== 0 && numeralValue(text.charCodeAt(at)) === 0;

/** True where the 千 or 百 at `at` belongs to the unit behind it: 5千克, 2百分点; 千米 only after Arabic digits (三千米 is 3000 metres). */
export function isUnitPrefix(text: string, at: number, arabic: boolean): boolean {
  const next = text[at + 1];
  if (next === undefined) return false;
  return PREFIXED.includes(next) || (arabic && text[at] === "千" && next === "米") || text.startsWith("百分点", at);
}

/** True for two digits that stand for a range: 三四, 一两, 两三, 三五. */
export function areNeighbours(text: string, at: number): boolean {
  const low = numeralValue(text.charCodeAt(at));
  const next = text.charCodeAt(at + 1);
  if ((classOf(next) & HAN_DIGIT) === 0 || (text[at + 1] === "两" && low > 1)) return false;
  return low > 0 && (numeralValue(next) === low + 1 || (low === 3 && numeralValue(next) === 5));
}
