// How the tests write a page and what is read from it: every line behind its tag.
import assert from "node:assert/strict";
import { readStructure } from "../../../server/src/core/structure/index.ts";
import type { Structure } from "../../../server/src/core/structure/structure.ts";
import type { Span } from "../../../server/src/core/text/span.ts";

export function structureOf(text: string): Structure {
  const steps = readStructure(text);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The tag of every line of a draft, "" for a blank one: `a2 p3` is a piece of the third paragraph of the second article,
 * in reading order, so a paragraph that was mended has its tag on several lines. `head`, `sub`, `cap` and `by` are its
 * headline, subheads, captions and byline; `front` is outside of every article, `mark` a jump mark alone on its line.
 */
export function tagsOf(text: string): string[] {
  const structure = structureOf(text);
  const tags = new Map<number, string>();
  const tag = (span: Span, name: string) => tags.set(lineOf(text, span.start), name);
  for (const passage of structure.passages) {
    if (passage.role === "front")
      tag(passage.pieces[0]!, passage.article === null ? "front" : `a${passage.article + 1} by`);
  }
  for (const { id, headline, body, subheads, captions } of structure.articles) {
    for (const span of headline) tag(span, `${id} head`);
    for (const span of subheads) tag(span, `${id} sub`);
    for (const span of captions) tag(span, `${id} cap`);
    for (const [at, paragraph] of body.entries()) for (const piece of paragraph) tag(piece, `${id} p${at + 1}`);
  }
  return text.split("\n").map((line, at) => tags.get(at) ?? (line.trim() === "" ? "" : "mark"));
}

/**
 * Holds a page against what is written before its bars: `a1 p2 | the line`. Lines end with LF.
 */
export function assertPage(page: string): void {
  const rows = page.replaceAll(/^\n|\n\s*$/g, "").split("\n");
  const lines = rows.map((row) => row.slice(row.indexOf("|") + 1).replace(/^ /, ""));
  const expected = rows.map((row) => row.slice(0, row.indexOf("|")).trim());
  const tags = tagsOf(lines.join("\n"));
  assert.deepEqual(rowsOf(tags, lines), rowsOf(expected, lines));
}

const rowsOf = (tags: readonly string[], lines: readonly string[]) => lines.map((line, at) => `${tags[at]} | ${line}`);

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length - 1;

/** The words around every mended cut, as `before|after`, in the order of the reading. */
export const seams = (text: string, structure: Structure, words = 4): string[] =>
  structure.cuts.map(
    ({ end, resumes, by }) =>
      `${text.slice(end - words, end)}|${text.slice(resumes.start, resumes.start + words)} ${by}`,
  );
