import type { DocumentDate, Mention } from "../format.ts";
import type { Detected } from "../mentions/detected.ts";
import type { Passage } from "../structure/passage.ts";
import type { Structure } from "../structure/structure.ts";

/** A passage with what was detected in it, and the same mentions resolved against the whole draft; both lists run parallel. */
export interface ReadPassage {
  passage: Passage;
  detected: readonly Detected[];
  mentions: Mention[];
}

/** The document date of a draft and every mention of it with its place in the draft. */
export interface Resolution {
  documentDate: DocumentDate | null;
  passages: ReadPassage[];
}

/**
 * Finds the document date, then resolves every date against it and against the dates before it in its article.
 * Mention ids are m1, m2 … by position in the draft.
 * @param detected the mentions of `structure.passages`, in the same order
 * @param dateSetting the document date that a person set, YYYY-MM-DD, which comes before anything in the text
 */
export function* resolveMentions(
  _draft: string,
  structure: Structure,
  detected: readonly (readonly Detected[])[],
  _dateSetting: string | null,
): Generator<void, Resolution> {
  yield;
  return {
    documentDate: null,
    passages: structure.passages.map((passage, index) => ({ passage, detected: detected[index] ?? [], mentions: [] })),
  };
}
