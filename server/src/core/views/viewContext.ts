import type { Silence } from "../annotations/silence.ts";
import type { Silenced } from "../annotations/silenceFindings.ts";
import type { Analysis } from "../format.ts";
import type { Register } from "../mentions/programs/register.ts";
import type { Locale } from "../ports.ts";
import type { Span } from "../text/span.ts";

/** What every view is made from: an analysis with the text it is of. Offsets are UTF-16 code units of that text, half-open. */
export interface ViewContext {
  analysis: Analysis;
  text: string;
  /** Findings that somebody ignores; those of the analysis are without them. */
  silenced: readonly Silenced<Silence>[];
  register: Register;
  locale: Locale;
  /** The line an offset stands in, counted from 1. */
  lineOf(offset: number): number;
}

export const textOf = ({ text }: ViewContext, span: Span): string => text.slice(span.start, span.end);
