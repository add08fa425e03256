import { claimHeadlines } from "./headlines.ts";
import { type Line, readLines } from "./line.ts";
import { composeStructure } from "./passages.ts";
import { readSections } from "./sections.ts";
import { mendStrays } from "./strays.ts";
import type { Structure } from "./structure.ts";

const LINES_AT_ONCE = 256;
const UNITS_AT_ONCE = 100_000;

/**
 * Takes a draft apart into articles and passages. Yields now and then so that a long draft blocks nobody.
 * @param text the draft as the editor holds it, line ends as they stand
 */
export function* readStructure(text: string): Generator<void, Structure> {
  yield;
  const lines: Line[] = [];
  let rested = 0;
  for (const line of readLines(text)) {
    lines.push(line);
    if (lines.length % LINES_AT_ONCE !== 0 && line.end - rested < UNITS_AT_ONCE) continue;
    rested = line.end;
    yield;
  }
  const page = yield* readSections(text, lines);
  mendStrays(text, page.sections);
  claimHeadlines(text, page);
  return yield* composeStructure(text, page);
}
