import { lastAtMost } from "../text/positions.ts";
import type { Span } from "../text/span.ts";
import { type Fit, fitOf } from "./sentence.ts";
import type { Cut, Structure } from "./structure.ts";

/**
 * The mended cuts whose other half stands elsewhere in the draft, before the cut or behind other prose, each with how well the
 * edges of the two fit.
 */
export function cutsApart(text: string, { passages, cuts }: Structure): ReadonlyMap<Cut, Fit> {
  const candidates = cuts.filter(({ by }) => by === "headline");
  if (candidates.length === 0) return new Map();
  const prose = passages
    .filter(({ role }) => role === "body")
    .flatMap(({ pieces }) => pieces.map(({ start }) => start))
    .sort((a, b) => a - b);
  const apart = candidates.filter(({ end, resumes }) => resumes.start < end || hasOneWithin(prose, end, resumes.start));
  return new Map(apart.map((cut) => [cut, fitOf(text, ...edgesOf(text, cut))]));
}

/** The line that breaks off and the one that goes on. */
function edgesOf(text: string, { end, resumes: { start } }: Cut): [head: Span, tail: Span] {
  const lineEnd = text.indexOf("\n", start);
  return [
    { start: text.lastIndexOf("\n", end - 1) + 1, end },
    { start, end: lineEnd < 0 ? text.length : lineEnd },
  ];
}

/** Whether one of the sorted places is from `start` on and before `end`. */
function hasOneWithin(places: readonly number[], start: number, end: number): boolean {
  const last = lastAtMost(places, end - 1);
  return last >= 0 && places[last]! >= start;
}
