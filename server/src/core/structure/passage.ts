import type { Span } from "../text/span.ts";

/** What a passage is on the page. `front` is matter before or outside every article: page furniture, a report's title lines. */
export type PassageRole = "headline" | "body" | "subhead" | "caption" | "front";

/**
 * One unit of reading: a headline line, a caption, or a paragraph with its cuts mended. Everything that is detected is
 * detected inside one passage, so a passage is also the unit of the cache.
 *
 * `text` is `pieces` of the draft joined in reading order with nothing added; jump marks, list bullets and Markdown
 * marks (`##`, `**`) stand outside the pieces. Offsets into `text` are called local.
 */
export interface Passage {
  role: PassageRole;
  /** Index into the structure's articles, null outside of any. */
  article: number | null;
  /** Spans of the draft, in reading order. */
  pieces: Span[];
  text: string;
  /** Local offset where the prose begins, after dateline and byline. */
  lead: number;
  /** True for an entry of a list: ——…, •…; the bullet itself stands outside. */
  item: boolean;
  /** True when an over-long paragraph was cut before this passage, at a sentence end, to bound the work of one step. */
  continues: boolean;
}

/**
 * Local span → its pieces in the draft, in reading order; one piece unless it runs across a mended cut.
 * An empty span maps to an empty span at the same place.
 */
export function toDraft(passage: Passage, local: Span): Span[] {
  const [first] = passage.pieces;
  if (first && local.end <= first.end - first.start) {
    return [{ start: first.start + local.start, end: first.start + local.end }];
  }
  const spans: Span[] = [];
  let at = 0;
  for (const piece of passage.pieces) {
    const length = piece.end - piece.start;
    const start = Math.max(local.start - at, 0);
    const end = Math.min(local.end - at, length);
    if (start < end || (local.start === local.end && start === end && start <= length && spans.length === 0)) {
      spans.push({ start: piece.start + start, end: piece.start + end });
    }
    at += length;
  }
  return spans;
}

/** Where a local span stands in the draft, or its first piece where it runs across a mended cut. */
export function placeIn(passage: Passage, local: Span): Span {
  const first = passage.pieces[0];
  if (first && local.end <= first.end - first.start) {
    return { start: first.start + local.start, end: first.start + local.end };
  }
  return toDraft(passage, local)[0] ?? { start: 0, end: 0 };
}
