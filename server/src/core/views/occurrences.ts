import type { Analysis, Figure, Mention } from "../format.ts";
import { type Span, spanLength } from "../text/span.ts";

/** The pieces a mention covers, in reading order: one, unless a column break or a headline cut it. */
export const piecesOf = (mention: Mention): readonly Span[] => mention.parts ?? [mention];

/** The mentions that cover the character at an offset, the shortest first. */
export const mentionsAt = ({ mentions }: Analysis, offset: number): Mention[] =>
  mentions
    .filter((mention) => piecesOf(mention).some(({ start, end }) => start <= offset && offset < end))
    .sort((a, b) => spanLength(a) - spanLength(b));

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

/** Every place where the draft names what stands at a caret, before it or behind it; empty where nothing does. */
export function occurrencesAt(analysis: Analysis, caret: number): Span[] {
  const mention = mentionsAt(analysis, caret)[0] ?? mentionsAt(analysis, caret - 1)[0];
  return mention ? sameAs(analysis, mention).flatMap(piecesOf) : [];
}
