import { lastAtMost } from "../text/positions.ts";

const sentenceEnd = /[。！？!?]+[”’」』）)》〉"']*|[\r\n]+/g;
/** A paragraph without a full stop can be millions of characters long; a cell of a sheet cannot. */
const reach = 200;

/**
 * Finds a paragraph's sentence ends once; the function it returns gives the sentence around a span of it. What lies more
 * than 200 characters away is left out, and … stands in its place.
 */
export function sentencesOf(paragraph: string): (start: number, end: number) => string {
  const starts = [0];
  for (const match of paragraph.matchAll(sentenceEnd)) starts.push(match.index + match[0].length);
  return (start, end) => {
    const from = starts[lastAtMost(starts, start)] ?? 0;
    const to = starts[lastAtMost(starts, Math.max(end - 1, start)) + 1] ?? paragraph.length;
    const low = Math.max(from, start - reach);
    const high = Math.min(to, end + reach);
    return `${low > from ? "…" : ""}${paragraph.slice(low, high).trim()}${high < to ? "…" : ""}`;
  };
}
