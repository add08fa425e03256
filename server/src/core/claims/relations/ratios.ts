import { toDraft } from "../../structure/passage.ts";
import { add, compare, subtract } from "../../text/decimal.ts";
import type { Ratio } from "../listing/ratios.ts";
import type { Found, RelationKind } from "./kind.ts";

/** 三次产业比例为12.4∶43.8∶43.8: the parts of one whole as a ratio, which make 100 but for rounding. */
export const ratios: RelationKind = {
  kind: "shares-in-ratio",
  scope: "article",
  find({ listed }) {
    const found: Found[] = [];
    for (const { passage, listings } of listed) {
      for (const ratio of listings.ratios) {
        const relation = relationOf(ratio);
        const { start, end } = ratio;
        if (relation) found.push({ ...relation, claims: [], spans: toDraft(passage, { start, end }) });
      }
    }
    return found;
  },
};

/** Null where the parts are of ten (3∶3∶4) or of nothing at all. */
function relationOf({ values }: Ratio): Pick<Found, "holds" | "arithmetic"> | null {
  const all = values.reduce(add);
  if (compare(all, "90") < 0 || compare(all, "110") > 0) return null;
  const off = subtract(all, "100").replace("-", "");
  return { holds: compare(off, ulpOf(values)) <= 0, arithmetic: `${values.join("＋")}＝${all}` };
}

/** One in the last place of the coarsest of them (in 42.4∶45∶12.6 the 45), which is as far as rounding goes. */
function ulpOf(values: readonly string[]): string {
  const places = Math.min(...values.map((value) => value.split(".")[1]?.length ?? 0));
  return places === 0 ? "1" : places === 1 ? "0.1" : "0.01";
}
