import type { Detected } from "../mentions/detected.ts";
import { type Span, spansOverlap } from "../text/span.ts";

/** Whether a place touches the name of a program: what "fix all" does there is for the checks of programs alone. */
export const isInName = (mentions: readonly Detected[], span: Span): boolean =>
  mentions.some((mention) => mention.kind === "program" && spansOverlap(mention, span));
