import type { Claim, Mention } from "../format.ts";
import type { ReadPassage } from "../resolution/resolve.ts";
import { type Passage, placeIn } from "../structure/passage.ts";
import { numbered } from "../text/numbered.ts";
import type { Span } from "../text/span.ts";
import { inStretches } from "../text/stretches.ts";
import type { PassageClaim } from "./passageClaims.ts";

/** A passage with what it claims and lists, read from its own words. */
export interface ClaimingPassage {
  read: ReadPassage;
  local: readonly PassageClaim[];
}

/** The claims of one passage, placed in the draft; `places` are the places of their mentions among the passage's. */
export interface StatedPassage {
  read: ReadPassage;
  claims: Claim[];
  places: number[];
}

const PASSAGES_AT_ONCE = 16;
const idOf = numbered("c");

/** The place of a claim among all, from its id: claims are c1, c2 … in reading order. */
export const placeOfClaim = (id: string): number => Number(id.slice(1)) - 1;

/** Places what each passage claims; the result stands in the passages' order. */
export function* placeClaims(passages: readonly ClaimingPassage[]): Generator<void, StatedPassage[]> {
  const stated: StatedPassage[] = [];
  let count = 0;
  yield* inStretches(passages, PASSAGES_AT_ONCE, ({ read, local }) => {
    const claims: Claim[] = [];
    const places: number[] = [];
    for (const claim of local) {
      count += 1;
      claims.push(placeClaim(claim, idOf(count), read.passage, read.mentions));
      places.push(claim.mention);
    }
    stated.push({ read, claims, places });
  });
  return stated;
}

const placeOrNull = (passage: Passage, span: Span | null): Span | null => span && placeIn(passage, span);

function placeClaim(local: PassageClaim, id: string, passage: Passage, mentions: readonly Mention[]): Claim {
  return {
    id,
    mention: mentions[local.mention]!.id,
    subject: placeOrNull(passage, local.subject),
    indicator: local.indicator,
    owner: local.owner,
    asOf: local.asOf === null ? null : mentions[local.asOf]!.id,
    source: placeOrNull(passage, local.source),
    status: local.status,
    sameAs: [],
  };
}
