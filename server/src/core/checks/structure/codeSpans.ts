/** Fenced blocks, and what stands between backticks or in the angle brackets of a tag or an address: no Chinese to be punctuated. */
const code = /^```[^\n]*\n[\s\S]*?^```|`[^`\n]{1,500}`|<[^<>\n]{1,500}>|[a-z]{2,10}:\/\/[!-~]{1,500}/gm;

/** Whether a place of the text is in code; to be asked from left to right. */
export function codeSpans(text: string): (at: number) => boolean {
  if (!/[`<]|:\/\//.test(text)) return () => false;
  const spans = text.matchAll(code);
  let span = spans.next();
  return (at) => {
    while (!span.done && span.value.index + span.value[0].length <= at) span = spans.next();
    return !span.done && span.value.index <= at;
  };
}
