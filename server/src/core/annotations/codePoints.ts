import { lastAtMost } from "../text/positions.ts";

/** Offsets of one text, in UTF-16 code units as everywhere here and in code points as annotations count them. */
export interface CodePoints {
  ofUnits(units: number): number;
  toUnits(codePoints: number): number;
}

/** Reads the text once. */
export function codePointsIn(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  const pairsCounted = pairs.map((units, index) => units - index);
  const before = (ascending: readonly number[], offset: number) => lastAtMost(ascending, offset - 1) + 1;
  return {
    ofUnits: (units) => units - before(pairs, units),
    toUnits: (codePoints) => codePoints + before(pairsCounted, codePoints),
  };
}
