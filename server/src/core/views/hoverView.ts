import type { Span } from "../text/span.ts";
import type { Label } from "./words.ts";

/**
 * What a hover says: for every mention at the place a section, the innermost first; where none is, for every list or ordinal that was
 * tested, and every finding that is ignored. The span is that of the innermost.
 */
export interface HoverView extends Span {
  sections: HoverSection[];
}

export interface HoverSection {
  title: string;
  kind: string;
  rows: HoverRow[];
}

/** A row: plain text, lines of the draft (from 1) that it points to, and addresses on the web. */
export interface HoverRow {
  label: Label;
  text: string;
  lines: number[];
  links: { title: string; url: string }[];
}

/** How many places a row points to before it only counts. */
export const mostLines = 12;

/** A row, or none where there is nothing to say. */
export const row = (label: Label, text: string | null | undefined, lines: number[] = []): HoverRow[] =>
  text ? [{ label, text, lines, links: [] }] : [];
