import type { Mention } from "../format.ts";
import { type Span, spanLength } from "../text/span.ts";
import { piecesOf } from "./occurrences.ts";

/** A stretch of text of one kind. Tokens never overlap. */
export interface Token extends Span {
  kind: Mention["kind"];
}

/** The kinds of tokens, in the order of their numbers in a legend. */
export const tokenKinds: readonly Token["kind"][] = ["figure", "date", "program"];

/** The tokens of mentions, by position. Of what overlaps the shorter stays whole: in “十四五”时期 the name, and around it the date. */
export function tokensOf(mentions: readonly Mention[]): Token[] {
  const pieces = mentions
    .flatMap((mention) => piecesOf(mention).map(({ start, end }) => ({ start, end, kind: mention.kind })))
    .sort((a, b) => a.start - b.start || spanLength(b) - spanLength(a));
  const tokens: Token[] = [];
  const open: Token[] = [];
  const closeUntil = (offset: number) => {
    for (let inner = open.at(-1); inner && inner.end <= offset; inner = open.at(-1)) {
      open.pop();
      emit(tokens, inner, inner.end);
    }
  };
  for (const piece of pieces) {
    closeUntil(piece.start);
    const outer = open.at(-1);
    if (outer) emit(tokens, outer, piece.start);
    open.push({ ...piece });
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return tokens;
}

/** Puts out what of a stretch lies before an offset and behind everything put out so far. */
function emit(tokens: Token[], { start, kind, end }: Token, offset: number): void {
  const from = Math.max(start, tokens.at(-1)?.end ?? 0);
  const to = Math.min(end, offset);
  if (from < to) tokens.push({ start: from, end: to, kind });
}
