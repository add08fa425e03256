import { inStretches } from "../../text/stretches.ts";
import { meet } from "../measure.ts";
import { compared } from "./compared.ts";
import type { Found, RelationKind } from "./kind.ts";
import { areOfOneThing, isOfOneThing, type Placed } from "./oneThing.ts";

const passagesAtOnce = 64;

/** Two values that a draft gives for one indicator of one owner and period; each claim is held against the next of its kind. A headline rounds, and is held against the body by itself. */
export const sameIndicator: RelationKind = {
  kind: "same-indicator",
  scope: "article",
  *find({ passages }) {
    const earlier = new Map<string, Placed>();
    const found: Found[] = [];
    yield* inStretches(passages, passagesAtOnce, ({ passage, detected, claims }) => {
      if (passage.role === "headline") return;
      for (const later of claims) {
        if (later.claim.sameAs.length === 0) continue;
        const id = later.claim.sameAs.findLast((other) => earlier.has(other));
        const first = id === undefined ? undefined : earlier.get(id);
        const placed = { ...later, passage, detected };
        earlier.set(later.claim.id, placed);
        const [a, b] = [first?.measure, later.measure];
        if (!first || !a || !b || a.key !== b.key) continue;
        if (!isOfOneThing(first) || !isOfOneThing(placed) || !areOfOneThing(first, placed)) continue;
        const holds = meet(a.interval, b.interval);
        found.push({
          claims: [first.claim.id, later.claim.id],
          holds,
          arithmetic: compared(first.figure, later.figure, holds),
        });
      }
    });
    yield* found;
  },
};
