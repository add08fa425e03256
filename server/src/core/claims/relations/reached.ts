import { meet } from "../measure.ts";
import { compared } from "./compared.ts";
import type { RelationKind } from "./kind.ts";
import { between } from "./sentences.ts";

/** 突破500万件，达498万件; 近300人，达312人: a bound and the value that is told right behind it. */
export const reached: RelationKind = {
  kind: "same-indicator",
  scope: "passage",
  *find({ sentences }) {
    for (const sentence of sentences) {
      for (const [index, told] of sentence.claims.entries()) {
        const bound = sentence.claims[index - 1];
        if (!bound || bound.figure.bound === "exact" || bound.figure.bound === "about") continue;
        if (bound.measure.key !== told.measure.key || !isTold(between(sentence, bound, told))) continue;
        const holds = meet(bound.measure.interval, told.measure.interval);
        yield {
          claims: [bound.claim.id, told.claim.id],
          holds,
          arithmetic: compared(bound.figure, told.figure, holds),
        };
      }
    }
  },
};

/** Only a verb that reaches parts them, so that both are of one thing. */
const isTold = (gap: string): boolean => /^(?:大关|以上|以下|关口)?[，,](?:实际)?(?:达到?|升?至|为)$/.test(gap);
