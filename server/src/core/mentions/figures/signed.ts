import words from "../../../../register/figure-words.json" with { type: "json" };
import { readCountedFrom } from "./counted.ts";
import type { Detector, Reading } from "./detector.ts";
import { readRange } from "./range.ts";
import { readSigned } from "./sign.ts";
import { readUnit } from "./unitPhrase.ts";

/** 零下5摄氏度, -3.2%, 负5℃: a sign counts only before a measure or a percentage (歼-20, 负一层). */
export const signed: Detector = {
  starts: words.negativeSigns.map((sign) => sign.charAt(0)).join(""),
  read(text, at) {
    const amount = readSigned(text, at);
    if (!amount) return null;
    const own = readUnit(text, amount.end, amount.arabic);
    const ranged = readRange(text, amount, own);
    const unit = ranged ? ranged.unit : own;
    const kind = unit?.unit.kind;
    if (!unit || (kind !== "measure" && kind !== "percent" && kind !== "point")) return null;
    const belowZero = text.startsWith(words.belowZero, at);
    // 零下3至5摄氏度 can end at -5 and at 5.
    if (belowZero && !own && !ranged?.amount.high?.startsWith("-")) return { end: unit.end, figure: null };
    const reading = readCountedFrom(text, amount);
    return belowZero && unit.text === words.degree ? inCelsius(reading) : reading;
  },
};

/** 零下十五度 says no other degrees. */
function inCelsius(reading: Reading | null): Reading | null {
  const unit = reading?.figure?.unit;
  return reading?.figure && unit
    ? { ...reading, figure: { ...reading.figure, unit: { ...unit, code: "Cel" } } }
    : reading;
}
