import { ARABIC_DIGIT, classOf, HAN_DIGIT, NUMERAL, numeralValue } from "../../text/characters.ts";
import { add, multiply, shift } from "../../text/decimal.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Amount } from "./amount.ts";
import { isOtherWord } from "./halves.ts";
import type { UnitPhrase } from "./unitPhrase.ts";
import { type UnitPart, unitAt } from "./units.ts";

interface Tail {
  amount: Amount;
  end: number;
}

/** What a unit may be followed by that belongs to the number before it: 一倍半, 三成五, 3元5角. */
export function readTail(text: string, amount: Amount, unit: UnitPhrase): Tail {
  const end = unit.end;
  if (amount.value === null || amount.high !== null || amount.bound || amount.ulp < 0) return { amount, end };
  const { kind, parts } = unit.unit;
  if (parts.length > 0) {
    const tail = withParts(text, amount, end, parts);
    if (tail.end > end || kind === "money") return tail;
  }
  if (unit.text === "米" && amount.arabic) return withCentimetres(text, amount, end);
  const half = text[end] === "半" && !isOtherWord(text, end);
  if (!half || kind === "doubling" || kind === "count" || kind === "percent" || kind === "point")
    return { amount, end };
  return { amount: { ...amount, value: add(amount.value, "0.5"), ulp: -1 }, end: end + 1 };
}

/** 1米85 is 1.85 metres. */
function withCentimetres(text: string, amount: Amount, end: number): Tail {
  const part = readNumeral(text, end);
  if (part?.form !== "arabic" || part.end - end > 2 || part.ulp < 0 || unitAt(text, part.end, true))
    return { amount, end };
  const ulp = end - part.end;
  return { amount: { ...amount, value: add(amount.value ?? "0", shift(part.value, ulp)), ulp }, end: part.end };
}

/** 3元5角2分, 四亩八分, 三成五: each of the smaller units once, in their order, behind one more digit each. */
function withParts(text: string, amount: Amount, end: number, parts: readonly UnitPart[]): Tail {
  let tail: Tail = { amount, end };
  for (const { word, worth } of parts) {
    const digit = digitBefore(text, tail.end, word);
    if (digit === 0) continue;
    const value = add(tail.amount.value ?? "0", multiply(String(digit), worth));
    tail = { amount: { ...amount, value, ulp: 2 - worth.length }, end: tail.end + 1 + word.length };
  }
  return tail;
}

/** The one digit at `at` if this word follows it, else 0; without a word it is Chinese and alone (not 三成5G用户). */
function digitBefore(text: string, at: number, word: string): number {
  const code = text.charCodeAt(at);
  const wanted = word === "" ? HAN_DIGIT : HAN_DIGIT | ARABIC_DIGIT;
  if (!(classOf(code) & wanted) || !text.startsWith(word, at + 1)) return 0;
  return word === "" && classOf(text.charCodeAt(at + 1)) & NUMERAL ? 0 : numeralValue(code);
}
