import { classOf, HAN, NUMERAL } from "../text/characters.ts";
import { bareVerbs, leads, nameless, notLeads, notPlaces, owners, placeContinued, placeEndings } from "./words.ts";

const shortestName = 2;
const longestName = 5;

/** Skips the words that may open a clause and belong to nothing that is measured: 其中, 累计, 目前. */
export function skipLeads(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const word = notLeads.startingAt(text, at, end) ? null : leads.startingAt(text, at, end);
    if (!word) return at;
    at += word.length;
  }
}

/** Where the owner that begins at `start` ends (全市, 浙江省湖州市德清县), or `start` where none begins. */
export function ownerEnd(text: string, start: number, end: number): number {
  const word = owners.startingAt(text, start, end);
  if (word) return start + word.length;
  let at = start;
  for (;;) {
    const next = placeEnd(text, at, end);
    if (next === at) return at;
    at = next;
  }
}

/** A name of two to five characters with the last word of a place, at the beginning of a clause. */
function placeEnd(text: string, start: number, end: number): number {
  if (bareVerbs.startingAt(text, start, end) || leads.startingAt(text, start, end)) return start;
  for (let at = start; at < Math.min(end, start + longestName + 1); at += 1) {
    const ending = at < start + shortestName ? null : placeEndings.startingAt(text, at, end);
    if (ending && isPlace(text, start, at + ending.length)) return at + ending.length;
    if (!isInNames(text, at)) return start;
  }
  return start;
}

const isInNames = (text: string, at: number): boolean =>
  (classOf(text.charCodeAt(at)) & (HAN | NUMERAL)) === HAN && !nameless.has(text.charAt(at));

const isPlace = (text: string, start: number, end: number): boolean =>
  !notPlaces.endingAt(text, end, start) && !placeContinued.startingAt(text, end - 1);
