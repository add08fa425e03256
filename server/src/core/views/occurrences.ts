import { mentionsNear } from "../claims/near.ts";
import type { Analysis, Mention } from "../format.ts";
import { type Span, spanLength } from "../text/span.ts";
import { lookupsOf } from "./lookups.ts";
import { sameKey } from "./same.ts";

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

/** The mentions of the same figure, date or program, itself among them, in the order of the draft. */
export function sameAs(analysis: Analysis, mention: Mention): readonly Mention[] {
  const key = sameKey(mention);
  return key === null ? [mention] : (lookupsOf(analysis).same.get(key) ?? []);
}

/** Every place where the draft names what stands at a caret, before it or behind it; empty where nothing does. */
export function occurrencesAt(analysis: Analysis, caret: number): Span[] {
  const mention = mentionsAt(analysis, caret)[0] ?? mentionsAt(analysis, caret - 1)[0];
  return mention ? sameAs(analysis, mention).flatMap(piecesOf) : [];
}
