import { distance } from "fastest-levenshtein";

/** How many insertions, deletions and replacements part two words. */
export { distance as editDistance };

/** The word that is closest to `wanted` by insertions, deletions and replacements, or null when none is close. */
export function nearest(wanted: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(wanted.length / 2) + 1;
  for (const word of words) {
    const changes = word.endsWith(`/${wanted}`) ? 0 : distance(wanted, word);
    if (changes >= least) continue;
    best = word;
    least = changes;
  }
  return best;
}
