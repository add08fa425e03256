import type { DocumentDate, Relation } from "../format.ts";
import type { Exact } from "../text/decimal.ts";
import { inStretches } from "../text/stretches.ts";
import { claimPassage } from "./claimPassage.ts";
import type { Listings } from "./listing/listings.ts";
import type { StatedPassage } from "./placeClaims.ts";
import { age } from "./relations/age.ts";
import { amountsWithRest, sameWhole } from "./relations/amountsAndShares.ts";
import { announced } from "./relations/announced.ts";
import { captionBody } from "./relations/captionBody.ts";
import { type Change, changesIn, lengthChangesIn } from "./relations/change.ts";
import { countList } from "./relations/countList.ts";
import { curtains } from "./relations/curtains.ts";
import { edition } from "./relations/edition.ts";
import { endsApart } from "./relations/endsApart.ts";
import { eventOrder } from "./relations/eventOrder.ts";
import { gained } from "./relations/gained.ts";
import { growth } from "./relations/growth.ts";
import { headlineBody } from "./relations/headlineBody.ts";
import type { ClaimPassage, ListedPassage, PlacedDate, Reckoning, RelationKind } from "./relations/kind.ts";
import { ordinals } from "./relations/ordinals.ts";
import { overview } from "./relations/overview.ts";
import { partOverTotal } from "./relations/partOverTotal.ts";
import { kindsAndTotal, partsAndTotal } from "./relations/partsAndTotal.ts";
import { perTime } from "./relations/perTime.ts";
import { perUnit } from "./relations/perUnit.ts";
import { percentOfPercent, points } from "./relations/points.ts";
import { rate } from "./relations/rate.ts";
import { ratios } from "./relations/ratios.ts";
import { reached } from "./relations/reached.ts";
import { remembered } from "./relations/remembered.ts";
import { sameIndicator } from "./relations/sameIndicator.ts";
import { sameUnit } from "./relations/sameUnit.ts";
import { type ClaimSentence, claimSentences } from "./relations/sentences.ts";
import { shares, sharesWithRest } from "./relations/shares.ts";
import { sinceYear } from "./relations/sinceYear.ts";
import { spanLength } from "./relations/spanLength.ts";
import { wholeNumber } from "./relations/wholeNumber.ts";

/** What relations are found from. */
export interface ClaimsView {
  /** Every passage with its claims, in reading order. */
  stated: readonly StatedPassage[];
  /** What the passages count and number, in the same order. */
  listings: readonly Listings[];
  documentDate: DocumentDate | null;
  /** How far 约 lets a value lie from what is stated, as a part of it. */
  approximation: Exact;
}

/** Every kind of relation, in the order in which they are found. */
const kinds: readonly RelationKind[] = [
  headlineBody,
  sameIndicator,
  captionBody,
  reached,
  sharesWithRest,
  shares,
  amountsWithRest,
  sameWhole,
  ratios,
  partsAndTotal,
  kindsAndTotal,
  partOverTotal,
  rate,
  perUnit,
  perTime,
  growth,
  gained,
  points,
  percentOfPercent,
  countList,
  announced,
  overview,
  ordinals,
  spanLength,
  endsApart,
  curtains,
  sinceYear,
  age,
  edition,
  eventOrder,
  sameUnit,
  wholeNumber,
];
const withinPassage = kinds.filter(({ scope }) => scope === "passage");
const acrossPassages = kinds.filter(({ scope }) => scope === "article");

/** The arithmetic between claims, found once for checks and views alike; relations that hold are kept too. */
export function* findRelations(view: ClaimsView): Generator<void, Relation[]> {
  const stated: ClaimPassage[] = [];
  const local: Relation[] = [];
  yield* inStretches(view.stated, passagesAtOnce, (passage) => {
    if (passage.claims.length === 0) return;
    const inPassage = claimPassage(passage, view.approximation);
    stated.push(inPassage);
    if (inPassage.claims.length + inPassage.lengths.length < 2) return;
    for (const relation of relationsWithin([inPassage])) local.push(relation);
  });
  const reckoning = reckon(stated, listPassages(view), view.documentDate);
  yield;
  const across: Relation[] = [];
  for (const { kind, find } of acrossPassages) {
    yield;
    for (const relation of find(reckoning)) {
      if (relation) across.push({ kind, ...relation });
      else yield;
    }
  }
  return [...across, ...local];
}

/** Two of nothing but figures take several milliseconds. */
const passagesAtOnce = 2;

/** Sentences and changes are put together only where a kind asks for them. */
function reckon(
  passages: readonly ClaimPassage[],
  listed: readonly ListedPassage[] = [],
  documentDate: DocumentDate | null = null,
): Reckoning {
  let sentences: ClaimSentence[] | undefined;
  let changes: Change[] | undefined;
  return {
    passages,
    listed,
    documentDate,
    get sentences() {
      sentences ??= [...claimSentences(passages)];
      return sentences;
    },
    get changes() {
      changes ??= [...changesIn(this.sentences), ...lengthChangesIn(passages)];
      return changes;
    },
  };
}

/** A sentence's own arithmetic changes only with the sentence. */
const relationsWithin = remembered(function* (passages): Generator<Relation> {
  const reckoning = reckon(passages);
  for (const { kind, find } of withinPassage) {
    for (const relation of find(reckoning)) if (relation) yield { kind, ...relation };
  }
});

const listPassages = ({ stated, listings }: ClaimsView): ListedPassage[] =>
  stated.map(({ read: { passage, detected, mentions } }, index) => {
    const dates: PlacedDate[] = [];
    for (let at = 0; at < mentions.length; at += 1) {
      const date = mentions[at]!;
      if (date.kind === "date") dates.push({ date, local: detected[at]! });
    }
    return { passage, detected, listings: listings[index]!, dates };
  });
