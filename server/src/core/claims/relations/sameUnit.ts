import { inStretches } from "../../text/stretches.ts";
import { likeness } from "../likeness.ts";
import type { FigureClaim, Found, RelationKind } from "./kind.ts";

/**
 * 接待2110万人 and 接待2110万人次: one number of one indicator, counted once in 人 and once in 人次, which are two things. A short number
 * may stand twice by chance.
 */
export const sameUnit: RelationKind = {
  kind: "same-unit",
  scope: "article",
  *find({ passages }) {
    const found: Found[] = [];
    const earlier = new Map<string, FigureClaim>();
    yield* inStretches(passages, passagesAtOnce, ({ passage, claims }) => {
      for (const claim of claims) {
        const { value, unit, number } = claim.figure;
        const family = unit && value && number.end - number.start >= shortest ? families.get(unit.text) : undefined;
        if (!family) continue;
        const key = `${passage.article} ${family} ${value}`;
        const first = earlier.get(key);
        earlier.set(key, claim);
        if (!first || first.figure.unit?.text === unit?.text || likeness(first.claim, claim.claim) === null) continue;
        found.push({
          claims: [first.claim.id, claim.claim.id],
          holds: false,
          arithmetic: `${first.figure.text}≠${claim.figure.text}`,
        });
      }
    });
    yield* found;
  },
};

const passagesAtOnce = 256;

/** A unit, with 次 and without → what it counts. */
const families: ReadonlyMap<string, string> = new Map(
  ["人", "件", "户", "辆", "架", "艘", "台", "册"].flatMap((unit) => [
    [unit, unit],
    [`${unit}次`, unit],
  ]),
);
const shortest = 3;
