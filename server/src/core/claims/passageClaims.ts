import type { Claim } from "../format.ts";
import type { Detected } from "../mentions/detected.ts";
import type { Passage } from "../structure/passage.ts";
import type { Span } from "../text/span.ts";

/** What one passage says of a figure or a length of time in it. Offsets are local, `mention` and `asOf` index the passage's mentions. */
export interface PassageClaim extends Pick<Claim, "indicator" | "owner" | "status"> {
  mention: number;
  subject: Span | null;
  asOf: number | null;
  source: Span | null;
}

/** The claims of one passage, in the order of their figures. Reads nothing outside the passage, so that it can be cached with it. */
export function readPassageClaims(_passage: Passage, _mentions: readonly Detected[]): PassageClaim[] {
  return [];
}
