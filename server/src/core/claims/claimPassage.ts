import type { Figure, Mention } from "../format.ts";
import type { Detected } from "../mentions/detected.ts";
import type { Exact } from "../text/decimal.ts";
import { type Measure, measureOf } from "./measure.ts";
import type { StatedPassage } from "./placeClaims.ts";
import type { ClaimPassage, FigureClaim } from "./relations/kind.ts";
import { lengthFigure } from "./relations/length.ts";

/** What the claims of a passage measure, by the list of its mentions: a figure's values change only with the passage. */
const measures = new WeakMap<readonly Detected[], readonly (Measure | null)[]>();

/**
 * The claims of a passage as relations want them: those of figures, and apart from them those of lengths of time.
 * @param approximation how far 约 lets a length lie from what is stated, as a part of it
 */
export function claimPassage({ read, claims, places }: StatedPassage, approximation: Exact): ClaimPassage {
  const { passage, detected, mentions } = read;
  const known = measures.get(detected);
  const measured: (Measure | null)[] = [];
  const stated: ClaimPassage = { passage, detected, claims: [], lengths: [] };
  for (let index = 0; index < claims.length; index += 1) {
    const figure = figureOf(mentions[places[index]!]!, approximation);
    const measure = known ? known[index]! : figure && measureOf(figure);
    if (!known) measured.push(measure);
    if (!figure) continue;
    const local = detected[places[index]!]!;
    const list: FigureClaim[] = local.kind === "date" ? stated.lengths : stated.claims;
    list.push({ claim: claims[index]!, figure, local, measure });
  }
  if (!known) measures.set(detected, measured);
  return stated;
}

function figureOf(mention: Mention, approximation: Exact): Figure | null {
  if (mention.kind === "date") return lengthFigure(mention, approximation);
  return mention.kind === "figure" ? mention : null;
}
