import type { Passage } from "../structure/passage.ts";
import type { Detected } from "./detected.ts";

/** A passage with what was detected in it. */
export interface DetectedPassage {
  passage: Passage;
  detected: readonly Detected[];
}

/** What was worked out of a passage, by the place of the work among all. */
type Results = ({ result: unknown } | undefined)[];

/** One memory for all works: the engine has many weak maps to look through at every collection otherwise. */
const memories = new WeakMap<readonly Detected[], Results>();
let works = 0;

/**
 * Works something out of a passage once. It may depend on the passage's words and mentions, never on where they stand in the
 * draft: as long as a passage is not edited its list of mentions stays the same, and what was worked out is forgotten with it.
 */
export function perPassage<Result>(work: (read: DetectedPassage) => Result): (read: DetectedPassage) => Result {
  const place = works;
  works += 1;
  return (read) => {
    let results = memories.get(read.detected);
    if (!results) {
      results = [];
      memories.set(read.detected, results);
    }
    const known = results[place] ?? { result: work(read) };
    results[place] = known;
    return known.result as Result;
  };
}
