import type { Analysis, Mention, Relation } from "../format.ts";
import { lookupsOf } from "./lookups.ts";
import { mentionsAt } from "./occurrences.ts";

/** The figure of the body that a headline's figure at an offset was held against, whether they agree or not; null where there is none. */
export function bodyFigureOf(analysis: Analysis, offset: number): Mention | null {
  const { mentions, claims, claimOf, relationsOf } = lookupsOf(analysis);
  const figure = mentionsAt(analysis, offset).find(({ kind }) => kind === "figure");
  const claim = figure && claimOf.get(figure.id);
  const isOfHeadline = ({ kind, claims: [headline] }: Relation) => kind === "headline-body" && headline === claim?.id;
  const [, body = ""] = (claim && relationsOf.get(claim.id)?.find(isOfHeadline)?.claims) ?? [];
  return mentions.get(claims.get(body)?.mention ?? "") ?? null;
}
