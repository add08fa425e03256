import type { Cut, Structure } from "./structure.ts";

/** The mended cuts whose other half stands elsewhere in the draft: before the cut, or behind other prose. */
export function cutsApart({ passages, cuts }: Structure): ReadonlySet<Cut> {
  const candidates = cuts.filter(({ by }) => by === "headline");
  if (candidates.length === 0) return new Set();
  const prose = passages
    .filter(({ role }) => role === "body")
    .flatMap(({ pieces }) => pieces.map(({ start }) => start))
    .sort((a, b) => a - b);
  return new Set(
    candidates.filter(({ end, resumes }) => resumes.start < end || hasOneWithin(prose, end, resumes.start)),
  );
}

/** Whether one of the sorted places is from `start` on and before `end`. */
function hasOneWithin(places: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! < end;
}
