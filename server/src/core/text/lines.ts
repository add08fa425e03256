/** A place in a text as editors count it: line and column from 0, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

const LF = 10;
const CR = 13;

/**
 * Offset ↔ line and column of one text. A line ends at CR LF, CR or LF, as VS Code counts. Offsets inside a line end
 * and columns behind it count as the end of the line; whatever lies outside of the text counts as its nearest end.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return { line: low, column: Math.min(at, this.#contentEnd(low)) - this.#starts[low]! };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(position.column, 0), this.#contentEnd(position.line));
  }

  /** Where the line's last character ends, its line end left out. */
  #contentEnd(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    const crLf = this.#text.charCodeAt(next - 1) === LF && this.#text.charCodeAt(next - 2) === CR;
    return crLf && next - 2 >= this.#starts[line]! ? next - 2 : next - 1;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const ends = new LineEnds(text);
  for (let end = ends.from(0); end < text.length; end = ends.from(starts.at(-1)!)) {
    starts.push(afterLineEnd(text, end));
  }
  return starts;
}

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
