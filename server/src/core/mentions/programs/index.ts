import type { TaggedSentence } from "../../ports.ts";
import type { Span } from "../../text/span.ts";
import type { DetectedProgram } from "../detected.ts";
import type { Register } from "./register.ts";

/** The stretches of a passage that need word classes before programs can be found in them: few, since tagging is dear. */
export function stretchesToTag(_text: string, _register: Register): Span[] {
  return [];
}

/**
 * The named programs of one passage, by position.
 * @param tagged what the segmenter said of `stretchesToTag`, in the same order; null while there is no segmenter
 */
export function detectPrograms(
  _text: string,
  _register: Register,
  _tagged: TaggedSentence[] | null,
): DetectedProgram[] {
  return [];
}
