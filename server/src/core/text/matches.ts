/** The matches of a global pattern, without the copy of it that `matchAll` makes for every text. */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    yield match;
    from = match.index + Math.max(1, match[0].length);
  }
}
