import { add, compare, divide, multiply, subtract } from "../../text/decimal.ts";
import { difference, point, product, quotient, sum } from "../../text/interval.ts";
import { meet } from "../measure.ts";
import { isReal } from "./change.ts";
import type { Found, Measured, RelationKind } from "./kind.ts";
import { rounded } from "./rounded.ts";
import { between, type ClaimSentence } from "./sentences.ts";
import { falls, rises } from "./words.ts";

/** 发放贷款32亿元，同比增加8亿元，增长33.3%: what was reached, what was added, and how much that is of what there was. */
export const gained: RelationKind = {
  kind: "growth",
  scope: "passage",
  *find({ sentences }) {
    for (const sentence of sentences) {
      for (let index = 2; index < sentence.claims.length; index += 1) {
        const [end, step, share] = sentence.claims.slice(index - 2, index + 1) as [Measured, Measured, Measured];
        const relation = relate(sentence, end, step, share);
        if (relation) yield relation;
      }
    }
  },
};

function relate(sentence: ClaimSentence, end: Measured, step: Measured, share: Measured): Found | null {
  if (share.figure.type !== "percent" || end.measure.key !== step.measure.key || end.measure.key === "%") return null;
  const direction = directionOf(between(sentence, end, step), compared);
  if (direction === 0 || direction !== directionOf(between(sentence, step, share), bare)) return null;
  const [reached, by] = [end.figure.value, step.figure.value];
  if (reached === null || by === null) return null;
  const rose = direction > 0;
  const start = rose ? subtract(reached, by) : add(reached, by);
  if (compare(start, "0") <= 0) return null;
  const [all, part] = [end.measure.interval, step.measure.interval];
  const percent = product(quotient(part, rose ? difference(all, part) : sum(all, part)), point("100"));
  const ratio = rounded(multiply(divide(by, start), "100"), share.figure.value);
  const holds = meet(percent, share.measure.interval);
  return {
    claims: [end, step, share].map(({ claim }) => claim.id),
    holds: holds || !isReal(sentence.text, end.local.start) ? holds : null,
    arithmetic: `${step.figure.text}÷（${end.figure.text}${rose ? "－" : "＋"}${step.figure.text}）＝${ratio}%`,
  };
}

/** What may stand before the word of change: a comparison before the amount, nothing but 同比 before the share of it. */
const compared =
  /^(?:左右|以上|以下)?[，,（(](?:同比|[比较](?:上年|去年|上年同期|去年同期|\d{4}年|上年末|年初))(?:净)?$/;
const bare = /^[，,、](?:同比|增幅|降幅)?$/;

function directionOf(gap: string, before: RegExp): -1 | 0 | 1 {
  const words = gap.replace(/(?:约|近|超|超过|达|为|了)$/, "");
  for (const [list, direction] of [
    [rises, 1],
    [falls, -1],
  ] as const) {
    const word = list.endingAt(words, words.length);
    if (word && before.test(words.slice(0, -word.length))) return direction;
  }
  return 0;
}
