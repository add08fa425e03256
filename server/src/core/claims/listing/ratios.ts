import words from "../../../../register/share-words.json" with { type: "json" };
import { matches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";

const ratioNames = new WordList(words.ratios);

/** 12.4∶43.8∶43.8: a ratio of the parts of one whole. Offsets are local. */
export interface Ratio extends Span {
  values: string[];
}

const ratio = /(?<![\d.:：∶])\d{1,2}(?:\.\d{1,2})?(?:\s?[:：∶]\s?\d{1,2}(?:\.\d{1,2})?){2}(?![\d.:：∶])/g;
/** 由2010年的12.4∶43.8∶43.8调整为2015年的…: the name stands before the first of two. */
const longestLead = 50;

/** The ratios of three in a passage that a name of such a whole stands before: 三次产业比例. */
export function readRatios(text: string): Ratio[] {
  const found: Ratio[] = [];
  for (const { 0: matched, index } of matches(text, ratio)) {
    if (!ratioNames.firstIn(text, Math.max(0, index - longestLead), index)) continue;
    found.push({ start: index, end: index + matched.length, values: matched.split(/\s?[:：∶]\s?/) });
  }
  return found;
}
