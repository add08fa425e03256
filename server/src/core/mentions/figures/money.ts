import words from "../../../../register/figure-words.json" with { type: "json" };
import units from "../../../../register/units.json" with { type: "json" };
import {
  classOf,
  HAN,
  HAN_DIGIT,
  HAN_MYRIAD,
  HAN_NUMERAL,
  HAN_UNIT,
  isArabicDigit,
  numeralValue,
} from "../../text/characters.ts";
import { type Exact, shift } from "../../text/decimal.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import { amountOf, readAmount } from "./amount.ts";
import { type Detector, NUMERAL_STARTS } from "./detector.ts";
import { makeFigure, roundingOf } from "./figure.ts";
import { perBefore } from "./per.ts";
import { readTail } from "./tail.ts";
import { unitAt } from "./units.ts";

const signs = [...units.money.signs].sort((a, b) => b.sign.length - a.sign.length);

/** ¥1200, US$3.5亿: money whose sign stands first. What a word behind the number makes money of is read with all units. */
export const money: Detector = {
  starts: [...new Set(signs.map(({ sign }) => sign.slice(-1)))].join(""),
  read(text, at) {
    const amount = readAmount(text, at + 1);
    const found = signs.find(({ sign }) => text.endsWith(sign, at + 1));
    if (!amount?.arabic || !found) return null;
    const start = at + 1 - found.sign.length;
    const { end } = amount;
    const number = { start: amount.start, end };
    const unit = { text: found.sign, code: found.code };
    const parts = {
      start,
      end,
      number,
      amount,
      unit,
      rounding: roundingOf(amount, false),
      per: perBefore(text, start),
    };
    return { end, figure: makeFigure(text, { ...parts, type: "money" }) };
  },
};

const sums = units.money.spoken.sums.map((sum) => ({ ...sum, parts: new WordList(sum.parts) }));
const behindChange = new WordList(units.money.spoken.behind);

/** 三块五, 十二块八毛, 两毛五: prices as they are spoken, where nothing can be counted by the 块 (三块五花肉). */
export const spokenMoney: Detector = {
  starts: NUMERAL_STARTS,
  read(text, at, numeral) {
    if (numeral?.high !== null || numeral.ulp !== 0 || numeral.bare) return null;
    const sum = sums.find(({ word }) => text.startsWith(word, numeral.end));
    if (!sum) return null;
    const change = numeral.end + sum.word.length;
    const end = changeEnd(text, change, sum.parts);
    if (end < 0) return null;
    const value = withChange(numeral, numeralValue(text.charCodeAt(change)), sum.power);
    const amount = { ...amountOf(text, numeral), value, ulp: sum.power, bound: null };
    const number = { start: at, end: numeral.end };
    const unit = { text: sum.word, code: "CNY" };
    const parts = { start: at, end, number, amount, unit, rounding: null, per: perBefore(text, at) };
    return { end, figure: makeFigure(text, { ...parts, type: "money" }) };
  },
};

const withChange = (whole: Numeral, digit: number, power: number): Exact => shift(`${whole.value}${digit}`, power);

/** Where the one digit of change at `at` ends, with its 毛 or 分 or without; -1 where it counts something else. */
function changeEnd(text: string, at: number, parts: WordList): number {
  const code = text.charCodeAt(at);
  if (!(classOf(code) & HAN_DIGIT || isArabicDigit(code)) || numeralValue(code) === 0) return -1;
  const end = at + 1;
  const unit = parts.startingAt(text, end);
  if (unit) return end + unit.length;
  const next = text.charCodeAt(end);
  if (isArabicDigit(code) && isArabicDigit(next)) return -1;
  if (text.startsWith("一", end)) return unitAt(text, end + 1, false) ? end : -1;
  if (classOf(next) & (HAN | HAN_DIGIT | HAN_UNIT | HAN_MYRIAD)) return behindChange.startingAt(text, end) ? end : -1;
  return end;
}

const FINANCIAL = new Map(Object.entries(words.financialNumerals));
const LONGEST = 40;
const isCommon = (character: string): boolean => (classOf(character.charCodeAt(0)) & HAN_NUMERAL) !== 0;

/** 人民币叁万伍仟元整: financial numerals, only as an amount of 元 with 拾, 佰, 仟 or 万 in it, or with 整 behind it. */
export const financialMoney: Detector = {
  starts: [...FINANCIAL.keys()].filter((character) => !isCommon(character)).join(""),
  read(text, at) {
    const run = financialEnd(text, at);
    if (run - at > LONGEST) return { end: run, figure: null };
    if (unitAt(text, run, false)?.value.code !== "CNY") return null;
    const written = common(text, at);
    const numeral = readNumeral(written, 0);
    if (!numeral || numeral.bare || numeral.high) return null;
    const found = unitAt(written, numeral.end, false);
    if (found?.value.code !== "CNY" || found.value.factor) return null;
    const unit = { start: numeral.end, end: found.end, unit: found.value, text: written.slice(numeral.end, found.end) };
    if (numeral.end === 1 && !unit.text.endsWith("整")) return null;
    const tail = readTail(written, amountOf(written, numeral), { ...unit, code: "CNY", per: null });
    const end = at + tail.end + (written[tail.end] === "整" ? 1 : 0);
    const number = { start: at, end: at + numeral.end };
    const amount = { ...tail.amount, start: at, end, numberEnd: number.end };
    const said = { text: text.slice(number.end, at + found.end), code: "CNY" };
    return {
      end,
      figure: makeFigure(text, { start: at, end, type: "money", number, amount, rounding: null, unit: said }),
    };
  },
};

/** Where the financial numerals from `at` on end, or one past the longest run that counts. */
function financialEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST && FINANCIAL.has(text.charAt(end))) end += 1;
  return end;
}

/** The text from `at` on, in common numerals as far as financial ones reach. */
function common(text: string, at: number): string {
  return Array.from(text.slice(at, at + LONGEST), (character) => FINANCIAL.get(character) ?? character).join("");
}
