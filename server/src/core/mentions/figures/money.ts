import units from "../../../../register/units.json" with { type: "json" };
import { readAmount } from "./amount.ts";
import type { Detector } from "./detector.ts";
import { makeFigure, roundingOf } from "./figure.ts";
import { perBefore } from "./per.ts";

const signs = [...units.money.signs].sort((a, b) => b.sign.length - a.sign.length);

/** ¥1200, US$3.5亿: money whose sign stands first. What a word behind the number makes money of is read with all units. */
export const money: Detector = {
  starts: "¥￥$＄€£",
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
