import words from "../../../../register/figure-words.json" with { type: "json" };
import { compare, shift } from "../../text/decimal.ts";
import { WordList } from "../../text/wordList.ts";
import { type Amount, readAmount } from "./amount.ts";
import { readSigned } from "./sign.ts";
import { readUnit, type UnitPhrase } from "./unitPhrase.ts";

export interface Ranged {
  amount: Amount;
  unit: UnitPhrase | null;
}

const MARKS = new Set(words.rangeMarks);
const ORIGINS = new WordList(words.rangeOrigins);
const ENDS = new WordList(words.rangeEnds);
const BETWEEN_BARE = new Set(words.rangeMarksBetweenBareNumbers);

/** Where the number behind the range mark at `mark` stands; -1 where no mark stands, or a doubled one (3个——5个). */
export function afterRangeMark(text: string, mark: number): number {
  const sign = text.charAt(mark);
  return MARKS.has(sign) && text[mark + 1] !== sign ? mark + 1 : -1;
}

/** One amount from `first` to `second`. */
export const spanning = (first: Amount, second: Amount): Amount => ({
  ...second,
  start: first.start,
  value: first.value,
  high: second.value,
  ulp: Math.min(first.ulp, second.ulp),
  magnitude: Math.max(first.magnitude, second.magnitude),
});

/**
 * 3至5个, 15%～30%, 3个到5个, 9～16亿, -3至5℃: `first` with the number behind the range mark and their unit. What is left
 * out of the first number (万, 亿, the unit) is taken from the second. Null where no rising range stands; only towards a
 * number with a sign may it fall: 5～-3℃.
 * @param own the unit right behind `first`
 */
export function readRange(text: string, first: Amount, own: UnitPhrase | null): Ranged | null {
  if (own && (own.unit.kind === "time" || own.unit.kind === "code")) return null;
  const mark = own?.end ?? first.end;
  const next = afterRangeMark(text, mark);
  if (next < 0) return null;
  const signed = readSigned(text, next);
  const second = signed ?? readAmount(text, next);
  if (!second || first.value === null || second.value === null || first.high || second.high || first.bound) return null;
  const unit = readUnit(text, second.end, second.arabic);
  if (!unit && (own || !BETWEEN_BARE.has(text.charAt(mark)) || isYear(first))) return null;
  if (own && unit && (!isSameUnit(own, unit) || isChange(text, first.start, unit.end))) return null;
  const low = own ? first : completed(first, second);
  if (low.value === null || (!signed && compare(low.value, second.value) >= 0)) return null;
  return { amount: spanning(low, second), unit };
}

/** 从2家到20家 tells of a change, 从200元到500元不等 of a range. */
const isChange = (text: string, start: number, end: number): boolean =>
  ORIGINS.endingAt(text, start) !== null && ENDS.startingAt(text, end) === null;

const isYear = (amount: Amount): boolean => amount.end - amount.start === 4 && /^(19|20)/.test(amount.value ?? "");

/** 1个到2个百分点 has one unit too. */
const isSameUnit = (a: UnitPhrase, b: UnitPhrase): boolean =>
  a.text === b.text ||
  (a.code !== null && a.code === b.code && a.unit.kind === b.unit.kind) ||
  (b.unit.kind === "point" && b.text.startsWith(a.text));

/** 9 of 9～16亿 is 9亿, but 5000 of 5000～1万 is 5000. */
function completed(first: Amount, second: Amount): Amount {
  const { magnitude } = second;
  if (first.value === null || second.value === null || first.magnitude > 0 || magnitude === 0) return first;
  if (compare(shift(first.value, magnitude), second.value) >= 0) return first;
  return { ...first, value: shift(first.value, magnitude), magnitude, ulp: first.ulp + magnitude };
}
