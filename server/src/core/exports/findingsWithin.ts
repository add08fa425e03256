import { lastAtMost } from "../text/positions.ts";
import type { Span } from "../text/span.ts";

/**
 * Finds the findings, or other spans, that touch a span, in the order of the text.
 * @param findings sorted by start, as the analysis has them
 */
export function findingsWithin<Found extends Span>(findings: readonly Found[]): (span: Span) => Found[] {
  const starts = findings.map(({ start }) => start);
  // The farthest end so far: where it lies before the span, nothing further left can touch it.
  const farthest: number[] = [];
  for (const { end } of findings) farthest.push(Math.max(end, farthest.at(-1) ?? 0));
  return (span) => {
    const found: Found[] = [];
    for (let index = lastAtMost(starts, span.end - 1); index >= 0 && farthest[index]! > span.start; index -= 1) {
      const finding = findings[index]!;
      if (finding.end > span.start) found.push(finding);
    }
    return found.reverse();
  };
}
