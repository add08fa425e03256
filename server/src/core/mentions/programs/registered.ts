import { classOf, HAN_NUMERAL, NUMERAL } from "../../text/characters.ts";
import { byPosition, spanLength } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";
import type { DetectedName } from "../detected.ts";
import { type Marks, marks as markCharacters } from "./marks.ts";
import type { Reading, Register } from "./register.ts";
import { endingOf, goesOn, words } from "./words.ts";

const isMark = (character: string | undefined): boolean =>
  character !== undefined && markCharacters.includes(character);

/** The names of the register in a text, the longest at each place, each with the marks that belong to it. */
export function matchRegister(text: string, register: Register, marks: Marks): DetectedName[] {
  const found: DetectedName[] = [];
  register.matcher.scan(text, (end, pattern) => {
    const form = register.forms[pattern]!;
    const span = withMarks(text, startOf(text, end, form.length), end, marks);
    if (!span || isPartOfOther(text, span.nameStart)) return;
    const ending = endingOf(form);
    if (ending && goesOn(text, ending.word, span.end)) return;
    const reading = register.readings.get(form)!.find((candidate) => fits(candidate, text, span));
    if (!reading) return;
    const { start, end: last } = span;
    const { name, id } = reading.entry;
    found.push({ kind: "program", start, end: last, type: typeOf(reading), name, entry: id });
  });
  return longest(found);
}

/** A wrong form of an indicator is told as other names are. */
const typeOf = ({ entry: { type }, wrong }: Reading): DetectedName["type"] =>
  type === "indicator" && wrong ? "other" : type;

interface Place {
  start: number;
  end: number;
  /** Where the name itself begins, after its mark. */
  nameStart: number;
  /** The marks stand around the whole name. */
  enclosed: boolean;
}

function startOf(text: string, end: number, length: number): number {
  let start = end;
  for (let left = length; left > 0; ) {
    start -= 1;
    if (!isMark(text[start])) left -= 1;
  }
  return start;
}

/** Takes in the marks that belong to a name; null where a mark shows that this is no one name, as in “…三”“北…”. */
function withMarks(text: string, nameStart: number, nameEnd: number, { at }: Marks): Place | null {
  let start = nameStart;
  let end = nameEnd;
  for (let place = nameStart; place < nameEnd; place += 1) {
    const pair = isMark(text[place]) ? at.get(place) : undefined;
    if (!pair || (pair.start >= nameStart && pair.end <= nameEnd)) continue;
    if (pair.start === nameStart - 1 && pair.end <= nameEnd) start = pair.start;
    else if (pair.end === nameEnd + 1 && pair.start >= nameStart) end = pair.end;
    else return null;
  }
  const around = at.get(start - 1);
  const enclosed = around?.start === start - 1 && around.end === end + 1;
  return enclosed ? { start: start - 1, end: end + 1, nameStart, enclosed } : { start, end, nameStart, enclosed };
}

const others = new WordList(words.othersCongresses);

/** 二十届三中全会 is not 十届三中全会, and neither is that of a city: 市委十届三中全会. */
export const isPartOfOther = (text: string, start: number): boolean =>
  (classOf(text.charCodeAt(start)) & HAN_NUMERAL) !== 0 &&
  ((classOf(text.charCodeAt(start - 1)) & NUMERAL) !== 0 || others.endingAt(text, start) !== null);

function fits({ quoted, followedBy }: Reading, text: string, { end, enclosed }: Place): boolean {
  if (quoted && !enclosed) return false;
  return followedBy === undefined || followedBy.some((word) => text.startsWith(word, end));
}

/** Of programs that overlap the one that begins first, of those the longest. */
function longest(found: DetectedName[]): DetectedName[] {
  found.sort((a, b) => a.start - b.start || spanLength(b) - spanLength(a));
  const kept: DetectedName[] = [];
  for (const program of found) if (program.start >= (kept.at(-1)?.end ?? 0)) kept.push(program);
  return kept.sort(byPosition);
}
