import { type Span, spansOverlap } from "../text/span.ts";
import { wordingOf } from "../wording/words.ts";
import { type HoverRow, type HoverView, row } from "./hoverView.ts";
import { textOf, type ViewContext } from "./viewContext.ts";
import { wordsOf } from "./words.ts";

/** What is ignored on some places of the draft, why, and how it is taken back: a place without a squiggle is not one without a finding. */
export function ignoredRows({ silenced, locale }: ViewContext, places: readonly Span[]): HoverRow[] {
  const { ignored } = wordsOf(locale);
  return silenced
    .filter(({ finding }) => places.some((place) => spansOverlap(finding, place)))
    .flatMap(({ finding, by }) => row("ignored", ignored(finding.message, by.reason)));
}

/** The same where no figure, date or name stands; null where nothing is ignored either. */
export function ignoredAt(context: ViewContext, offset: number): HoverView | null {
  const found = context.silenced.find(({ finding: { start, end } }) => start <= offset && offset < end);
  if (!found) return null;
  const { start, end } = found.finding;
  const title = textOf(context, { start, end });
  const kind = wordingOf(context.locale).kinds.finding;
  return { start, end, sections: [{ title, kind, rows: ignoredRows(context, [{ start: offset, end: offset + 1 }]) }] };
}
