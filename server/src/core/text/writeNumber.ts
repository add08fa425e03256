import { compare, shift } from "./decimal.ts";
import type { Numeral } from "./numerals.ts";

const DIGITS = "〇一二三四五六七八九";
const HUNDRED_MILLION = "100000000";
const UNITS = ["", "十", "百", "千"];

/** 2008 → 二〇〇八: digit by digit, as years and codes are written. */
export const digitByDigit = (digits: string): string => digits.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));

/** 26 → 二十六, 108 → 一百零八: a whole number below ten thousand, 0 as 零. GB/T 15835-2011, 5.2.5. */
export function inHan(number: number): string {
  let written = "";
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit === 0) {
      gap = written !== "";
      continue;
    }
    const one = digit === 1 && power === 1 && written === "";
    written += (gap ? "零" : "") + (one ? "" : DIGITS.charAt(digit)) + UNITS[power];
    gap = false;
  }
  return written || "零";
}

/** 五百二十三点五六 → 523.56, 三万 → 3万, 3亿4千5百万 → 3.45亿: Arabic digits, and 万 or 亿 where the numeral is as round. */
export function inDigits({ value, magnitude, ulp }: Pick<Numeral, "value" | "magnitude" | "ulp">): string {
  if (magnitude >= 4 && ulp >= 4 && compare(value, HUNDRED_MILLION) >= 0) return `${shift(value, -8)}亿`;
  return magnitude >= 4 ? `${shift(value, -4)}万` : value;
}

/** 第11届1次会议 → 第十一届一次会议: every whole number of four digits at most; longer ones stay. */
export const numbersInHan = (text: string): string =>
  text.replace(/\d+/g, (digits) => (digits.length > 4 ? digits : inHan(Number(digits))));
