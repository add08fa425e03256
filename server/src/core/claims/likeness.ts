import type { Claim } from "../format.ts";

/**
 * How sure it is that two claims speak of one indicator, by the pairs of neighbouring characters that their names share:
 * `same` when nearly all are, `part` when one name holds the other whole (发明专利 in 国内有效发明专利), else null.
 * Two owners that differ are two indicators.
 */
export function likeness(a: Claim, b: Claim): "same" | "part" | null {
  if (!a.indicator || !b.indicator || (a.owner && b.owner && !sameOwner(a.owner, b.owner))) return null;
  if (a.indicator === b.indicator) return "same";
  const inA = pairs(a.indicator);
  const inB = pairs(b.indicator);
  let shared = 0;
  for (const pair of inA) if (inB.has(pair)) shared += 1;
  if (shared >= sameFrom * (inA.size + inB.size - shared)) return "same";
  return shared >= 2 && (shared === inA.size || shared === inB.size) ? "part" : null;
}

const sameFrom = 0.7;

/** 我省 and 全省 are one owner, and so are 全市 and 云泽市 within an article. */
const sameOwner = (a: string, b: string): boolean => a === b || isLevelOf(a, b) || isLevelOf(b, a);

const isLevelOf = (a: string, b: string): boolean => /^[我全]/.test(a) && b.endsWith(a.slice(1));

function pairs(word: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2));
  return found;
}
