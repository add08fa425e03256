import { classOf, HAN } from "../text/characters.ts";
import { bareVerbs, leads, notLeads, notPlaces, owners, placeEndings } from "./words.ts";

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
    if ((classOf(text.charCodeAt(at)) & HAN) === 0) return start;
    if (at < start + shortestName) continue;
    const ending = placeEndings.startingAt(text, at, end);
    if (ending && !notPlaces.endingAt(text, at + ending.length, start)) return at + ending.length;
  }
  return start;
}
