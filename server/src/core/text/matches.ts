const none: readonly RegExpExecArray[] = [];

/** The matches of a global pattern, without the copy of it that `matchAll` makes for every text: most texts have none. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    pattern.lastIndex = match.index + Math.max(1, match[0].length);
    match = pattern.exec(text);
  }
  return found;
}
