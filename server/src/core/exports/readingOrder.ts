import type { Analysis, Article } from "../format.ts";
import { lastAtMost } from "../text/positions.ts";
import { type Span, spanLength } from "../text/span.ts";

/** A headline line, subhead, caption or paragraph: its pieces in reading order, and where it comes in the reading. */
export interface Block {
  pieces: readonly Span[];
  article: Article;
}

/** A place in reading order: the number of the block, then the offset inside the block's joined text. */
export interface Place {
  order: number;
  /** Less than an offset off where it stands beside a piece of the block and not in it; in front matter the offset in the draft. */
  local: number;
  /** Null for what stands in no block. */
  block: Block | null;
  article: Article | null;
}

interface Placed {
  piece: Span;
  block: Block;
  order: number;
  /** How much of the block's joined text stands before the piece. */
  before: number;
}

/** The order in which people read: article by article, each headline first, its paragraphs joined, captions last. */
export function readingOrder({ articles }: Analysis): (span: Span) => Place {
  const blocks = articles.flatMap(blocksOf);
  const placed = blocks
    .flatMap((block, index) => placePieces(block, index + 1))
    .sort((a, b) => a.piece.start - b.piece.start);
  const starts = placed.map(({ piece }) => piece.start);
  return (span) => {
    const index = lastAtMost(starts, span.start);
    const found = placed[index];
    if (!found || span.start >= found.piece.end) return beside(span, found, placed[index + 1]);
    const { piece, block, order, before } = found;
    return { order, local: before + span.start - piece.start, block, article: block.article };
  };
}

/**
 * A jump mark, or a line between two articles: it is read with the nearer of the pieces around it, and belongs to an article
 * that it touches.
 */
function beside({ start, end }: Span, last: Placed | undefined, next: Placed | undefined): Place {
  const gapBefore = last ? start - last.piece.end : Number.POSITIVE_INFINITY;
  const gapBehind = next ? next.piece.start - end : Number.POSITIVE_INFINITY;
  const place = (near: Placed, gap: number, local: number): Place => ({
    order: near.order,
    local,
    block: null,
    article: gap === 0 ? near.block.article : null,
  });
  if (next && gapBehind < gapBefore && (last || gapBehind === 0)) return place(next, gapBehind, next.before - 0.25);
  // What stands before every article is front matter: it is read first.
  if (!last) return { order: 0, local: start, block: null, article: null };
  return place(last, gapBefore, last.before + spanLength(last.piece) - 0.5);
}

function blocksOf(article: Article): Block[] {
  const single = (span: Span): Block => ({ pieces: [span], article });
  const paragraphs = article.body.map((pieces): Block => ({ pieces, article }));
  return [
    ...article.headline.map(single),
    ...withSubheads(paragraphs, article.subheads.map(single)),
    ...article.captions.map(single),
  ];
}

/** A subhead comes before the first paragraph that begins after it. */
function withSubheads(paragraphs: readonly Block[], subheads: readonly Block[]): Block[] {
  const waiting = [...subheads];
  const ordered: Block[] = [];
  for (const paragraph of paragraphs) {
    while (waiting[0] && startOf(waiting[0]) < startOf(paragraph)) ordered.push(waiting.shift()!);
    ordered.push(paragraph);
  }
  return [...ordered, ...waiting];
}

const startOf = ({ pieces }: Block): number => pieces[0]?.start ?? 0;

function placePieces(block: Block, order: number): Placed[] {
  let before = 0;
  return block.pieces.map((piece) => {
    const placed = { piece, block, order, before };
    before += piece.end - piece.start;
    return placed;
  });
}
