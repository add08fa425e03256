import type { Analysis, Figure, Mention } from "../format.ts";
import { type Span, spanLength } from "../text/span.ts";

/** The pieces a mention covers, in reading order: one, unless a column break or a headline cut it. */
export const piecesOf = (mention: Mention): readonly Span[] => mention.parts ?? [mention];

/** The mentions at an offset, the shortest first; where none covers it, those that end there (a caret behind a word means the word). */
export function mentionsAt({ mentions }: Analysis, offset: number): Mention[] {
  const touching = mentions.filter((mention) =>
    piecesOf(mention).some(({ start, end }) => start <= offset && offset <= end),
  );
  const covering = touching.filter((mention) => piecesOf(mention).some(({ end }) => offset < end));
  return (covering.length > 0 ? covering : touching).sort((a, b) => spanLength(a) - spanLength(b));
}

/**
 * What a mention speaks of, as a key: figures by value and unit, dates by what they resolve to, programs by the thing the
 * name stands for. Null for what cannot be told apart: vague numbers and dates that nothing resolves.
 */
export function identityOf(mention: Mention): string | null {
  if (mention.kind === "program") return `program ${mention.entry ?? mention.name}`;
  if (mention.kind === "figure") return figureIdentity(mention);
  const { timex, interval, range, type } = mention;
  if (range) return `date ${type} ${range.low} ${range.high}`;
  if (interval) return `date ${type} ${interval.start} ${interval.end}`;
  return timex && !timex.includes("REF") ? `date ${type} ${timex}` : null;
}

function figureIdentity({ type, value, range, unit }: Figure): string | null {
  const size = value ?? (range && `${range.low} ${range.high}`);
  return size === null ? null : `figure ${type} ${size} ${unit?.code ?? unit?.text ?? ""}`;
}

/** The mentions of the same figure, date or program, itself among them, in the order of the draft. */
export function sameAs({ mentions }: Analysis, mention: Mention): Mention[] {
  const identity = identityOf(mention);
  return identity === null ? [mention] : mentions.filter((other) => identityOf(other) === identity);
}

/** Every place where the draft names what stands at an offset; empty where nothing does. */
export function occurrencesAt(analysis: Analysis, offset: number): Span[] {
  const [mention] = mentionsAt(analysis, offset);
  return mention ? sameAs(analysis, mention).flatMap(piecesOf) : [];
}
