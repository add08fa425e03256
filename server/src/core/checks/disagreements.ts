import type { Claim, Mention, Relation } from "../format.ts";
import type { DraftView, Report } from "./check.ts";

/** A relation that does not hold, with the mentions of its claims in the relation's order. */
export interface Disagreement {
  relation: Relation;
  claims: Claim[];
  mentions: Mention[];
}

/** The relations of one kind that do not hold, or, for null, decide nothing. */
export function disagreements(
  { relations, claim, mention }: DraftView,
  kind: string,
  holds: false | null = false,
): Disagreement[] {
  const found: Disagreement[] = [];
  for (const relation of relations) {
    if (relation.kind !== kind || relation.holds !== holds) continue;
    const claims = relation.claims.flatMap((id) => claim(id) ?? []);
    const mentions = claims.flatMap((one) => mention(one.mention) ?? []);
    if (mentions.length === relation.claims.length) found.push({ relation, claims, mentions });
  }
  return found;
}

/** A report at the last mention of a relation, with all others as evidence. */
export function reportAtLast(mentions: readonly Mention[], message: string, evidence: string): Report {
  const last = mentions.at(-1)!;
  return {
    start: last.start,
    end: last.end,
    message,
    related: mentions.slice(0, -1).map(({ start, end }) => ({ start, end, message: evidence })),
  };
}
