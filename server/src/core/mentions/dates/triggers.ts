import { ARABIC_DIGIT, classOf, HAN_NUMERAL, NUMERAL } from "../../text/characters.ts";

/** The code units of a text's characters. */
export const codesOf = (characters: string): number[] => Array.from(characters, (character) => character.charCodeAt(0));

/** The code units that words begin with. */
export const firstsOf = (words: readonly string[]): number[] => words.map((word) => word.charCodeAt(0));

function codesOfClass(bits: number): number[] {
  const codes: number[] = [];
  for (let code = 0; code < 0x10000; code += 1) if (classOf(code) & bits) codes.push(code);
  return codes;
}

export const arabicDigits: readonly number[] = codesOfClass(ARABIC_DIGIT);
const hanNumerals: readonly number[] = codesOfClass(HAN_NUMERAL);
export const numerals: readonly number[] = [...arabicDigits, ...hanNumerals];

/** For each code unit the readers that may begin with it, a bit each, the first one the lowest. */
export function masksOf(readers: readonly { starts: Iterable<number> }[]): Int32Array {
  const masks = new Int32Array(0x10000);
  for (const [index, { starts }] of readers.entries()) {
    for (const code of starts) masks[code] = masks[code]! | (1 << index);
  }
  return masks;
}

/** What may stand behind the first numeral of a date: a unit, a sign of a range, the rest of a name such as 十八大. */
const behindNumeral = new Uint8Array(0x10000);

export function expectBehindNumeral(characters: Iterable<number>): void {
  for (const code of characters) behindNumeral[code] = 1;
}

/** The characters behind the numerals that words begin with: 大 in 十八大. */
export const codesBehindNumeral = (words: readonly string[]): number[] =>
  words.flatMap((word) => {
    const end = endOfNumerals(word, 0);
    return end > 0 && end < word.length ? [word.charCodeAt(end)] : [];
  });

function endOfNumerals(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) & NUMERAL) end += 1;
  return end;
}

/**
 * Where the search goes on when the numeral at `at`, with the digits behind its points and commas, is followed by nothing
 * that it could make a date with; -1 where it may be the beginning of one.
 */
export function pastPlainNumeral(text: string, at: number): number {
  let end = endOfNumerals(text, at);
  if (behindNumeral[text.charCodeAt(end)] === 1) return -1;
  while (isPoint(text.charCodeAt(end)) && classOf(text.charCodeAt(end + 1)) & ARABIC_DIGIT) {
    end = endOfNumerals(text, end + 1);
    if (behindNumeral[text.charCodeAt(end)] === 1) return -1;
  }
  return end;
}

/**
 * Where the date behind the number of a list begins: 2025年 of 4.2025年, and at the beginning of a paragraph 11月份 of 4.11月份; -1
 * where no such date stands.
 */
export function behindItemNumber(text: string, at: number): number {
  const point = endOfNumerals(text, at);
  if (point - at > 2 || !".．".includes(text.charAt(point) || "-") || isPoint(text.charCodeAt(at - 1))) return -1;
  const behind = text.slice(point + 1, point + 8);
  return YEAR.test(behind) || (at === 0 && MONTH.test(behind)) ? point + 1 : -1;
}

const YEAR = /^(?:19|20)\d\d年/;
const MONTH = /^\d{1,2}(?:[至到—-]\d{1,2})?月/;

/** Past the numeral at `at`, with the digits behind its points and commas. */
export function endOfNumber(text: string, at: number): number {
  let end = endOfNumerals(text, at);
  while (isPoint(text.charCodeAt(end)) && classOf(text.charCodeAt(end + 1)) & ARABIC_DIGIT)
    end = endOfNumerals(text, end + 1);
  return end;
}

const isPoint = (code: number): boolean => code === 0x2e || code === 0x2c;
