import words from "../../../../register/figure-words.json" with { type: "json" };
import type { Bound } from "../../format.ts";
import type { Span } from "../../text/span.ts";
import { WordTrie } from "../../text/wordTrie.ts";

export interface BoundWord extends Span {
  bound: Bound;
}

const before = new WordTrie<Bound | "between" | "none">();
const after = new WordTrie<Bound | "none">();
const bareOnly = new Set(words.onlyBeforeBareUnits);

/** What 不 makes of 超过 and 少于. */
const NEGATED: Partial<Record<Bound, Bound>> = { moreThan: "atMost", lessThan: "atLeast" };

for (const [bound, list] of Object.entries(words.boundsBefore) as [Bound, string[]][]) {
  const negated = NEGATED[bound];
  for (const word of list) {
    before.addReversed(word, bound);
    if (!negated || !words.negations.before.includes(word)) continue;
    for (const negation of words.negations.words) before.addReversed(negation + word, negated);
  }
}
for (const word of words.betweenBoundAndNumber) before.addReversed(word, "between");
for (const word of words.notBounds) before.addReversed(word, "none");
for (const [bound, list] of Object.entries(words.boundsAfter)) {
  for (const word of list) after.add(word, bound as Bound);
}
for (const word of words.notBoundsAfter) after.add(word, "none");

/**
 * The bound word before a number that starts at `at`: 超, 不到, 至少有. Some (上, 过, 破) stand only before a unit without
 * a digit: 上万, 过百.
 */
export function boundBefore(text: string, at: number, bare: boolean): BoundWord | null {
  let end = at;
  for (let hops = 0; hops < 2; hops += 1) {
    const found = before.longestBefore(text, end);
    if (!found || found.value === "none") return null;
    const start = found.end;
    if (found.value !== "between") {
      if (!bare && bareOnly.has(text.slice(start, end))) return null;
      return { start, end, bound: found.value };
    }
    end = start;
  }
  return null;
}

/** The bound word behind a figure that ends at `at`: 以上, 左右, 多. */
export function boundAfter(text: string, at: number): BoundWord | null {
  const found = after.longest(text, at);
  return found && found.value !== "none" ? { start: at, end: found.end, bound: found.value } : null;
}
