import type { Span } from "../text/span.ts";

const SIZE = 1 << 16;
/** More of an article tells nothing new about what it speaks of. */
const REACH = 3000;

/** The pairs of neighbouring characters of some text, hashed: what the text speaks of, roughly and fast. */
export type Topic = Uint8Array;

/** @param spans in the order in which they count; what lies beyond the first 3,000 characters is left out */
export function topicOf(text: string, spans: readonly Span[]): Topic {
  const topic = new Uint8Array(SIZE);
  let left = REACH;
  for (const span of spans) {
    const end = Math.min(span.end, span.start + left);
    for (let at = span.start; at + 1 < end; at += 1) {
      const pair = pairAt(text, at);
      if (pair >= 0) topic[pair] = 1;
    }
    left -= end - span.start;
    if (left <= 0) break;
  }
  return topic;
}

/** How much of what the spans say the topic knows, from 0 to 1; every pair counts once. */
export function share(text: string, spans: readonly Span[], topic: Topic): number {
  let known = 0;
  let all = 0;
  for (const pair of pairsOf(text, spans)) {
    all += 1;
    known += topic[pair]!;
  }
  return all === 0 ? 0 : known / all;
}

/** How many different pairs of the spans one topic knows and the other does not, for either. */
export function contrast(text: string, spans: readonly Span[], a: Topic, b: Topic): { a: number; b: number } {
  const only = { a: 0, b: 0 };
  for (const pair of pairsOf(text, spans)) {
    if (a[pair]! > b[pair]!) only.a += 1;
    else if (b[pair]! > a[pair]!) only.b += 1;
  }
  return only;
}

function pairsOf(text: string, spans: readonly Span[]): Set<number> {
  const pairs = new Set<number>();
  let left = REACH;
  for (const span of spans) {
    const end = Math.min(span.end, span.start + left);
    for (let at = span.start; at + 1 < end; at += 1) {
      const pair = pairAt(text, at);
      if (pair >= 0) pairs.add(pair);
    }
    left -= end - span.start;
    if (left <= 0) break;
  }
  return pairs;
}

/** Hash of two neighbouring Han characters or digits, −1 for any other pair. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return speaks(first) && speaks(second) ? (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (SIZE - 1) : -1;
}

const speaks = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);
