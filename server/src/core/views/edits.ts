import type { TextEdit } from "../format.ts";
import type { Span } from "../text/span.ts";

/** What a text is made of after edits, in order: stretches of the text before them, and words put in. */
type Piece = Span | string;

/** The text after edits that stand in order and apart. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  piecesAfter(edits, text.length)
    .map((piece) => (typeof piece === "string" ? piece : text.slice(piece.start, piece.end)))
    .join("");

/**
 * The edits of a text that do what two lists do one after the other, in order and apart.
 * @param first edits of the text, in order and apart
 * @param second edits of the text after the first ones, in order and apart
 * @param length of the text, in UTF-16 units
 */
export function joinEdits(first: readonly TextEdit[], second: readonly TextEdit[], length: number): TextEdit[] {
  const rest = piecesAfter(first, length).reverse();
  const joined: Piece[] = [];
  let at = 0;
  /** Takes the pieces up to a place of the text after the first edits. */
  const take = (to: number): Piece[] => {
    const taken: Piece[] = [];
    while (at < to) {
      const piece = rest.pop()!;
      const wide = lengthOf(piece);
      if (at + wide > to) rest.push(cut(piece, to - at, wide));
      taken.push(cut(piece, 0, Math.min(wide, to - at)));
      at += Math.min(wide, to - at);
    }
    return taken;
  };
  for (const { start, end, newText } of second) {
    joined.push(...take(start), newText);
    take(end);
  }
  return editsFor([...joined, ...rest.reverse()], length);
}

const lengthOf = (piece: Piece): number => (typeof piece === "string" ? piece.length : piece.end - piece.start);

const cut = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === "string" ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };

function piecesAfter(edits: readonly TextEdit[], length: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    pieces.push({ start: at, end: start }, newText);
    at = end;
  }
  return [...pieces, { start: at, end: length }].filter((piece) => lengthOf(piece) > 0);
}

function editsFor(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = "";
  const close = (start: number): void => {
    if (newText !== "" || start > at) edits.push({ start: at, end: start, newText });
    newText = "";
  };
  for (const piece of pieces) {
    if (typeof piece === "string") newText += piece;
    else if (piece.end > piece.start) {
      close(piece.start);
      at = piece.end;
    }
  }
  close(length);
  return edits;
}
