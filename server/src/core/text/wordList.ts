import { addTo } from "./lists.ts";

/** A list of words that is asked whether a text begins or ends with one of them; the longest counts. */
export class WordList {
  /** By the code of their first and of their last character. */
  #byFirst = new Map<number, string[]>();
  #byLast = new Map<number, string[]>();

  constructor(words: readonly string[]) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      addTo(this.#byFirst, word.charCodeAt(0), word);
      addTo(this.#byLast, word.charCodeAt(word.length - 1), word);
    }
  }

  /** The word that begins at `start` and ends by `end`, or null. */
  startingAt(text: string, start: number, end = text.length): string | null {
    const words = start < end ? this.#byFirst.get(text.charCodeAt(start)) : undefined;
    if (!words) return null;
    for (const word of words) if (start + word.length <= end && text.startsWith(word, start)) return word;
    return null;
  }

  /** The word that ends at `end` and begins at `start` or later, or null. */
  endingAt(text: string, end: number, start = 0): string | null {
    const words = start < end ? this.#byLast.get(text.charCodeAt(end - 1)) : undefined;
    if (!words) return null;
    for (const word of words) {
      const at = end - word.length;
      if (at >= start && text.startsWith(word, at)) return word;
    }
    return null;
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
