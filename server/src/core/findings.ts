import type { Finding, Fix } from "./format.ts";
import type { CheckedReport } from "./passageReading.ts";
import { type Passage, toDraft } from "./structure/passage.ts";
import { byPosition, type Span } from "./text/span.ts";

/** Local report → report in the draft. Across a mended cut it covers its first piece; a fix that cannot be mapped is left out. */
export function placeReport(passage: Passage, report: CheckedReport): CheckedReport {
  return {
    ...report,
    ...firstPiece(passage, report),
    related: (report.related ?? []).map((related) => ({ ...related, ...firstPiece(passage, related) })),
    fixes: (report.fixes ?? []).flatMap((fix) => placeFix(passage, fix)),
  };
}

function firstPiece(passage: Passage, local: Span): Span {
  return toDraft(passage, local)[0] ?? { start: 0, end: 0 };
}

/** New words belong to one place: an edit across a cut can only delete. */
function placeFix(passage: Passage, fix: Fix): Fix[] {
  const edits: Fix["edits"] = [];
  for (const edit of fix.edits) {
    const pieces = toDraft(passage, edit);
    if (pieces.length > 1 && edit.newText !== "") return [];
    edits.push(...pieces.map((piece) => ({ ...piece, newText: edit.newText })));
  }
  return [{ ...fix, edits }];
}

const surroundings = 12;
const atOnce = 500;

/**
 * Gives every report its id and sorts them. The id is made from the check, the words found and what stands around them in their
 * lines, so that it survives edits elsewhere; where all of that repeats, the repetition is counted.
 */
export function* toFindings(draft: string, reports: readonly CheckedReport[]): Generator<void, Finding[]> {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const report of [...reports].sort(byPosition)) {
    if (findings.length % atOnce === 0) yield;
    const { start, end } = coverSomething(draft, report);
    const hash = fnv1a(`${report.check}\n${draft.slice(start, end)}\n${contextOf(draft, { start, end })}`);
    const repeat = seen.get(hash) ?? 0;
    seen.set(hash, repeat + 1);
    findings.push({
      start,
      end,
      id: repeat === 0 ? hash : `${hash}-${repeat}`,
      check: report.check,
      severity: report.severity,
      message: report.message,
      related: report.related ?? [],
      fixes: report.fixes ?? [],
    });
  }
  return findings;
}

function contextOf(draft: string, { start, end }: Span): string {
  const before = draft.slice(Math.max(0, start - surroundings), start).split(/[\r\n]/);
  const after = draft.slice(end, end + surroundings).split(/[\r\n]/);
  return `${before.at(-1)}${draft.slice(start, end)}${after[0]}`;
}

/** A finding covers at least one character wherever the draft has one. */
function coverSomething(draft: string, { start, end }: Span): Span {
  if (end > start) return { start, end };
  return start < draft.length ? { start, end: start + 1 } : { start: Math.max(0, draft.length - 1), end: draft.length };
}

/** FNV-1a over UTF-16 code units, 2 × 32 bits with different seeds, in hexadecimal. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
