import { deriveWithin } from "../claims/derived.ts";
import type { Span } from "../text/span.ts";
import { claimWordsOf } from "./claimWords.ts";
import type { ViewContext } from "./viewContext.ts";

/** Words shown in the text behind a figure, which are no part of it. */
export interface Hint {
  /** Offset in the draft. */
  at: number;
  /** 基数60万人，幅度33.3% */
  label: string;
  /** How it was reckoned, one line each. */
  tooltip: string;
}

/** What the figures of a stretch of the draft imply. */
export function hintsWithin({ analysis, text, locale }: ViewContext, stretch: Span): Hint[] {
  const { derived: names, space, comma } = claimWordsOf(locale);
  return [...deriveWithin(analysis, text, stretch)].map(({ figure, derived }) => ({
    at: figure.end,
    label: derived.map(({ kind, value }) => names[kind] + space + value).join(comma),
    tooltip: derived.map(({ arithmetic }) => arithmetic).join("\n"),
  }));
}
