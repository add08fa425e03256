import type { Mention } from "../format.ts";
import { byPosition, type Span, spanLength } from "../text/span.ts";

/**
 * The mentions that may touch a stretch of the draft, in their order: a few more than do.
 * @param mentions those of an analysis, by position; the list must not change
 */
export function mentionsNear(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const { longest, cut } = extentsOf(mentions);
  const near = mentions.slice(firstFrom(mentions, start - longest), firstFrom(mentions, end));
  return [...cut.filter((mention) => !near.includes(mention)), ...near].sort(byPosition);
}

interface Extents {
  /** The length of the longest mention. */
  longest: number;
  /** Those whose pieces stand apart. */
  cut: Mention[];
}

const known = new WeakMap<readonly Mention[], Extents>();

function extentsOf(mentions: readonly Mention[]): Extents {
  let extents = known.get(mentions);
  if (!extents) {
    extents = { longest: 0, cut: [] };
    for (const mention of mentions) {
      extents.longest = Math.max(extents.longest, spanLength(mention));
      if (mention.parts) extents.cut.push(mention);
    }
    known.set(mentions, extents);
  }
  return extents;
}

/** Index of the first mention that begins at an offset or behind it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
