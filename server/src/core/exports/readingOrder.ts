import type { Analysis, Article } from "../format.ts";
import { lastAtMost } from "../text/positions.ts";
import type { Span } from "../text/span.ts";

/** A headline line, subhead, caption or paragraph: its pieces in reading order, and where it comes in the reading. */
export interface Block {
  pieces: readonly Span[];
  article: Article;
}

/** A place in reading order: the number of the block, then the offset inside the block's joined text. */
export interface Place {
  order: number;
  block: Block | null;
  /** Offset in the block's joined text; in the draft where there is no block. */
  local: number;
}

/** The order in which people read: article by article, each headline first, its paragraphs joined, captions last. */
export function readingOrder({ articles }: Analysis): (offset: number) => Place {
  const blocks = articles.flatMap(blocksOf);
  const placed = blocks
    .flatMap((block, index) => placePieces(block, index + 1))
    .sort((a, b) => a.piece.start - b.piece.start);
  const starts = placed.map(({ piece }) => piece.start);
  return (offset) => {
    const found = placed[lastAtMost(starts, offset)];
    // What stands outside every article is front matter: it is read first.
    if (!found || offset >= found.piece.end) return { order: 0, block: null, local: offset };
    return { order: found.order, block: found.block, local: found.before + offset - found.piece.start };
  };
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

function placePieces(block: Block, order: number): { piece: Span; block: Block; order: number; before: number }[] {
  let before = 0;
  return block.pieces.map((piece) => {
    const placed = { piece, block, order, before };
    before += piece.end - piece.start;
    return placed;
  });
}
