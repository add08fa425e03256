import type { Claim, Mention, Relation } from "../format.ts";
import type { ReadPassage } from "../resolution/resolve.ts";
import { measureOf } from "./measure.ts";
import { changesIn } from "./relations/change.ts";
import { growth } from "./relations/growth.ts";
import { headlineBody } from "./relations/headlineBody.ts";
import type { ClaimPassage, RelationKind } from "./relations/kind.ts";
import { partsAndTotal } from "./relations/partsAndTotal.ts";
import { percentOfPercent, points } from "./relations/points.ts";
import { rate } from "./relations/rate.ts";
import { sameIndicator } from "./relations/sameIndicator.ts";
import { claimSentences } from "./relations/sentences.ts";
import { shares, sharesWithRest } from "./relations/shares.ts";

/** What relations are found from. */
export interface ClaimsView {
  text: string;
  passages: readonly ReadPassage[];
  claims: readonly Claim[];
  mention(id: string): Mention | undefined;
}

/** Every kind of relation, in the order in which they are found. */
const kinds: readonly RelationKind[] = [
  headlineBody,
  sameIndicator,
  sharesWithRest,
  shares,
  partsAndTotal,
  rate,
  growth,
  points,
  percentOfPercent,
];

/** The arithmetic between claims, found once for checks and views alike; relations that hold are kept too. */
export function* findRelations({ passages, claims }: ClaimsView): Generator<void, Relation[]> {
  const stated = claimPassages(passages, new Map(claims.map((claim) => [claim.mention, claim])));
  yield;
  const sentences = [...claimSentences(stated)];
  const reckoning = { passages: stated, sentences, changes: [...changesIn(sentences)] };
  const relations: Relation[] = [];
  for (const { kind, find } of kinds) {
    yield;
    for (const relation of find(reckoning)) relations.push({ kind, ...relation });
  }
  return relations;
}

function claimPassages(passages: readonly ReadPassage[], byMention: ReadonlyMap<string, Claim>): ClaimPassage[] {
  const found: ClaimPassage[] = [];
  for (const { passage, detected, mentions } of passages) {
    const claims: ClaimPassage["claims"] = [];
    for (const [index, figure] of mentions.entries()) {
      const claim = figure.kind === "figure" ? byMention.get(figure.id) : undefined;
      if (claim && figure.kind === "figure") {
        claims.push({ claim, figure, local: detected[index]!, measure: measureOf(figure) });
      }
    }
    if (claims.length > 0) found.push({ passage, claims });
  }
  return found;
}
