import { compare, type Exact } from "../../text/decimal.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import { type Amount, readAmount } from "./amount.ts";
import { type Detector, NUMERAL_STARTS, type Reading } from "./detector.ts";
import { makeFigure } from "./figure.ts";
import { perBefore } from "./per.ts";
import { readRange } from "./range.ts";
import { readUnit } from "./unitPhrase.ts";

const LARGEST_BOTTOM = "1000";

/** 三分之一, 百分之六十, 千分之五, 2/3, 一半, 半数, 半公里. */
export const fraction: Detector = {
  starts: `${NUMERAL_STARTS}半`,
  read(text, at, numeral) {
    const halves = readHalves(text, at) ?? readHalfMeasure(text, at);
    return halves ?? (numeral && (readSlash(text, numeral) ?? readParts(text, numeral)));
  },
};

function readHalves(text: string, at: number): Reading | null {
  const end = text.startsWith("一半", at) || text.startsWith("半数", at) ? at + 2 : at;
  if (end === at) return null;
  return fractionOf(text, at, end, { ...exactAmount(at, end), value: "1/2" });
}

/** 半公里, 半吨; half an hour is the date reader's, half of a thing (半个) no figure. */
function readHalfMeasure(text: string, at: number): Reading | null {
  if (text[at] !== "半") return null;
  const unit = readUnit(text, at + 1, false);
  if (unit?.unit.kind !== "measure") return null;
  const { end, text: name, code, per } = unit;
  const amount = { ...exactAmount(at, at + 1), value: "0.5" };
  const number = { start: at, end: at + 1 };
  const parts = {
    start: at,
    end,
    number,
    amount,
    rounding: null,
    unit: { text: name, code },
    per: per ?? perBefore(text, at),
  };
  return { end, figure: makeFigure(text, { ...parts, type: "quantity" }) };
}

function readSlash(text: string, top: Numeral): Reading | null {
  const at = top.start;
  if (top.form !== "arabic" || top.ulp < 0 || (text[top.end] !== "/" && text[top.end] !== "／")) return null;
  const bottom = readNumeral(text, top.end + 1);
  if (bottom?.form !== "arabic" || bottom.ulp < 0 || /[\dA-Za-z/.\-:]/.test(text[bottom.end] ?? " ")) return null;
  if (/[\dA-Za-z/.\-:]/.test(text[at - 1] ?? " ")) return null;
  if (compare(top.value, bottom.value) >= 0 || compare(bottom.value, LARGEST_BOTTOM) > 0 || top.value === "0")
    return null;
  return fractionOf(text, at, bottom.end, { ...exactAmount(at, bottom.end), value: `${top.value}/${bottom.value}` });
}

/** 三分之一: the bottom stands first. */
function readParts(text: string, bottom: Numeral): Reading | null {
  const at = bottom.start;
  if (bottom.high || !text.startsWith("分之", bottom.end)) return null;
  const from = bottom.end + 2;
  const first = readAmount(text, from);
  if (!first) return null;
  if (bottom.value === "100" || (bottom.value === "1000" && bottom.bare))
    return partsPer(text, at, bottom.value, first);
  if (first.value === null || first.high) return null;
  return fractionOf(text, at, first.end, { ...exactAmount(at, first.end), value: `${first.value}/${bottom.value}` });
}

/** 百分之六十, 百分之三至五, 千分之五: the unit stands first. */
function partsPer(text: string, start: number, bottom: Exact, first: Amount): Reading {
  const ranged = readRange(text, first, null);
  const amount = ranged && !ranged.unit ? ranged.amount : first;
  const unit = bottom === "100" ? { text: "百分之", code: "%" } : { text: "千分之", code: "[ppth]" };
  const { end } = amount;
  const number = { start: amount.start, end };
  return { end, figure: makeFigure(text, { start, end, type: "percent", number, amount, rounding: amount.ulp, unit }) };
}

const exactAmount = (start: number, end: number): Amount => ({
  start,
  end,
  numberEnd: end,
  value: null,
  high: null,
  limits: null,
  bound: null,
  magnitude: 0,
  ulp: 0,
  arabic: true,
  bare: false,
  digitsOnly: false,
});

function fractionOf(text: string, start: number, end: number, amount: Amount): Reading {
  const number = { start, end };
  return {
    end,
    figure: makeFigure(text, { start, end, type: "fraction", number, amount, rounding: null, unit: null }),
  };
}
