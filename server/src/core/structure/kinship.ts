import type { Span } from "../text/span.ts";

/** The pairs of neighbouring characters that a text holds, hashed: what it speaks of, roughly and fast. A set of bits. */
export type Topic = Uint32Array;

const BITS = 16;
/** More of a text tells nothing new about what it speaks of. */
const REACH = 2000;

const has = (topic: Topic, pair: number): boolean => ((topic[pair >> 5]! >> (pair & 31)) & 1) === 1;

/** @param spans in the order in which they count; what lies beyond the first 2,000 characters is left out */
export function topicOf(text: string, spans: readonly Span[]): Topic {
  const topic = new Uint32Array(1 << (BITS - 5));
  collect(text, spans, topic, null);
  return topic;
}

/** What is marked while pairs are listed, and empty again afterwards. */
const listed: Topic = new Uint32Array(1 << (BITS - 5));

/** The different pairs of a text, to be held against topics. */
export function pairsOf(text: string, spans: readonly Span[]): number[] {
  const pairs: number[] = [];
  collect(text, spans, listed, pairs);
  for (const pair of pairs) listed[pair >> 5] = 0;
  return pairs;
}

/** How many of the pairs the topic knows, from 0 to 1. */
export function share(pairs: readonly number[], topic: Topic): number {
  let known = 0;
  for (const pair of pairs) if (has(topic, pair)) known += 1;
  return pairs.length === 0 ? 0 : known / pairs.length;
}

/** How many of the pairs one topic knows and the other does not, for either. */
export function contrast(pairs: readonly number[], a: Topic, b: Topic): { a: number; b: number } {
  const only = { a: 0, b: 0 };
  for (const pair of pairs) {
    const inA = has(a, pair);
    const inB = has(b, pair);
    if (inA && !inB) only.a += 1;
    else if (inB && !inA) only.b += 1;
  }
  return only;
}

/** Marks every pair of neighbouring Han characters or digits, and lists those that were not marked before. */
function collect(text: string, spans: readonly Span[], seen: Topic, fresh: number[] | null): void {
  let left = REACH;
  for (const span of spans) {
    const end = Math.min(span.end, span.start + left);
    let before = 0;
    for (let at = span.start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      const word = speaks(code) ? code : 0;
      if (before !== 0 && word !== 0) {
        const pair = (Math.imul(before, 0x9e35) ^ Math.imul(word, 0x85eb)) & ((1 << BITS) - 1);
        if (fresh && !has(seen, pair)) fresh.push(pair);
        seen[pair >> 5]! |= 1 << (pair & 31);
      }
      before = word;
    }
    left -= end - span.start;
    if (left <= 0) return;
  }
}

const speaks = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);
