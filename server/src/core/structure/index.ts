import type { Structure } from "./structure.ts";

/**
 * Takes a draft apart into articles and passages. Yields now and then so that a long draft blocks nobody.
 * @param text the draft as the editor holds it, line ends as they stand
 */
export function* readStructure(text: string): Generator<void, Structure> {
  yield;
  const pieces = [{ start: 0, end: text.length }];
  return {
    articles: [],
    passages: [{ role: "body", article: null, pieces, text, lead: 0, continues: false }],
    jumps: [],
    cuts: [],
  };
}
