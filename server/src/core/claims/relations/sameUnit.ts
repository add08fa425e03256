import { inStretches } from "../../text/stretches.ts";
import { likeness } from "../likeness.ts";
import type { FigureClaim, Found, RelationKind } from "./kind.ts";

/**
 * 接待2110万人 and 接待2110万人次: one number of one indicator, counted once in 人 and once in 人次, which are two things. A short number
 * may stand twice by chance; one that is not round never does where the two names end alike, verb and noun (全县累计接待游客).
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
        if (!first || first.figure.unit?.text === unit?.text || !areOne(first, claim)) continue;
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

const areOne = (first: FigureClaim, later: FigureClaim): boolean =>
  likeness(first.claim, later.claim) !== null ||
  (!isRound(later.figure.value) && endAlike(first.claim.indicator ?? "", later.claim.indicator ?? ""));

const verbAndNoun = 4;
const endAlike = (a: string, b: string): boolean => a.length >= verbAndNoun && b.endsWith(a.slice(-verbAndNoun));

/** One digit and zeros: 50万, 300. */
const isRound = (value: string | null): boolean => value === null || /^\d0*$/.test(value);

/** A unit, with 次 and without → what it counts. */
const families: ReadonlyMap<string, string> = new Map(
  ["人", "件", "户", "辆", "架", "艘", "台", "册"].flatMap((unit) => [
    [unit, unit],
    [`${unit}次`, unit],
  ]),
);
const shortest = 3;
