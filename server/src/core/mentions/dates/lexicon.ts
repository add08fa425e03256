/** Neighbours that make a word part of another one: 现在 in 体现在. `onlyBefore` admits no others, besides the end of the text. */
export interface Guard {
  notAfter?: string;
  notBefore?: string;
  onlyBefore?: string;
}

export interface Word<Meaning extends object> {
  text: string;
  meaning: Meaning & Guard;
}

/** Finds the longest word of a list at a position, guards respected. */
export class Lexicon<Meaning extends object> {
  readonly #byFirst = new Map<number, Word<Meaning>[]>();

  constructor(words: Iterable<Word<Meaning>>) {
    for (const word of words) {
      const first = word.text.charCodeAt(0);
      const siblings = this.#byFirst.get(first);
      if (siblings) siblings.push(word);
      else this.#byFirst.set(first, [word]);
    }
    for (const siblings of this.#byFirst.values()) siblings.sort((a, b) => b.text.length - a.text.length);
  }

  /** Entries that list several words for one meaning. */
  static of<Entry extends { words: readonly string[] }>(entries: readonly Entry[]): Lexicon<Entry> {
    return new Lexicon(entries.flatMap((meaning) => meaning.words.map((text) => ({ text, meaning }))));
  }

  match(text: string, at: number): Word<Meaning> | null {
    const candidates = this.#byFirst.get(text.charCodeAt(at));
    if (!candidates) return null;
    for (const word of candidates) {
      if (text.startsWith(word.text, at) && allows(word.meaning, text, at, at + word.text.length)) return word;
    }
    return null;
  }

  /** The code units that a word can begin with. */
  firsts(): Iterable<number> {
    return this.#byFirst.keys();
  }
}

/** Whether the neighbours of [start, end) leave the word alone. */
export function allows(guard: Guard, text: string, start: number, end: number): boolean {
  if (guard.notAfter !== undefined && start > 0 && guard.notAfter.includes(text.charAt(start - 1))) return false;
  if (end >= text.length) return true;
  if (guard.notBefore?.includes(text.charAt(end))) return false;
  return guard.onlyBefore === undefined || guard.onlyBefore.includes(text.charAt(end));
}

export const startsWithAny = (text: string, at: number, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word, at));

export const endsWithAny = (text: string, end: number, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word, end - word.length) && end >= word.length);
