import words from "../../../../register/figure-words.json" with { type: "json" };
import { compare, shift } from "../../text/decimal.ts";
import { type Amount, readAmount } from "./amount.ts";
import { readUnit, type UnitPhrase } from "./unitPhrase.ts";

export interface Ranged {
  amount: Amount;
  unit: UnitPhrase | null;
}

const MARKS = words.rangeMarks.join("");
/** Between bare numbers a dash joins codes and scores; these words still make a range. */
const WORDS_AND_WAVES = "至到～~〜";

/**
 * 3至5个, 15%～30%, 3个到5个, 9～16亿: `first` with the number behind the range mark and their unit. What is left out of
 * the first number (万, 亿, the unit) is taken from the second. Null where no rising range stands.
 * @param own the unit right behind `first`
 */
export function readRange(text: string, first: Amount, own: UnitPhrase | null): Ranged | null {
  if (own && (own.unit.kind === "time" || own.unit.kind === "code")) return null;
  const mark = own?.end ?? first.end;
  const sign = text[mark];
  if (sign === undefined || !MARKS.includes(sign) || text[mark + 1] === sign) return null;
  const second = readAmount(text, mark + 1);
  if (!second || first.value === null || second.value === null || first.high || second.high || first.bound) return null;
  const unit = readUnit(text, second.end, second.arabic);
  if (!unit && (own || !WORDS_AND_WAVES.includes(sign) || isYear(first))) return null;
  if (own && unit && !isSameUnit(own, unit)) return null;
  const low = own ? first : completed(first, second);
  if (low.value === null || compare(low.value, second.value) >= 0) return null;
  const ulp = Math.min(low.ulp, second.ulp);
  const magnitude = Math.max(low.magnitude, second.magnitude);
  return { amount: { ...second, start: first.start, value: low.value, high: second.value, ulp, magnitude }, unit };
}

const isYear = (amount: Amount): boolean => amount.end - amount.start === 4 && /^(19|20)/.test(amount.value ?? "");

const isSameUnit = (a: UnitPhrase, b: UnitPhrase): boolean =>
  a.text === b.text || (a.code !== null && a.code === b.code && a.unit.kind === b.unit.kind);

/** 9 of 9～16亿 is 9亿, but 5000 of 5000～1万 is 5000. */
function completed(first: Amount, second: Amount): Amount {
  const { magnitude } = second;
  if (first.value === null || second.value === null || first.magnitude > 0 || magnitude === 0) return first;
  if (compare(shift(first.value, magnitude), second.value) >= 0) return first;
  return { ...first, value: shift(first.value, magnitude), magnitude, ulp: first.ulp + magnitude };
}
