import words from "../../../../register/figure-words.json" with { type: "json" };
import fixedWords from "../../../../register/fixed-words.json" with { type: "json" };
import { classOf, HAN_MYRIAD, isArabicDigit, NUMERAL } from "../../text/characters.ts";
import { readNumeral } from "../../text/numerals.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { type Detector, NUMERAL_STARTS } from "./detector.ts";
import { afterRangeMark } from "./range.ts";
import { unitAt } from "./units.ts";

/** What stands before the first numeral of a fixed word, and whether the word is a number after all before a unit. */
interface Ending {
  opening: string;
  unlessCounted: boolean;
}

/** The words from their first numeral on (三 of 张三), so that a scan for numerals finds them all. */
const trie = new WordTrie<Ending[]>();
const endings = new Map<string, Ending[]>();

for (const group of fixedWords.groups) {
  for (const word of group.words) {
    const at = firstNumeral(word);
    const tail = word.slice(at);
    const known = endings.get(tail) ?? [];
    known.push({ opening: word.slice(0, at), unlessCounted: "unlessCounted" in group });
    endings.set(tail, known);
    trie.add(tail, known);
  }
}

function firstNumeral(word: string): number {
  for (let at = 0; at < word.length; at += 1) if (classOf(word.charCodeAt(at)) & NUMERAL) return at;
  throw new Error(`No numeral in the fixed word ${word}`);
}

/** Numerals in words and names that count nothing: 一带一路, 三农, 七里河区, 12345. */
export const fixedWord: Detector = {
  starts: NUMERAL_STARTS,
  read(text, at) {
    const found = trie.longest(text, at, (ways, end) => ways.some((way) => fits(text, at, end, way)));
    return found && { end: found.end, figure: null };
  },
};

/** 120.5, and 120 000 but not 120 119: round groups are of one number. */
const goesOn = /^(?:[\d.,]|[ \u00a0\u2009\u202f]\d00)/;

function fits(text: string, at: number, end: number, { opening, unlessCounted }: Ending): boolean {
  if (!text.startsWith(opening, at - opening.length)) return false;
  if (isArabicDigit(text.charCodeAt(end - 1)) && goesOn.test(text.slice(end, end + 4))) return false;
  return !(unlessCounted && (isCounted(text, end) || isLonger(text, at, end)));
}

/** 三四元 in 高三四元: the numeral goes on, and it is the longer one that a unit follows; but 高三四班 is a class. */
function isLonger(text: string, at: number, end: number): boolean {
  if (!(classOf(text.charCodeAt(end)) & NUMERAL)) return false;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.end === end || text.startsWith(words.classes.unit, numeral.end)) return false;
  return unitAt(text, numeral.end, false) !== null;
}

function isCounted(text: string, end: number): boolean {
  const next = afterRangeMark(text, end);
  if (next > 0 && classOf(text.charCodeAt(next)) & NUMERAL) return true;
  const unit = unitAt(text, end, true);
  if (unit !== null) return unit.value.kind !== "code";
  return (classOf(text.charCodeAt(end)) & HAN_MYRIAD) !== 0 || text.charAt(end) in words.remainders;
}
