import type { Claim, DateMention, DocumentDate, Figure, Relation } from "../../format.ts";
import type { Detected } from "../../mentions/detected.ts";
import type { DetectedPassage } from "../../mentions/perPassage.ts";
import type { Passage } from "../../structure/passage.ts";
import type { Listings } from "../listing/listings.ts";
import type { Measure } from "../measure.ts";
import type { Change } from "./change.ts";
import type { ClaimSentence } from "./sentences.ts";

/** A claim that rests on a figure, with where it stands; `local` counts from the passage. */
export interface FigureClaim {
  claim: Claim;
  figure: Figure;
  local: Detected;
  /** Null where the figure allows any value, or none. */
  measure: Measure | null;
}

/** A claim that can be reckoned with. */
export interface Measured extends FigureClaim {
  measure: Measure;
}

export const isMeasured = (claim: FigureClaim): claim is Measured => claim.measure !== null;

/** Whether two figures count in one unit: 名, 位 and 人 all count people. */
export const countsAlike = (a: Measured, b: Measured): boolean =>
  a.measure.key === b.measure.key || (countsPeople(a) && countsPeople(b));

export const countsPeople = ({ figure: { type, unit } }: Measured): boolean =>
  type === "quantity" && ["人", "名", "位"].includes(unit?.text ?? "");

/** A passage with the claims of its figures, in order. */
export interface ClaimPassage {
  passage: Passage;
  /** What was detected in it; the same list as long as the passage is not edited. */
  detected: readonly Detected[];
  claims: FigureClaim[];
  /** Those of lengths of time, apart: 3天 stands between figures without being one of their list. */
  lengths: FigureClaim[];
}

/** A date with where it stands in its passage. */
export interface PlacedDate {
  date: DateMention;
  local: Detected;
}

/** A passage with what it counts and numbers, and its dates. */
export interface ListedPassage extends DetectedPassage {
  listings: Listings;
  dates: readonly PlacedDate[];
}

/** The claims of a draft, put together once for all kinds of relations. */
export interface Reckoning {
  /** Those with a figure, in reading order. */
  passages: readonly ClaimPassage[];
  sentences: readonly ClaimSentence[];
  changes: readonly Change[];
  /** Every passage, in reading order. */
  listed: readonly ListedPassage[];
  documentDate: DocumentDate | null;
}

/** A relation that was found, before its kind is added. */
export type Found = Omit<Relation, "kind">;

/** One kind of arithmetic between claims. A new kind is one file and one line in the list. */
export interface RelationKind {
  kind: string;
  /**
   * `passage`: each passage is reckoned by itself, from its claims and nothing else, and remembered until it is edited.
   * `article`: all passages are reckoned together at every keystroke; give nothing now and then, so that others may work.
   */
  scope: "passage" | "article";
  /** Its cost is linear in the claims. */
  find(reckoning: Reckoning): Iterable<Found | undefined>;
}
