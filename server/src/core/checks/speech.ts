/**
 * Whether the words at `at` are quoted speech, where a check of style stays silent: they stand between “ and ”, and a pause in
 * the quotation shows that somebody speaks. A name in quotation marks has none.
 */
export function isInSpeech(text: string, at: number): boolean {
  const open = text.lastIndexOf("“", at);
  if (open < 0 || text.slice(open, at).includes("”")) return false;
  const close = text.indexOf("”", at);
  return /[，。！？；]/.test(text.slice(open, close < 0 ? text.length : close));
}
