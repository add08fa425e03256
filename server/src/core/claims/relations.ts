import type { DocumentDate, Relation } from "../format.ts";
import type { Detected } from "../mentions/detected.ts";
import { inStretches } from "../text/stretches.ts";
import { claimPassage } from "./claimPassage.ts";
import type { Listings } from "./listing/listings.ts";
import type { StatedPassage } from "./placeClaims.ts";
import { age } from "./relations/age.ts";
import { type Change, changesIn, lengthChangesIn } from "./relations/change.ts";
import { countList } from "./relations/countList.ts";
import { edition } from "./relations/edition.ts";
import { growth } from "./relations/growth.ts";
import { headlineBody } from "./relations/headlineBody.ts";
import type {
  ClaimPassage,
  FigureClaim,
  Found,
  ListedPassage,
  PlacedDate,
  Reckoning,
  RelationKind,
} from "./relations/kind.ts";
import { ordinals } from "./relations/ordinals.ts";
import { overview } from "./relations/overview.ts";
import { partsAndTotal } from "./relations/partsAndTotal.ts";
import { perUnit } from "./relations/perUnit.ts";
import { percentOfPercent, points } from "./relations/points.ts";
import { rate } from "./relations/rate.ts";
import { sameIndicator } from "./relations/sameIndicator.ts";
import { sameUnit } from "./relations/sameUnit.ts";
import { type ClaimSentence, claimSentences } from "./relations/sentences.ts";
import { shares, sharesWithRest } from "./relations/shares.ts";
import { spanLength } from "./relations/spanLength.ts";
import { wholeNumber } from "./relations/wholeNumber.ts";

/** What relations are found from. */
export interface ClaimsView {
  /** Every passage with its claims, in reading order. */
  stated: readonly StatedPassage[];
  /** What the passages count and number, in the same order. */
  listings: readonly Listings[];
  documentDate: DocumentDate | null;
}

/** Every kind of relation, in the order in which they are found. */
const kinds: readonly RelationKind[] = [
  headlineBody,
  sameIndicator,
  sharesWithRest,
  shares,
  partsAndTotal,
  rate,
  perUnit,
  growth,
  points,
  percentOfPercent,
  countList,
  overview,
  ordinals,
  spanLength,
  age,
  edition,
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
    const inPassage = claimPassage(passage);
    stated.push(inPassage);
    for (const relation of relationsWithin(inPassage, passage.read.detected)) local.push(relation);
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

const passagesAtOnce = 32;

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

/** A relation within one passage; its claims are told by their place among the passage's. */
type LocalRelation = Omit<Relation, "claims"> & { claims: number[] };

/**
 * What the detected mentions of a passage have given before: a sentence's own arithmetic changes only with the sentence.
 * A passage that is read again has another list of mentions, and the old one is forgotten with it.
 */
const remembered = new WeakMap<readonly Detected[], readonly LocalRelation[]>();

function relationsWithin(passage: ClaimPassage, detected: readonly Detected[]): Relation[] {
  let relations = remembered.get(detected);
  if (!relations) {
    relations = findWithin(passage);
    remembered.set(detected, relations);
  }
  return relations.map((relation) => ({
    ...relation,
    claims: relation.claims.map((place) => claimAt(passage, place).claim.id),
  }));
}

const claimAt = ({ claims, lengths }: ClaimPassage, place: number): FigureClaim =>
  claims[place] ?? lengths[place - claims.length]!;

function findWithin(passage: ClaimPassage): LocalRelation[] {
  const places = new Map([...passage.claims, ...passage.lengths].map(({ claim }, place) => [claim.id, place]));
  const reckoning = reckon([passage]);
  const local = ({ claims, ...relation }: Found, kind: string): LocalRelation => ({
    kind,
    ...relation,
    claims: claims.map((id) => places.get(id)!),
  });
  return withinPassage.flatMap(({ kind, find }) =>
    [...find(reckoning)].flatMap((relation) => (relation ? [local(relation, kind)] : [])),
  );
}

const listPassages = ({ stated, listings }: ClaimsView): ListedPassage[] =>
  stated.map(({ read: { passage, detected, mentions } }, index) => {
    const dates: PlacedDate[] = [];
    for (let at = 0; at < mentions.length; at += 1) {
      const date = mentions[at]!;
      if (date.kind === "date") dates.push({ date, local: detected[at]! });
    }
    return { passage, listings: listings[index]!, dates };
  });
