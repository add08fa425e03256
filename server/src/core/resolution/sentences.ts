const STOPS = "。！？!?";

/** Tells which sentence of a text an offset is in; asked with growing offsets, it reads the text once. */
export class SentenceCounter {
  readonly #text: string;
  #at = 0;
  #sentence = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): number {
    for (; this.#at < offset; this.#at += 1) if (STOPS.includes(this.#text.charAt(this.#at))) this.#sentence += 1;
    return this.#sentence;
  }
}
