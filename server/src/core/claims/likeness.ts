import indicators from "../../../register/indicator-names.json" with { type: "json" };
import type { Claim } from "../format.ts";

/**
 * How sure it is that two claims speak of one indicator, by the pairs of neighbouring characters that their names share:
 * `same` when nearly all are, `part` when one name holds the other whole and is not twice as long, or begins with it (乡镇,
 * 乡镇通公交), else null: the more a name puts before another, the more likely it is of another thing.
 * Two owners that differ are two indicators.
 */
export function likeness(a: Claim, b: Claim): "same" | "part" | null {
  if (!a.indicator || !b.indicator || (a.owner && b.owner && !sameOwner(a.owner, b.owner))) return null;
  const [ofA, ofB] = [inFull(a.indicator), inFull(b.indicator)];
  if (ofA === ofB) return "same";
  const inA = pairsOf(ofA);
  const inB = pairsOf(ofB);
  let shared = 0;
  for (const pair of inA) if (inB.has(pair)) shared += 1;
  // Two names of one character share no pair, and so nothing: 致 and 仍.
  if (shared > 0 && shared >= sameFrom * (inA.size + inB.size - shared)) return "same";
  if (ofA.startsWith(ofB) || ofB.startsWith(ofA)) return "part";
  const least = Math.max(2, Math.max(inA.size, inB.size) / 2);
  return shared >= least && (shared === inA.size || shared === inB.size) ? "part" : null;
}

/** Whether two indicators have a word of two characters in common. */
export function sharesWords(a: Claim, b: Claim): boolean {
  const inB = pairsOf(b.indicator ?? "");
  return [...pairsOf(a.indicator ?? "")].some((pair) => inB.has(pair));
}

const sameFrom = 0.7;

const fullNames = new Map(indicators.names.flatMap(({ full, short }) => short.map((name) => [name, full])));
const shortNames = new RegExp([...fullNames.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** GDP is 地区生产总值, in one word, and 规上 is 规模以上. */
const inFull = (name: string): string => name.replace(shortNames, (short) => fullNames.get(short)!);

/** 我省 and 全省 are one owner, and so are 全市 and 云泽市 within an article. */
const sameOwner = (a: string, b: string): boolean => a === b || isLevelOf(a, b) || isLevelOf(b, a);

const isLevelOf = (a: string, b: string): boolean => /^[我全]/.test(a) && b.endsWith(a.slice(1));

/** The pairs of neighbouring characters of a name. */
export function pairsOf(word: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2));
  return found;
}
