import type { Interval, Relation } from "../../format.ts";
import { divide, multiply } from "../../text/decimal.ts";
import { point, product, quotient } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import type { Change } from "./change.ts";
import type { RelationKind } from "./kind.ts";
import { rounded, spoken } from "./rounded.ts";

/** A change of a quantity whose amount is given as a quantity, in per cent or in 倍. */
export const growth: RelationKind = {
  kind: "growth",
  scope: "passage",
  *find({ changes }) {
    for (const change of changes) {
      const relation =
        change.from.measure.key === "%"
          ? null
          : (absolute(change) ?? (change.isLevel ? level(change) : relative(change)));
      if (relation) yield relation;
    }
  },
};

type Growth = Omit<Relation, "kind">;

/** 从120家增至150家，增加30家 */
function absolute({ from, to, by, step, steps, reckoning }: Change): Growth | null {
  if (by.measure.key !== to.measure.key) return null;
  return {
    claims: [from, to, by].map(({ claim }) => claim.id),
    holds: meet(steps, by.measure.interval),
    arithmetic: `${reckoning}＝${spoken(step, by.figure.unit?.text)}`,
  };
}

/** 从120家增至150家，增长25%; 从10亿元增至50亿元，增长4倍 */
function relative({ from, to, by, rises, isReal, start, step, steps, reckoning }: Change): Growth | null {
  const { type, text, value } = by.figure;
  const scale = type === "percent" ? "100" : type === "multiple" && rises && text.includes("倍") ? "1" : null;
  if (scale === null) return null;
  const ratio = rounded(multiply(divide(step, start), scale), value);
  const holds = meet(product(quotient(steps, from.measure.interval), point(scale)), by.measure.interval);
  return {
    claims: [from, to, by].map(({ claim }) => claim.id),
    holds: holds || !isReal ? holds : null,
    arithmetic: `（${reckoning}）÷${from.figure.text}＝${ratio}${type === "percent" ? "%" : "倍"}`,
  };
}

/** 从20亿元增至80亿元，翻两番; 增长到4倍 */
function level({ from, to, by, start }: Change): Growth | null {
  const end = to.figure.value;
  if (end === null) return null;
  const ratio = quotient(to.measure.interval, from.measure.interval);
  const stated = by.measure.interval;
  return {
    claims: [from, to, by].map(({ claim }) => claim.id),
    holds: meet(ratio, by.figure.text.endsWith("番") ? product(stated, loose) : stated),
    arithmetic: `${to.figure.text}÷${from.figure.text}＝${rounded(divide(end, start), by.figure.value)}倍`,
  };
}

/** 翻番 is said of what comes to a little less than twice, or a little more. */
const loose: Interval = { low: "0.95", high: "1.1" };
