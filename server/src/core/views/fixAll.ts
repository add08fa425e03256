import type { Finding, Fix, TextEdit } from "../format.ts";
import { byPosition } from "../text/span.ts";
import { applyEdits, joinEdits } from "./edits.ts";

/** Edits that can be made at once, in the order of the text, and how many fixes they are; `left` are those that touch one of them. */
export interface JoinedFixes {
  edits: TextEdit[];
  fixes: number;
  left: number;
}

/** A fix may uncover another, but not without end. */
const mostRounds = 8;

/**
 * All that "fix all" can make of a draft: what touches another fix is made on what that one leaves.
 * @param findingsOf what is found in the draft once it was changed
 */
export async function allSafeEdits(
  draft: string,
  findings: readonly Finding[],
  findingsOf: (changed: string) => Promise<readonly Finding[]>,
): Promise<JoinedFixes> {
  let done = safeEdits(findings);
  for (let round = 1; done.left > 0 && round < mostRounds; round += 1) {
    const { edits, fixes, left } = safeEdits(await findingsOf(applyEdits(draft, done.edits)));
    done = { edits: joinEdits(done.edits, edits, draft.length), fixes: done.fixes + fixes, left };
  }
  return done;
}

/** Of each finding its first safe fix, unless that touches what another has already claimed: it is left for a next time. */
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
  return { edits, fixes, left: groups.length - fixes };
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
