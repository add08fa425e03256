/** A place as people count it: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Reads a text's line starts once; the function it returns turns offsets into positions.
 * Lines end at `\n`, `\r\n` or `\r`, as editors have it. An offset beyond the text stands at its end.
 */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, at);
    return { line: line + 1, column: at - starts[line]! + 1 };
  };
}

/** Index of the last of the ascending numbers that is not above `limit`; -1 when all are. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
