import { Generations } from "../text/generations.ts";
import { joinAcrossHeadline, tellCutTitle } from "./cutByHeadline.ts";
import { claimHeadlines } from "./headlines.ts";
import { type Line, readLines } from "./line.ts";
import { composeStructure } from "./passages.ts";
import { readSections } from "./sections.ts";
import { mendStrays } from "./strays.ts";
import type { Structure } from "./structure.ts";

/**
 * Takes a draft apart into articles and passages. Yields now and then so that a long draft blocks nobody.
 * @param text the draft as the editor holds it, line ends as they stand
 * @param known the draft's lines as they were read before
 */
export function* readStructure(
  text: string,
  known: Generations<Line | null> = new Generations(),
): Generator<void, Structure> {
  const lines = yield* readLines(text, known);
  tellCutTitle(text, lines);
  const page = yield* readSections(text, lines);
  mendStrays(text, page.sections);
  joinAcrossHeadline(text, page.sections);
  yield* claimHeadlines(text, page);
  return yield* composeStructure(text, page);
}
