import type { Relation } from "../../format.ts";
import { compare, divide, multiply } from "../../text/decimal.ts";
import { point, product, quotient } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import type { Measured, RelationKind } from "./kind.ts";
import { rounded } from "./rounded.ts";
import { between, type ClaimSentence, leadOf } from "./sentences.ts";

/** 受理320件，办结317件，办结率99.1%; 企业320家，其中规上企业80家，占25%: a whole, a part of it, and their rate, in one sentence. */
export const rate: RelationKind = {
  kind: "rate",
  scope: "passage",
  *find({ sentences }) {
    for (const sentence of sentences) {
      for (let index = 2; index < sentence.claims.length; index += 1) {
        const relation = relate(sentence, index);
        if (relation) yield relation;
      }
    }
  },
};

function relate(sentence: ClaimSentence, index: number): Omit<Relation, "kind"> | null {
  const [whole, part, share] = sentence.claims.slice(index - 2, index + 1) as [Measured, Measured, Measured];
  if (share.figure.type !== "percent" || whole.measure.key !== part.measure.key || whole.measure.key === "%")
    return null;
  const isRate = isRateOf(sentence, index);
  if (!isRate && !isShareOf(sentence, part, share)) return null;
  const [top, bottom] = [part.figure.value, whole.figure.value];
  if (top === null || bottom === null || compare(bottom, "0") <= 0) return null;
  // A part that exceeds what stands before it is no part of that, unless the words say that it is.
  if (compare(top, bottom) > 0 && !isRate && !between(sentence, whole, part).includes("其中")) return null;
  const percent = product(quotient(part.measure.interval, whole.measure.interval), point("100"));
  return {
    claims: [whole, part, share].map(({ claim }) => claim.id),
    holds: meet(percent, share.measure.interval),
    arithmetic: `${part.figure.text}÷${whole.figure.text}＝${rounded(multiply(divide(top, bottom), "100"), share.figure.value)}%`,
  };
}

/** The part is named by the verb of the rate: 办结317件, 办结率. */
function isRateOf(sentence: ClaimSentence, index: number): boolean {
  const { indicator } = sentence.claims[index]!.claim;
  if (!indicator?.endsWith("率") || indicator.length < 3) return false;
  const verb = indicator.slice(0, -1).slice(-2);
  const [ofPart, ofWhole] = [leadOf(sentence, index - 1), leadOf(sentence, index - 2)];
  return ofPart.includes(verb) && (!ofWhole.includes(verb) || ofWhole.includes(`应${verb}`));
}

/** Straight behind the part, with no other whole named. */
const isShareOf = (sentence: ClaimSentence, part: Measured, share: Measured): boolean =>
  /^[，,]?(?:约|大约)?占(?:比|总数的?|总量的?)?(?:约|达|为|近|超)?$/.test(between(sentence, part, share));
