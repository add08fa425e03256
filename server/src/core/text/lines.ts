const LF = 10;
const CR = 13;

/** Finds line ends from left to right, each character looked at once whatever mixture of CR and LF the text holds. */
export class LineEnds {
  readonly #text: string;
  #lf = -1;
  #cr = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first CR or LF at or after `offset`, else the text's length. Offsets must not decrease. */
  from(offset: number): number {
    if (this.#lf < offset) this.#lf = this.#find("\n", offset);
    if (this.#cr < offset) this.#cr = this.#find("\r", offset);
    return Math.min(this.#lf, this.#cr);
  }

  #find(mark: string, offset: number): number {
    const found = this.#text.indexOf(mark, offset);
    return found < 0 ? this.#text.length : found;
  }
}

/** Offset behind the line end that begins at `end`. */
export function afterLineEnd(text: string, end: number): number {
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}
