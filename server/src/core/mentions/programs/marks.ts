import { matches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";

const openers = "“‘《〈「『";
const closers = "”’》〉」』";

/** Quotation marks and title brackets: a registered name is the same name with them or without. */
export const marks = openers + closers;

/** A pair of marks: `[start, end)` covers both. */
export interface MarkPair extends Span {
  /** Title brackets (《》〈〉), not quotation marks. */
  title: boolean;
}

/** The paired marks of a text. */
export interface Marks {
  /** By start. */
  pairs: readonly MarkPair[];
  /** The place of a mark → the pair it belongs to. */
  at: ReadonlyMap<number, MarkPair>;
}

const pattern = new RegExp(`[${marks}]`, "g");

/** How many unclosed marks a closing one may close over, as in “《…”. */
const reach = 3;

/** Pairs the marks of a text; those that lack their other half belong to no pair. */
export function pairMarks(text: string): Marks {
  const open: { at: number; kind: number }[] = [];
  const pairs: MarkPair[] = [];
  const at = new Map<number, MarkPair>();
  for (const match of matches(text, pattern)) {
    const opener = openers.indexOf(match[0]);
    if (opener >= 0) {
      open.push({ at: match.index, kind: opener });
      continue;
    }
    const kind = closers.indexOf(match[0]);
    let depth = open.length - 1;
    while (depth >= 0 && depth >= open.length - reach && open[depth]!.kind !== kind) depth -= 1;
    const opening = open[depth];
    if (opening?.kind !== kind) continue;
    open.length = depth;
    const pair = { start: opening.at, end: match.index + 1, title: kind === 2 || kind === 3 };
    pairs.push(pair);
    at.set(pair.start, pair);
    at.set(match.index, pair);
  }
  pairs.sort((a, b) => a.start - b.start);
  return { pairs, at };
}

/** What stands between a pair's marks. */
export const inside = (text: string, pair: MarkPair): string => text.slice(pair.start + 1, pair.end - 1);

/** A name as it is compared and shown: without its marks; “A”“B” becomes A、B. */
export const withoutMarks = (name: string): string => name.replace(betweenMarks, "、").replace(pattern, "");

const betweenMarks = new RegExp(`[${closers}][${openers}]`, "g");
