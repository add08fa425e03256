import { isArabicDigit } from "../../text/characters.ts";
import { negate } from "../../text/decimal.ts";
import { type Amount, readAmount } from "./amount.ts";
import { readCountedFrom } from "./counted.ts";
import type { Detector } from "./detector.ts";
import { readUnit } from "./unitPhrase.ts";

/** 零下5摄氏度, -3.2%, 负5℃: a sign counts only before a measure or a percentage (歼-20, 负一层). */
export const signed: Detector = {
  starts: "零负-−－",
  read(text, at) {
    const from = text.startsWith("零下", at) ? at + 2 : at + 1;
    if (text[at] === "零" && from === at + 1) return null;
    if (text[at] !== "零" && (!isArabicDigit(text.charCodeAt(from)) || isArabicDigit(text.charCodeAt(at - 1))))
      return null;
    const amount = readAmount(text, from);
    const kind = amount && readUnit(text, amount.end, amount.arabic)?.unit.kind;
    if (!amount || amount.bound || (kind !== "measure" && kind !== "percent" && kind !== "point")) return null;
    return readCountedFrom(text, negative(amount, at));
  },
};

/** The sign belongs to the number: 零下五 is -5, and 零下三四度 from -4 to -3. */
function negative(amount: Amount, start: number): Amount {
  const { value, high, limits } = amount;
  return {
    ...amount,
    start,
    value: value && negate(value),
    high: high && negate(high),
    limits: limits && { low: negate(limits.high), high: negate(limits.low) },
  };
}
