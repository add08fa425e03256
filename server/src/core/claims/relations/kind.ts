import type { Claim, Figure, Relation } from "../../format.ts";
import type { Detected } from "../../mentions/detected.ts";
import type { Passage } from "../../structure/passage.ts";

/** A claim that rests on a figure, with where it stands; `local` counts from the passage. */
export interface FigureClaim {
  claim: Claim;
  figure: Figure;
  local: Detected;
}

/** A passage with the claims of its figures, in order. */
export interface ClaimPassage {
  passage: Passage;
  claims: FigureClaim[];
}

/** One kind of arithmetic between claims. A new kind is one file and one line in the list. */
export interface RelationKind {
  kind: string;
  /** @param passages those with a figure, in reading order; the cost is linear in their claims */
  find(passages: readonly ClaimPassage[]): Iterable<Omit<Relation, "kind">>;
}
