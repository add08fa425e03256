import { joinAcrossHeadline, tellCutTitle } from "./cutByHeadline.ts";
import { claimHeadlines } from "./headlines.ts";
import { readLines } from "./line.ts";
import { composeStructure } from "./passages.ts";
import { readSections } from "./sections.ts";
import { mendStrays } from "./strays.ts";
import type { Structure } from "./structure.ts";

/**
 * Takes a draft apart into articles and passages. Yields now and then so that a long draft blocks nobody.
 * @param text the draft as the editor holds it, line ends as they stand
 */
export function* readStructure(text: string): Generator<void, Structure> {
  const lines = yield* readLines(text);
  tellCutTitle(text, lines);
  const page = yield* readSections(text, lines);
  mendStrays(text, page.sections);
  joinAcrossHeadline(text, page.sections);
  yield* claimHeadlines(text, page);
  return yield* composeStructure(text, page);
}
