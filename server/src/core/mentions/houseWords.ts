import { type Span, spanContains } from "../text/span.ts";
import { WordTrie } from "../text/wordTrie.ts";

/**
 * The words that a newsroom wants left as they are (七里河, 五一路, 今日水乡): nothing in them is a figure or a date, and no
 * check of wording takes them apart.
 */
export class HouseWords {
  readonly #words = new WordTrie<true>();
  readonly #none: boolean;

  constructor(words: readonly string[]) {
    for (const word of words) this.#words.add(word, true);
    this.#none = words.length === 0;
  }

  /** Where they stand, the longest first, none overlapping another. */
  in(text: string): Span[] {
    const spans: Span[] = [];
    for (let at = 0; !this.#none && at < text.length; ) {
      const found = this.#words.longest(text, at);
      if (found) spans.push({ start: at, end: found.end });
      at = found?.end ?? at + 1;
    }
    return spans;
  }
}

/** A character that is part of no word and no number. */
const blank = "\ufffc";

/** The text with these stretches made unreadable, everything else at its place. */
export function hide(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let hidden = "";
  let done = 0;
  for (const { start, end } of spans) {
    hidden += text.slice(done, start) + blank.repeat(end - start);
    done = end;
  }
  return hidden + text.slice(done);
}

/** Whether what is reported lies in a house word, or would cut one in two. */
export const touchesHouseWord = ({ start, end }: Span, words: readonly Span[]): boolean =>
  words.some((word) => spanContains(word, { start, end }) || isWithin(word, start) || isWithin(word, end));

const isWithin = ({ start, end }: Span, edge: number): boolean => start < edge && edge < end;
