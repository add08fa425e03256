import type { Analysis, Claim, Mention, Relation } from "../format.ts";
import { addTo } from "../text/lists.ts";
import { sameKey } from "./same.ts";

/** Finds the parts of an analysis without going through it. */
export interface Lookups {
  mentions: ReadonlyMap<string, Mention>;
  claims: ReadonlyMap<string, Claim>;
  /** Claims under the ids of their mentions. */
  claimOf: ReadonlyMap<string, Claim>;
  /** Relations under the ids of the claims that take part in them. */
  relationsOf: ReadonlyMap<string, readonly Relation[]>;
  /** Mentions of the same thing, in the order of the draft, under its key. */
  same: ReadonlyMap<string, readonly Mention[]>;
}

interface Known extends Pick<Analysis, "claims" | "relations"> {
  lookups: Lookups;
}

const known = new WeakMap<readonly Mention[], Known>();

/** The lookups of an analysis, made at once where nobody has prepared them. */
export function lookupsOf(analysis: Analysis): Lookups {
  const work = prepareLookups(analysis);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How much is done between two pauses. */
const atOnce = 2000;

/** Makes the lookups of an analysis, with pauses in which others may work; they are forgotten with it. */
export function* prepareLookups({ mentions, claims, relations }: Analysis): Generator<undefined, Lookups> {
  const kept = known.get(mentions);
  if (kept?.claims === claims && kept.relations === relations) return kept.lookups;
  const [byId, same] = [new Map<string, Mention>(), new Map<string, Mention[]>()];
  for (const [index, mention] of mentions.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    byId.set(mention.id, mention);
    const key = sameKey(mention);
    if (key !== null) addTo(same, key, mention);
  }
  const [claimsById, claimOf] = [new Map<string, Claim>(), new Map<string, Claim>()];
  for (const [index, claim] of claims.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    claimsById.set(claim.id, claim);
    claimOf.set(claim.mention, claim);
  }
  const relationsOf = new Map<string, Relation[]>();
  for (const [index, relation] of relations.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    for (const claim of new Set(relation.claims)) addTo(relationsOf, claim, relation);
  }
  const lookups = { mentions: byId, claims: claimsById, claimOf, relationsOf, same };
  known.set(mentions, { claims, relations, lookups });
  return lookups;
}
