import words from "../../../../register/figure-words.json" with { type: "json" };
import { WordList } from "../../text/wordList.ts";
import type { Amount } from "./amount.ts";
import { readCountedFrom } from "./counted.ts";
import type { Detector, Reading } from "./detector.ts";
import { readRange } from "./range.ts";
import { isBorne, readSigned } from "./sign.ts";
import { isRepeated, signPlace, stands } from "./signPlace.ts";
import { readUnit, type UnitPhrase } from "./unitPhrase.ts";

const labels = new WordList(words.labels);
/** What stands before 负 where it can only be a sign. */
const beforeSign = new WordList([...words.valueLeads, ...words.negativeAmounts]);

/**
 * 零下5摄氏度, -3.2%, 负5℃: before a measure or a percentage every sign counts. A dash does before money, counts and bare
 * numbers too where it can be nothing else: 利润-3.5亿元, 为-0.2; not in 歼-20, 2家-20家.
 */
export const signed: Detector = {
  starts: words.negativeSigns.map((sign) => sign.charAt(0)).join(""),
  read(text, at) {
    const amount = readSigned(text, at);
    if (!amount) return null;
    const own = readUnit(text, amount.end, amount.arabic);
    const ranged = readRange(text, amount, own);
    const unit = ranged ? ranged.unit : own;
    const kind = unit?.unit.kind;
    if (isBorne(text, at, unit?.end ?? amount.end)) return null;
    if (!unit || (kind !== "measure" && kind !== "percent" && kind !== "point"))
      return words.dashes.includes(text.charAt(at)) ? readDashed(text, amount, unit) : readWorded(text, amount, unit);
    const belowZero = text.startsWith(words.belowZero, at);
    // 零下3至5摄氏度 can end at -5 and at 5.
    if (belowZero && !own && !ranged?.amount.high?.startsWith("-")) return { end: unit.end, figure: null };
    const reading = readCountedFrom(text, amount);
    return belowZero && unit.text === words.degree ? inCelsius(reading) : reading;
  },
};

/** A dash before money, a count or a bare number. One that may as well join two things hides a small count: 甲村-3个. */
function readDashed(text: string, amount: Amount, unit: UnitPhrase | null): Reading | null {
  const place = signPlace(text, amount.start);
  const kind = unit?.unit.kind ?? null;
  const precise = amount.ulp < 0 || amount.magnitude > 0;
  if (place === "joined" || !stands(kind) || (place === "lineStart" && (unit || amount.ulp >= 0))) return null;
  if (place === "behindWord" && unit && isRepeated(text, amount.start, unit)) return null;
  if (place === "behindWord" && kind === null && !precise) return null;
  if (kind !== "money" && labels.endingAt(text, amount.start)) return { end: amount.end, figure: null };
  if (kind === "count" && (words.countedBelow.includes(unit?.text ?? "") || (place === "behindWord" && !precise)))
    return { end: unit?.end ?? amount.end, figure: null };
  return readCountedFrom(text, amount);
}

/** 为负3.5亿元, 净利润负2000万元: the word alone, where what can be below zero stands before it. 负2层 is a place. */
function readWorded(text: string, amount: Amount, unit: UnitPhrase | null): Reading | null {
  if (unit?.unit.kind === "count" && words.countedBelow.includes(unit.text)) return { end: unit.end, figure: null };
  const precise = unit !== null || amount.ulp < 0 || amount.magnitude > 0;
  const told = precise && stands(unit?.unit.kind ?? null) && beforeSign.endingAt(text, amount.start) !== null;
  return told ? readCountedFrom(text, amount) : null;
}

/** 零下十五度 says no other degrees. */
function inCelsius(reading: Reading | null): Reading | null {
  const unit = reading?.figure?.unit;
  return reading?.figure && unit
    ? { ...reading, figure: { ...reading.figure, unit: { ...unit, code: "Cel" } } }
    : reading;
}
