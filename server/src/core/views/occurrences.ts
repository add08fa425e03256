import { mentionsNear } from "../claims/near.ts";
import type { Analysis, DateMention, Figure, Mention } from "../format.ts";
import { type Span, spanLength } from "../text/span.ts";

/** The pieces a mention covers, in reading order: one, unless a column break or a headline cut it. */
export const piecesOf = (mention: Mention): readonly Span[] => mention.parts ?? [mention];

const coversOffset = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

const covers = (mention: Mention, offset: number): boolean =>
  coversOffset(mention, offset) || (mention.parts?.some((piece) => coversOffset(piece, offset)) ?? false);

/** The mentions that cover the character at an offset, the shortest first. */
export function mentionsAt({ mentions }: Analysis, offset: number): Mention[] {
  const around = mentionsNear(mentions, { start: offset, end: offset + 1 });
  return around.filter((mention) => covers(mention, offset)).sort((a, b) => spanLength(a) - spanLength(b));
}

/**
 * Whether two mentions speak of the same: figures of one value and unit, dates that resolve to one time, programs whose
 * names stand for one thing. What cannot be told (vague numbers, dates that nothing resolves) is the same as nothing else.
 */
export function sameThing(a: Mention, b: Mention): boolean {
  if (a.kind === "figure") return b.kind === "figure" && sameFigure(a, b);
  if (a.kind === "date") return b.kind === "date" && sameDate(a, b);
  return b.kind === "program" && (a.entry === null ? a.name === b.name : a.entry === b.entry);
}

function sameFigure(a: Figure, b: Figure): boolean {
  if (a.type !== b.type || a.value !== b.value) return false;
  if (a.value === null && (!a.range || !sameRange(a.range, b.range))) return false;
  return (a.unit?.code ?? a.unit?.text) === (b.unit?.code ?? b.unit?.text);
}

function sameDate(a: DateMention, b: DateMention): boolean {
  if (a.type !== b.type) return false;
  if (a.range || b.range) return sameRange(a.range, b.range);
  const [one, other] = [a.interval, b.interval];
  if (one || other) return one !== null && one.start === other?.start && one.end === other.end;
  return a.timex !== null && a.timex === b.timex && !a.timex.includes("REF");
}

const sameRange = (a: Figure["range"], b: Figure["range"]): boolean =>
  a !== null && a.low === b?.low && a.high === b.high;

/** The mentions of the same figure, date or program, itself among them, in the order of the draft. */
export const sameAs = ({ mentions }: Analysis, mention: Mention): Mention[] =>
  mentions.filter((other) => other === mention || sameThing(mention, other));

/** Every place where the draft names what stands at a caret, before it or behind it; empty where nothing does. */
export function occurrencesAt(analysis: Analysis, caret: number): Span[] {
  const mention = mentionsAt(analysis, caret)[0] ?? mentionsAt(analysis, caret - 1)[0];
  return mention ? sameAs(analysis, mention).flatMap(piecesOf) : [];
}
