import { compare, divide, multiply } from "../../text/decimal.ts";
import type { Measured, RelationKind } from "./kind.ts";
import { rounded } from "./rounded.ts";
import { between, type ClaimSentence, leadOf } from "./sentences.ts";
import { ratesOfWhole, wholes } from "./words.ts";

/**
 * 7人中合格率50%: a percentage that no whole number of its base can give (the GRIM test). Only an exact count straight before the
 * percentage is a base, and only where its verb or 中 says that it is.
 */
export const wholeNumber: RelationKind = {
  kind: "whole-number",
  scope: "passage",
  *find({ sentences }) {
    for (const sentence of sentences) {
      for (let index = 1; index < sentence.claims.length; index += 1) {
        const [base, share] = sentence.claims.slice(index - 1, index + 1) as [Measured, Measured];
        const count = base.figure.value;
        if (share.figure.type !== "percent" || count === null || !isCount(base) || !isBase(sentence, index)) continue;
        const { low, high } = share.measure.interval;
        if (low === null || high === null || share.figure.bound !== "exact") continue;
        const [from, to] = [low, high].map((end) => divide(multiply(end, count), "100")) as [string, string];
        const near = nearest(share.figure.value ?? low, count);
        yield {
          claims: [base.claim.id, share.claim.id],
          holds: holdsWhole(from, to),
          arithmetic: near,
        };
      }
    }
  },
};

/** An exact plain count of things or people. */
const isCount = ({ figure }: Measured): boolean =>
  figure.type === "quantity" &&
  figure.bound === "exact" &&
  /^\d{1,4}$/.test(figure.value ?? "") &&
  Number(figure.value) > 1;

function isBase(sentence: ClaimSentence, index: number): boolean {
  const [base, share] = sentence.claims.slice(index - 1, index + 1) as [Measured, Measured];
  const gap = between(sentence, base, share);
  if (/^[\u4e00-\u9fff]{0,6}中[，,]?(?:有|约有|占)?$/.test(gap)) return true;
  const [, , name = ""] = /^([\u4e00-\u9fff]{0,2})[，,]([\u4e00-\u9fff]{1,5})占$/.exec(gap) ?? [];
  // 共30户，脱贫户占46.7%
  if (name.endsWith(base.figure.unit?.text ?? "，") && leadOf(sentence, index - 1).endsWith("共")) return true;
  const [, noun = "", rate] =
    /^([\u4e00-\u9fff]{0,10})(?:中[，,]?|[，,])([^，,。；;、]{2,5}率)(?:为|达|达到|是)?$/.exec(gap) ?? [];
  if (!rate || ratesOfWhole.endingAt(rate, rate.length) === null) return false;
  const lead = leadOf(sentence, index - 1) + noun;
  return gap.startsWith("中") || wholes.firstIn(lead, 0, lead.length) !== null;
}

/** Whether a whole number lies between the two. */
function holdsWhole(from: string, to: string): boolean {
  const least = BigInt(whole(from)) + (from.includes(".") || from.includes("/") ? 1n : 0n);
  return compare(String(least), to) <= 0;
}

const whole = (value: string): string => {
  const [top = "0", bottom] = value.split("/");
  return bottom ? String(BigInt(top) / BigInt(bottom)) : (top.split(".")[0] ?? "0");
};

/** The two whole numbers around it, as percentages: 3÷7＝42.86%，4÷7＝57.14%. */
function nearest(percent: string, count: string): string {
  const below = BigInt(whole(divide(multiply(percent, count), "100")));
  return [below, below + 1n]
    .filter((part) => part <= BigInt(count))
    .map((part) => `${part}÷${count}＝${rounded(divide(String(part * 100n), count), "0.0")}%`)
    .join("，");
}
