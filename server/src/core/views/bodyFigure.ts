import type { Analysis, Mention } from "../format.ts";
import { mentionsAt } from "./occurrences.ts";

/** The figure of the body that a headline's figure at an offset was held against, whether they agree or not; null where there is none. */
export function bodyFigureOf(analysis: Analysis, offset: number): Mention | null {
  const { claims, mentions, relations } = analysis;
  const figure = mentionsAt(analysis, offset).find(({ kind }) => kind === "figure");
  const claim = figure && claims.find(({ mention }) => mention === figure.id);
  const relation =
    claim && relations.find(({ kind, claims: [headline] }) => kind === "headline-body" && headline === claim.id);
  const body = relation && claims.find(({ id }) => id === relation.claims[1]);
  return mentions.find(({ id }) => id === body?.mention) ?? null;
}
