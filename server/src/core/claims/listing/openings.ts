import { isClauseMark } from "../sentences.ts";
import { type Count, readCount } from "./counts.ts";
import type { OrdinalMark } from "./ordinals.ts";
import { pointNouns } from "./words.ts";

const longestClause = 30;

/** 重点抓好三个方面： at the end of a passage: a count of the paragraphs that follow as a list; null where there is none, or more than one. */
export function readOpening(text: string): Count | null {
  const end = text.length - 1;
  return "：:".includes(text.charAt(end) || "x") ? countBefore(text, end) : null;
}

/** A count that numbered points follow: 提出三点建议。一是…. */
export interface Announced {
  counted: Count;
  /** Which of the ordinals of its passage begins them; null where the next passage does. */
  first: number | null;
}

/** 提出三点建议。一是… within a passage; 抓好八个方面： and 提出三点建议。 at its end. */
export function readAnnounced(text: string, ordinals: readonly OrdinalMark[]): Announced[] {
  const found: Announced[] = [];
  for (const [first, { number, start, series }] of ordinals.entries()) {
    if (number !== 1 || text.charAt(start - 1) !== "。" || series === "heading") continue;
    const counted = countBefore(text, start - 1);
    if (counted && isOfPoints(text, counted)) found.push({ counted, first });
  }
  const end = text.length - 1;
  const counted = "：:。".includes(text.charAt(end) || "x") ? countBefore(text, end) : null;
  return counted && isOfPoints(text, counted) ? [...found, { counted, first: null }] : found;
}

/** 三点建议, 八个方面的工作: nouns of what is said point by point. */
const isOfPoints = (text: string, { start, nounEnd }: Count): boolean =>
  pointNouns.endingAt(text, nounEnd, start) !== null;

/** The one count of a clause, whose noun ends where the clause does. */
function countBefore(text: string, end: number): Count | null {
  let found: Count | null = null;
  for (let at = end - 1; at >= Math.max(0, end - longestClause) && !isClauseMark(text, at); at -= 1) {
    const count = readCount(text, at);
    if (!count) continue;
    if (found && found.end !== count.end) return null;
    found = count;
  }
  return found && found.nounEnd === end ? found : null;
}
