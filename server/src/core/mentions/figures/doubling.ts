import words from "../../../../register/figure-words.json" with { type: "json" };
import { type Amount, readAmount } from "./amount.ts";
import type { Detector } from "./detector.ts";
import { makeFigure } from "./figure.ts";

const BETWEEN = new Set(words.betweenDoubling);

/** 翻两番, 翻了近一番: twofold for each 番. */
export const doubling: Detector = {
  starts: "翻",
  read(text, at) {
    let from = at + 1;
    while (from < at + 4 && BETWEEN.has(text.charAt(from))) from += 1;
    const amount = readAmount(text, from);
    if (!amount || amount.value === null || text[amount.end] !== "番" || !canDouble(amount)) return null;
    const end = amount.end + 1;
    const number = { start: amount.start, end: amount.end };
    const unit = { text: "番", code: null };
    const convert = (value: string) => String(2 ** Number(value));
    return {
      end,
      figure: makeFigure(text, { start: at, end, type: "multiple", number, amount, convert, rounding: null, unit }),
    };
  },
};

/** Nothing doubles a part of a time, or more than nine times. */
export const canDouble = ({ value, high }: Amount): boolean =>
  value?.length === 1 && (high === null || high.length === 1);
