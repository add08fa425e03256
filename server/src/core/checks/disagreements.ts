import type { Claim, Mention, Relation } from "../format.ts";
import type { DraftView, Report } from "./check.ts";

/** A relation that does not hold, with the mentions of its claims in the relation's order. */
export interface Disagreement {
  relation: Relation;
  claims: Claim[];
  mentions: Mention[];
}

/** The relations of one kind that do not hold, or, for null, decide nothing. */
export function* disagreements(
  { relations, claims, mention }: DraftView,
  kind: string,
  holds: false | null = false,
): Generator<Disagreement> {
  const wrong = relations.filter((relation) => relation.kind === kind && relation.holds === holds);
  if (wrong.length === 0) return;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const relation of wrong) {
    const found = relation.claims.flatMap((id) => byId.get(id) ?? []);
    const mentions = found.flatMap((claim) => mention(claim.mention) ?? []);
    if (mentions.length === relation.claims.length) yield { relation, claims: found, mentions };
  }
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
