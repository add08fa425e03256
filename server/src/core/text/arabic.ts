import { ARABIC_DIGIT, classOf, isArabicDigit, numeralValue, SPACE } from "./characters.ts";

/** Arabic digits as ASCII, separators gone: `whole` before the point, `fraction` after it. */
export interface ArabicRun {
  end: number;
  whole: string;
  fraction: string;
}

const COMMA = 0x2c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;

/**
 * 1,234.5, 12 345, １２．５ from `at` on. Groups are of three digits, the first of one to three, and all parted alike;
 * what is not so grouped ends before the separator. Null for more than `longest` digits on one side of the point.
 */
export function readArabic(text: string, at: number, longest: number): ArabicRun | null {
  const first = digitsEnd(text, at, longest);
  if (first - at > longest) return null;
  const wholeEnd = groupsEnd(text, at, first);
  const whole = ascii(text, at, wholeEnd);
  const point = text.charCodeAt(wholeEnd);
  const fractionEnd = point === 0x2e || point === 0xff0e ? digitsEnd(text, wholeEnd + 1, longest) : wholeEnd + 1;
  if (fractionEnd === wholeEnd + 1) return { end: wholeEnd, whole, fraction: "" };
  if (fractionEnd - wholeEnd - 1 > longest) return null;
  return { end: fractionEnd, whole, fraction: ascii(text, wholeEnd + 1, fractionEnd) };
}

/** Where the digits from `at` on end, or one past the longest run that counts. */
function digitsEnd(text: string, at: number, longest: number): number {
  let end = at;
  while (end - at <= longest && isArabicDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function groupsEnd(text: string, at: number, first: number): number {
  if (first - at > 3) return first;
  const separator = text.charCodeAt(first);
  if (separator !== COMMA && !isGroupSpace(separator)) return first;
  let end = first;
  while (text.charCodeAt(end) === separator && digitsEnd(text, end + 1, 3) === end + 4 && end - at < 32) end += 4;
  const dangling = text.charCodeAt(end) === separator && isArabicDigit(text.charCodeAt(end + 1));
  return dangling ? first : end;
}

const isGroupSpace = (code: number): boolean =>
  (classOf(code) & SPACE) !== 0 && code !== NEWLINE && code !== RETURN && code !== TAB;

function ascii(text: string, start: number, end: number): string {
  let digits = "";
  let from = start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) continue;
    digits += text.slice(from, at);
    if (classOf(code) & ARABIC_DIGIT) digits += numeralValue(code);
    from = at + 1;
  }
  return digits + text.slice(from, end);
}

const WIDE = /[０-９．]/;
const ALL_WIDE = /[０-９．]/g;

/** The text with full-width digits and points as ASCII ones, everything at its place. */
export const narrowed = (text: string): string =>
  WIDE.test(text) ? text.replace(ALL_WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)) : text;
