import words from "../../../../register/figure-words.json" with { type: "json" };
import { classOf, HAN_MYRIAD, HAN_UNIT, isArabicDigit, numeralValue } from "../../text/characters.ts";
import { type Exact, shift } from "../../text/decimal.ts";
import { type Numeral, readNumeral, readScale } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { unitAt } from "./units.ts";

const remainders = new Map(Object.entries(words.remainders) as [string, Amount["bound"]][]);
const notSeveral = new WordTrie<true>();
for (const word of words.notSeveral) notSeveral.add(word, true);

/** A number with the vague words inside it (余 几 数 来), before its unit and the bound words around it are known. */
export interface Amount extends Span {
  /** Where the numeral ends: before a 余, 多 or 来 that no 万 or 亿 follows. */
  numberEnd: number;
  /** What is stated, or the lower end of 三四百; null where only limits are known (数千, 几个). */
  value: Exact | null;
  /** The upper end of 三四百. */
  high: Exact | null;
  /** The ends are those of 三四百: what is meant lies between them, and neither is rounded. */
  paired: boolean;
  /** What 数千 and 十几 can be: 2000 to 9999, 11 to 19. */
  limits: { low: Exact; high: Exact } | null;
  /** Of 余 and 多 more than the value, of 来 about it. */
  bound: "moreThan" | "about" | null;
  magnitude: number;
  ulp: number;
  arabic: boolean;
  /** Begins with a unit that no digit counts: 千亿. */
  bare: boolean;
  /** Digits without units: 二〇二五, 一二三. */
  digitsOnly: boolean;
}

/** The amount that starts at `at`, vague ones (几, 数千) included; null for none. */
export function readAmount(text: string, at: number): Amount | null {
  const first = text[at];
  if (first === "几" || first === "数") return readSeveral(text, at);
  const numeral = readNumeral(text, at);
  return numeral && amountOf(text, numeral);
}

/** An amount that says no more than its value. */
export const exactAmount = (start: number, end: number, value: Exact): Amount => ({
  start,
  end,
  numberEnd: end,
  value,
  high: null,
  paired: false,
  limits: null,
  bound: null,
  magnitude: 0,
  ulp: 0,
  arabic: true,
  bare: false,
  digitsOnly: false,
});

/** A numeral with what follows it. */
export function amountOf(text: string, numeral: Numeral): Amount {
  const amount = plainAmount(numeral);
  if (text[numeral.end - 1] === "十" && text[numeral.end] === "几") return readTeens(text, amount);
  return withRemainder(text, amount);
}

const plainAmount = (numeral: Numeral): Amount => ({
  start: numeral.start,
  end: numeral.end,
  numberEnd: numeral.end,
  value: numeral.value,
  high: numeral.high,
  paired: numeral.high !== null,
  limits: null,
  bound: null,
  magnitude: numeral.magnitude,
  ulp: numeral.ulp,
  arabic: numeral.form === "arabic" || numeral.form === "mixed",
  bare: numeral.bare,
  digitsOnly: numeral.form === "digits-han",
});

/** 2300余, 一百多, 100多万, 十来: what 余, 多 and 来 leave open, with the 万 or 亿 behind them. */
function withRemainder(text: string, amount: Amount): Amount {
  const word = text.charAt(amount.end);
  const bound = remainders.get(word);
  if (!bound) return amount;
  const round = (classOf(text.charCodeAt(amount.end - 1)) & (HAN_UNIT | HAN_MYRIAD)) !== 0;
  if (!round && (!amount.arabic || (bound === "about" && !endsInZero(text, amount.end)))) return amount;
  const scale = readScale(text, amount.end + 1, true);
  if (scale.power === 0 && !unitAt(text, scale.end, amount.arabic) && !(word === "余" && amount.arabic)) return amount;
  return {
    ...scaledBy(amount, scale.power, scale.myriads),
    end: scale.end,
    numberEnd: scale.power > 0 ? scale.end : amount.end,
    bound,
  };
}

/** 30来个 is about thirty, but 2025来 is no number. */
function endsInZero(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  return isArabicDigit(code) && numeralValue(code) === 0;
}

function scaledBy(amount: Amount, power: number, myriads: number): Amount {
  if (power === 0) return amount;
  return {
    ...amount,
    value: amount.value && shift(amount.value, power),
    high: amount.high && shift(amount.high, power),
    magnitude: amount.magnitude + myriads,
    ulp: amount.ulp + power,
  };
}

/** 十几, 二十几万: from one more to one less than the next ten. */
function readTeens(text: string, amount: Amount): Amount {
  const scale = readScale(text, amount.end + 1, true);
  const tens = Number(amount.value);
  return vague(amount.start, scale.end, tens + 1, tens + 9, scale.power);
}

/** 几个, 几十万, 数千: from two to nine of the unit. */
function readSeveral(text: string, at: number): Amount | null {
  const several = text[at] === "几";
  const next = text.charCodeAt(at + 1);
  if (!several && !(classOf(next) & (HAN_UNIT | HAN_MYRIAD))) return null;
  if (!several && words.nounsEndingInNumber.includes(text[at - 1] ?? "-")) return null;
  if (notSeveral.longest(text, at)) return null;
  const unit = classOf(next) & HAN_UNIT ? numeralValue(next) : 0;
  const scale = readScale(text, unit > 0 ? at + 2 : at + 1, false);
  if (unit + scale.power === 0 && !unitAt(text, at + 1, false)) return null;
  return vague(at, scale.end, 2, 9, unit + scale.power);
}

/** From so many of ten to `power` to the last number that begins like so many others: 数千 from 2000 to 9999. */
function vague(start: number, end: number, low: number, high: number, power: number): Amount {
  const limits = { low: shift(String(low), power), high: high + "9".repeat(power) };
  const amount = { start, end, numberEnd: end, value: null, high: null, paired: false, limits, bound: null };
  return { ...amount, magnitude: 0, ulp: 0, arabic: false, bare: false, digitsOnly: false };
}
