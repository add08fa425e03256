import { derive } from "../claims/derived.ts";
import type { Analysis, Mention, Relation } from "../format.ts";
import { byPosition, type Span, spanLength } from "../text/span.ts";
import { claimWordsOf } from "./claimWords.ts";
import { type HoverRow, type HoverView, mostLines, row } from "./hoverView.ts";
import { lookupsOf } from "./lookups.ts";
import { piecesOf } from "./occurrences.ts";
import { textOf, type ViewContext } from "./viewContext.ts";

/** The arithmetic that a figure takes part in, whether it holds or not, what it implies, and what findings elsewhere say of it. */
export function evidenceRows(context: ViewContext, mention: Mention): HoverRow[] {
  const { analysis, lineOf, text } = context;
  const { claimOf, relationsOf } = lookupsOf(analysis);
  const own = claimOf.get(mention.id);
  const shared = new Set(own && relationsOf.get(own.id));
  const relations = analysis.relations.filter(
    (relation) => shared.has(relation) || relation.spans?.some((span) => isPlace(span) && touches(span, mention)),
  );
  const concerning = analysis.findings.filter(({ related }) => related.some((place) => touches(place, mention)));
  return [
    ...relations.flatMap((relation) => relationRow(context, relation, lineOf(mention.start))),
    ...(own ? derive(analysis, text, own) : []).flatMap(({ arithmetic }) => row("derived", arithmetic)),
    ...concerning.flatMap(({ message, start }) => row("finding", message, [lineOf(start)])),
  ];
}

/** A list or an ordinal mark is no mention, and yet takes part: 四大 in 四大产业. A place that is longer than this is a whole passage. */
const longestPlace = 40;

const isPlace = (span: Span): boolean => spanLength(span) <= longestPlace;

/** A section for each relation that has a place of its own at an offset; null where none has. */
export function sectionsAt(context: ViewContext, offset: number): HoverView | null {
  const { analysis, locale, lineOf } = context;
  const placed = analysis.relations.flatMap((relation) => {
    const place = relation.spans?.find((span) => span.start <= offset && offset < span.end && isPlace(span));
    return place ? { relation, place } : [];
  });
  const [innermost] = placed.sort((a, b) => spanLength(a.place) - spanLength(b.place));
  if (!innermost) return null;
  const sections = placed.map(({ relation, place }) => ({
    title: textOf(context, place),
    kind: claimWordsOf(locale).relations[relation.kind] ?? relation.kind,
    rows: relationRow(context, relation, lineOf(place.start)),
  }));
  return { ...innermost.place, sections };
}

/** @param here the line that is looked at: only others are pointed to */
function relationRow(context: ViewContext, relation: Relation, here: number): HoverRow[] {
  const { relations, holds, colon } = claimWordsOf(context.locale);
  const name = relations[relation.kind];
  const lines = placesOf(context.analysis, relation).map(({ start }) => context.lineOf(start));
  const others = [...new Set(lines)].filter((line) => line !== here);
  const text = `${name ? name + colon : ""}${relation.arithmetic} — ${holds(relation.holds)}`;
  return row("relation", text, others.slice(0, mostLines));
}

/** Where everything stands that takes part in a relation. */
function placesOf(analysis: Analysis, relation: Relation): Span[] {
  const { claims, mentions } = lookupsOf(analysis);
  const own = relation.claims.flatMap((id) => mentions.get(claims.get(id)?.mention ?? "") ?? []);
  return [...own.sort(byPosition), ...(relation.spans ?? [])];
}

const touches = (span: Span, mention: Mention): boolean =>
  piecesOf(mention).some(({ start, end }) => span.start < end && start < span.end);
