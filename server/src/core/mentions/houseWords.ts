import { type Span, spanContains } from "../text/span.ts";
import { WordTrie } from "../text/wordTrie.ts";

/**
 * The words that a newsroom wants left as they are (七里河, 五一路, 今日水乡): nothing in them is a figure or a date, and no
 * check of wording takes them apart.
 */
export class HouseWords {
  readonly #words = new WordTrie<true>();
  readonly #longest: number;

  constructor(words: readonly string[]) {
    for (const word of words) this.#words.add(word, true);
    this.#longest = Math.max(0, ...words.map((word) => word.length));
  }

  /** Where they stand, the longest first, none overlapping another. */
  in(text: string): Span[] {
    const spans: Span[] = [];
    for (let at = 0; this.#longest > 0 && at < text.length; ) {
      const found = this.#words.longest(text, at);
      if (found) spans.push({ start: at, end: found.end });
      at = found?.end ?? at + 1;
    }
    return spans;
  }

  /** Whether these words lie in a house word, or would cut one in two. */
  touches(text: string, { start, end }: Span): boolean {
    if (this.#longest === 0) return false;
    const from = Math.max(0, start - this.#longest);
    const words = this.in(text.slice(from, end + this.#longest));
    return words.some((word) => {
      const isWithin = (edge: number) => word.start < edge - from && edge - from < word.end;
      return isWithin(start) || isWithin(end) || spanContains(word, { start: start - from, end: end - from });
    });
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
