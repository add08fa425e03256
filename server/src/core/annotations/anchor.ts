import type { Span } from "../text/span.ts";
import type { CodePoints } from "./codePoints.ts";
import type { Context, Quote } from "./silence.ts";

type Anchor = Quote & { context: Context };

/** How much of a draft is kept on either side of the words; more where these occur again in the same surroundings. */
const usualContext = 32;
const longestContext = 256;

/** As much as this of what stood next to the words, on one side, must still stand there. */
const leastContext = 12;

/** Words of a draft with what stands around them. */
export function anchorOf(draft: string, { start, end }: Span, { ofUnits }: CodePoints): Anchor {
  const exact = draft.slice(start, end);
  for (let length = usualContext; ; length *= 2) {
    const prefix = draft.slice(Math.max(0, start - length), start).replace(/^[\uDC00-\uDFFF]/, "");
    const suffix = draft.slice(end, end + length).replace(/[\uD800-\uDBFF]$/, "");
    const all = prefix + exact + suffix;
    const isAlone = draft.indexOf(all) === draft.lastIndexOf(all);
    if (isAlone || length >= longestContext) return { exact, context: { prefix, suffix, start: ofUnits(start) } };
  }
}

/**
 * Finds the words again: at their old place where all is as it was, else where most of their surroundings stands, else nearest
 * to the old place. Null when the words have changed, or nothing that stood next to them is left.
 */
export function findAnchor(draft: string, { exact, context }: Anchor, { toUnits }: CodePoints): Span | null {
  const { prefix, suffix } = context;
  const old = toUnits(context.start);
  const span = (start: number): Span => ({ start, end: start + exact.length });
  const all = prefix + exact + suffix;
  if (old >= prefix.length && draft.startsWith(all, old - prefix.length)) return span(old);
  const moved = draft.indexOf(all);
  if (moved >= 0 && draft.indexOf(all, moved + 1) < 0) return span(moved + prefix.length);
  let best: number | null = null;
  let most = -1;
  for (let start = draft.indexOf(exact); start >= 0; start = draft.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const before = sameBefore(draft, start, prefix);
    const after = sameAfter(draft, end, suffix);
    if (!stands(before, prefix, start) && !stands(after, suffix, draft.length - end)) continue;
    const isNearer = best === null || Math.abs(start - old) < Math.abs(best - old);
    if (before + after > most || (before + after === most && isNearer)) {
      best = start;
      most = before + after;
    }
  }
  return best === null ? null : span(best);
}

/** @param same how much of one side stands next to the words @param room how much of the draft is there on this side */
const stands = (same: number, side: string, room: number): boolean =>
  same >= leastContext || (same === side.length && same === room);

function sameBefore(draft: string, end: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < end && draft[end - 1 - same] === prefix[prefix.length - 1 - same]) same += 1;
  return same;
}

function sameAfter(draft: string, start: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && draft[start + same] === suffix[same]) same += 1;
  return same;
}
