import type { Finding, Fix, TextEdit } from "../format.ts";
import { byPosition } from "../text/span.ts";

/** Edits that can be made at once, in the order of the text, and how many fixes they are. */
export interface JoinedFixes {
  edits: TextEdit[];
  fixes: number;
}

/**
 * The edits that "fix all" makes: of each finding its first safe fix, unless that touches what another has already claimed;
 * what is left out stays a finding, for the next time.
 */
export const safeEdits = (findings: readonly Finding[]): JoinedFixes =>
  joinFixes(findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []));

/**
 * The same for the findings of one check: the safe fixes, or, where none is marked safe, the fixes that were the only ones
 * offered. A person who asks for all of a kind has chosen, so that one finding with two ways out leaves nothing to join.
 */
export function editsOfKind(findings: readonly Finding[], check: string): JoinedFixes {
  const fixable = findings.filter((finding) => finding.check === check && finding.fixes.length > 0);
  const single = fixable.every(({ fixes }) => fixes.length === 1);
  return single ? joinFixes(fixable.flatMap(({ fixes }) => fixes)) : safeEdits(fixable);
}

/** The fixes that do not touch each other; of two that do, the one that begins first. */
function joinFixes(wanted: readonly Fix[]): JoinedFixes {
  const groups = wanted
    .filter(({ edits }) => edits.length > 0)
    .map(({ edits }) => [...edits].sort(byPosition))
    .sort((a, b) => byPosition(a[0]!, b[0]!));
  const edits: TextEdit[] = [];
  let fixes = 0;
  for (const group of groups) {
    const places = group.map((edit) => placeOf(edits, edit));
    if (places.includes(taken)) continue;
    for (const [index, edit] of group.entries()) edits.splice(places[index]! + index, 0, edit);
    fixes += 1;
  }
  return { edits, fixes };
}

const taken = -1;

/** Where an edit belongs among others that stand in order and apart; `taken` where it touches one of them. */
function placeOf(edits: readonly TextEdit[], { start, end }: TextEdit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const [before, behind] = [edits[low - 1], edits[low]];
  return (before && before.end >= start) || (behind && behind.start <= end) ? taken : low;
}
