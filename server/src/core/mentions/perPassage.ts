import type { Passage } from "../structure/passage.ts";
import type { Detected } from "./detected.ts";

/** A passage with what was detected in it. */
export interface DetectedPassage {
  passage: Passage;
  detected: readonly Detected[];
}

/**
 * Works something out of a passage once. It may depend on the passage's words and mentions, never on where they stand in the
 * draft: as long as a passage is not edited its list of mentions stays the same, and what was worked out is forgotten with it.
 */
export function perPassage<Result>(work: (read: DetectedPassage) => Result): (read: DetectedPassage) => Result {
  const known = new WeakMap<readonly Detected[], { result: Result }>();
  return (read) => {
    let entry = known.get(read.detected);
    if (!entry) {
      entry = { result: work(read) };
      known.set(read.detected, entry);
    }
    return entry.result;
  };
}
