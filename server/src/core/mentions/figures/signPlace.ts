import words from "../../../../register/figure-words.json" with { type: "json" };
import { classOf, HAN, LATIN_LETTER, NUMERAL, SPACE } from "../../text/characters.ts";
import { WordList } from "../../text/wordList.ts";
import type { UnitPhrase } from "./unitPhrase.ts";
import { type UnitKind, unitAt } from "./units.ts";

const leads = new WordList(words.valueLeads);
const MARKS = words.rangeMarks.join("");
const CLOSING = ")）]］】〕》/";
const LONGEST_UNIT = 4;

/**
 * What stands before a sign: `apart` from it (a space, a mark, 为), a `behindWord` that it may as well join to the number,
 * the `lineStart` where a dash may open an item of a list, or a digit, letter or closing bracket that it is `joined` to.
 */
export type SignPlace = "apart" | "behindWord" | "lineStart" | "joined";

export function signPlace(text: string, at: number): SignPlace {
  let end = at;
  while (end > 0 && text[end - 1] !== "\n" && classOf(text.charCodeAt(end - 1)) & SPACE) end -= 1;
  if (end === 0 || text[end - 1] === "\n") return "lineStart";
  if (end < at || leads.endingAt(text, at)) return "apart";
  const before = classOf(text.charCodeAt(at - 1));
  if (before & (NUMERAL | LATIN_LETTER)) return "joined";
  if (before & HAN) return "behindWord";
  return MARKS.includes(text.charAt(at - 1)) || CLOSING.includes(text.charAt(at - 1)) ? "joined" : "apart";
}

/** True for what can be below zero. */
export const stands = (kind: UnitKind | null): boolean =>
  kind === null || kind === "money" || kind === "count" || kind === "multiple" || kind === "tenth";

/** 2家-20家: a number with the same unit ends at the dash. */
export function isRepeated(text: string, at: number, unit: UnitPhrase): boolean {
  for (let start = at - 1; start > at - 1 - LONGEST_UNIT; start -= 1) {
    const counted = (classOf(text.charCodeAt(start - 1)) & NUMERAL) !== 0;
    if (counted && text.startsWith(unit.text, start) && unitAt(text, start, true)?.end === at) return true;
  }
  return false;
}
