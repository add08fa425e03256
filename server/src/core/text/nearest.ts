/** The word that is closest to `wanted` by insertions, deletions and replacements, or null when none is close. */
export function nearest(wanted: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(wanted.length / 2) + 1;
  for (const word of words) {
    const distance = word.endsWith(`/${wanted}`) ? 0 : editDistance(wanted, word);
    if (distance >= least) continue;
    best = word;
    least = distance;
  }
  return best;
}

/** Levenshtein's distance, row by row. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
