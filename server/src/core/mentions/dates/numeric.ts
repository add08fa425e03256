import { classOf, isArabicDigit, LATIN_LETTER, numeralValue } from "../../text/characters.ts";
import type { Point } from "./expression.ts";
import { type DateDetector, exactly, type Reading } from "./reading.ts";
import { arabicDigits, codesOf, expectBehindNumeral } from "./triggers.ts";

/**
 * 2026-02-25, 2026/2/25, 2026.2.25, with a time behind where one stands. Year, month and day must all be there and possible,
 * and nothing that a number, a version or an address goes on with may touch them.
 */
function readNumericDate(text: string, at: number): Reading | null {
  if (isPartOfCode(text.charCodeAt(at - 1))) return null;
  const yearEnd = digitsEnd(text, at, 4);
  const sign = text.charAt(yearEnd);
  if (yearEnd - at !== 4 || !"-/.－／．".includes(sign || "_")) return null;
  const monthEnd = digitsEnd(text, yearEnd + 1, 2);
  if (monthEnd === yearEnd + 1 || text.charAt(monthEnd) !== sign) return null;
  const dayEnd = digitsEnd(text, monthEnd + 1, 2);
  if (dayEnd === monthEnd + 1 || isPartOfCode(text.charCodeAt(dayEnd))) return null;
  const point: Point = {
    year: numberOf(text, at, yearEnd),
    month: numberOf(text, yearEnd + 1, monthEnd),
    day: numberOf(text, monthEnd + 1, dayEnd),
  };
  if (!isPlausible(point)) return null;
  return exactly(at, dayEnd, {
    form: "point",
    type: "date",
    mod: null,
    stated: ["year", "month", "day"],
    calendar: "gregorian",
    point,
    open: null,
    edge: null,
    samePeriod: false,
    attached: false,
  });
}

function digitsEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < at + most && isArabicDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function numberOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + numeralValue(text.charCodeAt(at));
  return value;
}

const isPlausible = ({ year, month, day }: Point): boolean =>
  Number(year) >= 1900 &&
  Number(year) <= 2199 &&
  Number(month) >= 1 &&
  Number(month) <= 12 &&
  Number(day) >= 1 &&
  Number(day) <= 31;

/** A letter, digit, hyphen, dot or slash that makes what looks like a date a piece of something longer. */
function isPartOfCode(code: number): boolean {
  return isArabicDigit(code) || (classOf(code) & LATIN_LETTER) !== 0 || "-/_.=&".includes(String.fromCharCode(code));
}

expectBehindNumeral(codesOf("-/.－／．"));

export const numericDate: DateDetector = { starts: arabicDigits, read: readNumericDate };
