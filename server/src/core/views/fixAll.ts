import type { Finding, TextEdit } from "../format.ts";
import { byPosition } from "../text/span.ts";

/**
 * The edits that "fix all" makes: of each finding its first safe fix, unless that touches what another has already claimed;
 * what is left out stays a finding, for the next time.
 */
export function safeEdits(findings: readonly Finding[]): { edits: TextEdit[]; fixes: number } {
  const wanted = findings
    .flatMap(({ fixes }) => fixes.find((fix) => fix.safe && fix.edits.length > 0) ?? [])
    .map((fix) => [...fix.edits].sort(byPosition))
    .sort((a, b) => byPosition(a[0]!, b[0]!));
  const edits: TextEdit[] = [];
  let fixes = 0;
  let end = -1;
  for (const group of wanted) {
    if (group[0]!.start <= end) continue;
    edits.push(...group);
    end = Math.max(...group.map((edit) => edit.end));
    fixes += 1;
  }
  return { edits, fixes };
}
