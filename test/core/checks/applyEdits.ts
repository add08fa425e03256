import type { TextEdit } from "../../../server/src/core/format.ts";

/** The text after edits that do not overlap. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((fixed, { start, end, newText }) => fixed.slice(0, start) + newText + fixed.slice(end), text);
