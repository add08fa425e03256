import data from "../../../../register/date-words.json" with { type: "json" };
import { WordList } from "../../text/wordList.ts";
import { WordTrie } from "../../text/wordTrie.ts";

/**
 * Neighbours that make a word part of another one: 现在 in 体现在, 年 in 年货, but not in 年货币, where another word begins.
 * `onlyBefore` admits no others, besides the end of the text.
 */
export interface Guard {
  notAfter?: string;
  notBefore?: string;
  onlyBefore?: string;
  /** Characters one of which must follow. */
  required?: string;
}

export interface Word<Meaning extends object> {
  text: string;
  meaning: Meaning & Guard;
}

/** Finds the longest word of a list at a position, guards respected. */
export class Lexicon<Meaning extends object> {
  readonly #words = new WordTrie<Word<Meaning>>();
  readonly #texts: string[] = [];

  constructor(words: Iterable<Word<Meaning>>) {
    for (const word of words) {
      this.#words.add(word.text, word);
      this.#texts.push(word.text);
    }
  }

  /** Entries that list several words for one meaning. */
  static of<Entry extends { words: readonly string[] }>(entries: readonly Entry[]): Lexicon<Entry> {
    return new Lexicon(entries.flatMap((meaning) => meaning.words.map((text) => ({ text, meaning }))));
  }

  match(text: string, at: number): Word<Meaning> | null {
    return this.#words.longest(text, at, (word, end) => allows(word.meaning, text, at, end))?.value ?? null;
  }

  /** The words themselves. */
  get texts(): readonly string[] {
    return this.#texts;
  }
}

const own = new WordList(data.ownWords);

/** Whether the neighbours of [start, end) leave the word alone. */
export function allows(guard: Guard, text: string, start: number, end: number): boolean {
  if (guard.notAfter !== undefined && start > 0 && guard.notAfter.includes(text.charAt(start - 1))) return false;
  if (guard.required !== undefined && (end >= text.length || !guard.required.includes(text.charAt(end)))) return false;
  if (end >= text.length) return true;
  if (guard.notBefore?.includes(text.charAt(end)) && !own.startingAt(text, end)) return false;
  return guard.onlyBefore === undefined || guard.onlyBefore.includes(text.charAt(end));
}

export const startsWithAny = (text: string, at: number, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word, at));

export const endsWithAny = (text: string, end: number, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word, end - word.length) && end >= word.length);
