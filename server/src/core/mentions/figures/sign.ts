import words from "../../../../register/figure-words.json" with { type: "json" };
import { isArabicDigit } from "../../text/characters.ts";
import { negate } from "../../text/decimal.ts";
import { WordList } from "../../text/wordList.ts";
import { type Amount, readAmount } from "./amount.ts";

const signs = new WordList(words.negativeSigns);
const { burdens } = words;
const bearers = new WordList(burdens.notAfter);
const borne = new WordList(burdens.notBefore);

/**
 * The negative amount at `at`: 零下5, 负三, -3.2; null where no sign stands. A hyphen is one only before Arabic digits
 * and not behind them; 零下 is followed by degrees, whatever its number is written in.
 */
export function readSigned(text: string, at: number): Amount | null {
  const sign = signs.startingAt(text, at);
  if (!sign) return null;
  const from = at + sign.length;
  if (words.dashes.includes(sign) && (!isArabicDigit(text.charCodeAt(from)) || isArabicDigit(text.charCodeAt(at - 1))))
    return null;
  if (sign === burdens.sign && bearers.endingAt(text, at)) return null;
  const amount = readAmount(text, from);
  if (!amount || amount.bound) return null;
  return negative({ ...amount, arabic: amount.arabic || sign === words.belowZero }, at);
}

/** 负20%的责任: what ends at `end` is borne, and not below zero. */
export const isBorne = (text: string, at: number, end: number): boolean =>
  text.startsWith(burdens.sign, at) && borne.startingAt(text, end) !== null;

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
