/** Speech is not looked for over more than a passage may hold. */
const farthest = 2000;

/**
 * Whether the words at `at` are quoted speech, where a check of style stays silent: they stand between “ and ”, and a pause in
 * the quotation shows that somebody speaks. A name in quotation marks has none.
 */
export function isInSpeech(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - farthest), at);
  const open = before.lastIndexOf("“");
  if (open < 0 || before.includes("”", open)) return false;
  const behind = text.slice(at, at + farthest);
  const close = behind.indexOf("”");
  return /[，。！？；]/.test(before.slice(open) + (close < 0 ? behind : behind.slice(0, close)));
}

const longestTitle = 100;

/** Whether the place at `at` stands within 《》: a title is quoted as it was printed. */
export function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
