import type { Relation } from "../../format.ts";
import { likeness, sharesWords } from "../likeness.ts";
import { areNear, differByPowerOfTen, meet } from "../measure.ts";
import { type ClaimPassage, isMeasured, type Measured, type RelationKind } from "./kind.ts";

/**
 * A figure of a headline against those of its article's body: one of the same indicator that it may stand for, or one of nearly the
 * same value; else one of the same indicator that it cannot stand for.
 */
export const headlineBody: RelationKind = {
  kind: "headline-body",
  scope: "article",
  *find({ passages }) {
    const bodies = new Map<string, Measured[]>();
    for (const { article, measured } of claimsOf(passages, "body")) push(bodies, key(article, measured), measured);
    for (const { article, measured } of claimsOf(passages, "headline")) {
      yield relate(measured, bodies.get(key(article, measured)) ?? []);
    }
  },
};

const key = (article: number, { measure }: Measured): string => `${article} ${measure.key}`;

function* claimsOf(passages: readonly ClaimPassage[], role: "body" | "headline") {
  for (const { passage, claims } of passages) {
    if (passage.role !== role || passage.article === null) continue;
    for (const measured of claims.filter(isMeasured)) yield { article: passage.article, measured };
  }
}

function relate(headline: Measured, body: readonly Measured[]): Omit<Relation, "kind"> {
  const fitting = body.filter(({ measure }) => meet(headline.measure.interval, measure.interval));
  const named = (other: Measured) => likeness(headline.claim, other.claim) !== null;
  const match = fitting.find(named) ?? fitting.find(({ figure }) => areNear(headline.figure.value, figure.value));
  if (match) return toRelation(headline, match, true);
  const like = body.filter(named);
  const other =
    like.find(({ claim }) => likeness(headline.claim, claim) === "same") ??
    body.find((one) => isSlipOf(headline, one)) ??
    like[0];
  return other
    ? toRelation(headline, other, false)
    : { claims: [headline.claim.id], holds: null, arithmetic: headline.figure.text };
}

/** Ten or a hundred times off, and of something that shares a word with it. */
const isSlipOf = (headline: Measured, { claim, figure }: Measured): boolean =>
  differByPowerOfTen(headline.figure.value, figure.value) && sharesWords(headline.claim, claim);

const toRelation = (headline: Measured, body: Measured, holds: boolean): Omit<Relation, "kind"> => ({
  claims: [headline.claim.id, body.claim.id],
  holds,
  arithmetic: `${headline.figure.text}${holds ? "≈" : "≠"}${body.figure.text}`,
});

function push<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const values = map.get(name);
  if (values) values.push(value);
  else map.set(name, [value]);
}
