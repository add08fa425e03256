import { addTo } from "./lists.ts";

/** A list of words that is asked whether a text begins or ends with one of them; the longest counts. */
export class WordList {
  #byFirst = new Map<string, string[]>();
  #byLast = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      addTo(this.#byFirst, word.charAt(0), word);
      addTo(this.#byLast, word.charAt(word.length - 1), word);
    }
  }

  /** The word that begins at `start` and ends by `end`, or null. */
  startingAt(text: string, start: number, end = text.length): string | null {
    const words = start < end ? this.#byFirst.get(text.charAt(start)) : undefined;
    return words?.find((word) => start + word.length <= end && text.startsWith(word, start)) ?? null;
  }

  /** The word that ends at `end` and begins at `start` or later, or null. */
  endingAt(text: string, end: number, start = 0): string | null {
    const words = start < end ? this.#byLast.get(text.charAt(end - 1)) : undefined;
    return words?.find((word) => end - word.length >= start && text.startsWith(word, end - word.length)) ?? null;
  }

  /** Where the first of the words in `[start, end)` begins and which it is, or null. */
  firstIn(text: string, start: number, end: number): { at: number; word: string } | null {
    for (let at = start; at < end; at += 1) {
      const word = this.startingAt(text, at, end);
      if (word) return { at, word };
    }
    return null;
  }
}
