import Big from "big.js";
import { divide, multiply } from "../../text/decimal.ts";
import { point, product, quotient } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import type { RelationKind } from "./kind.ts";
import { rounded } from "./rounded.ts";

/** A change of a percentage, given in 个百分点: 从20%提高到25%，提高5个百分点. */
export const points: RelationKind = {
  kind: "percentage-points",
  scope: "passage",
  *find({ changes }) {
    for (const { from, to, by, step, steps, reckoning } of changes) {
      if (from.measure.key !== "%" || by.figure.type !== "percentagePoint") continue;
      yield {
        claims: [from, to, by].map(({ claim }) => claim.id),
        holds: meet(steps, by.measure.interval),
        arithmetic: `${reckoning}＝${step}个百分点`,
      };
    }
  },
};

/** The same given in %, which is right only for the relative change: from 20 % to 25 % is 5 个百分点, or 25 %. */
export const percentOfPercent: RelationKind = {
  kind: "percent-of-percent",
  scope: "passage",
  *find({ changes }) {
    for (const { from, to, by, start, step, steps, reckoning } of changes) {
      if (from.measure.key !== "%" || by.figure.type !== "percent") continue;
      const ratio = product(quotient(steps, from.measure.interval), point("100"));
      yield {
        claims: [from, to, by].map(({ claim }) => claim.id),
        holds: meet(ratio, by.measure.interval) ? isTaken(start, step, by.figure.value) : false,
        arithmetic: `${reckoning}＝${step}个百分点，（${reckoning}）÷${from.figure.text}＝${rounded(multiply(divide(step, start), "100"), by.figure.value)}%`,
      };
    }
  },
};

/** From 90 % to 95 % is 5.6 %, and 5 % only by grace of rounding: it is told as points, and decides nothing. */
function isTaken(start: string, step: string, stated: string | null): true | null {
  const shown = new Big(rounded(multiply(divide(step, start), "100"), stated)).round(
    stated?.split(".")[1]?.length ?? 0,
  );
  return stated === step && shown.toFixed() !== step ? null : true;
}
