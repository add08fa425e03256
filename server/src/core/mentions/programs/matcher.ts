/** Reports every place where a pattern ends; `end` is exclusive. */
type Visit = (end: number, pattern: number) => void;

/** Many words searched for at once. */
export interface Matcher {
  scan(text: string, visit: Visit): void;
}

/** The class of characters that the search steps over as if they were not there. */
const STEPPED_OVER = 0xffff;

/**
 * An Aho–Corasick automaton: one pass over the text, whatever the number of patterns.
 * @param patterns non-empty, each once, free of characters of `steppedOver`
 * @param steppedOver characters of the text that may stand anywhere inside a match
 */
export function buildMatcher(patterns: readonly string[], steppedOver: string): Matcher {
  const alphabet = alphabetOf(patterns, steppedOver);
  const { next, ends, width } = buildTrie(patterns, alphabet);
  const { fallback, shorter } = linkSuffixes(next, ends, width);
  const atRoot = new Int32Array(width);
  for (let letter = 1; letter < width; letter += 1) atRoot[letter] = next.get(letter) ?? 0;

  return {
    scan(text, visit) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const letter = alphabet[text.charCodeAt(at)]!;
        if (letter === STEPPED_OVER) continue;
        while (state !== 0) {
          const following = letter === 0 ? undefined : next.get(state * width + letter);
          if (following !== undefined) {
            state = following;
            break;
          }
          state = fallback[state]!;
          if (state === 0) {
            state = -1;
            break;
          }
        }
        if (state <= 0) state = atRoot[letter]!;
        for (let node = ends[state]! >= 0 ? state : shorter[state]!; node !== 0; node = shorter[node]!) {
          visit(at + 1, ends[node]!);
        }
      }
    },
  };
}

/** Character → its number from 1 on; 0 for characters of no pattern. */
function alphabetOf(patterns: readonly string[], steppedOver: string): Uint16Array {
  const alphabet = new Uint16Array(0x10000);
  let letters = 0;
  for (const pattern of patterns) {
    for (let at = 0; at < pattern.length; at += 1) {
      const code = pattern.charCodeAt(at);
      if (alphabet[code] === 0) {
        letters += 1;
        alphabet[code] = letters;
      }
    }
  }
  for (const character of steppedOver) alphabet[character.charCodeAt(0)] = STEPPED_OVER;
  return alphabet;
}

interface Trie {
  /** node × width + letter → node; the root is 0. */
  next: Map<number, number>;
  /** The pattern that ends at a node, -1 for none. */
  ends: number[];
  width: number;
}

function buildTrie(patterns: readonly string[], alphabet: Uint16Array): Trie {
  const width = patterns.reduce((sum, pattern) => sum + pattern.length, 1) + 1;
  const next = new Map<number, number>();
  const ends = [-1];
  patterns.forEach((pattern, index) => {
    let node = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const key = node * width + alphabet[pattern.charCodeAt(at)]!;
      let following = next.get(key);
      if (following === undefined) {
        following = ends.push(-1) - 1;
        next.set(key, following);
      }
      node = following;
    }
    ends[node] = index;
  });
  return { next, ends, width };
}

/**
 * For every node the node of its longest proper suffix in the trie (`fallback`), and the nearest one along those that ends a
 * pattern (`shorter`); 0 for none. The trie's edges stand in the order of depth within one pattern only, so they are sorted.
 */
function linkSuffixes(next: Map<number, number>, ends: number[], width: number) {
  const fallback = new Int32Array(ends.length);
  const shorter = new Int32Array(ends.length);
  const children: [letter: number, node: number][][] = ends.map(() => []);
  for (const [key, node] of next) children[Math.floor(key / width)]!.push([key % width, node]);
  const queue = [0];
  for (const parent of queue) {
    for (const [letter, node] of children[parent]!) {
      queue.push(node);
      if (parent === 0) continue;
      let suffix = fallback[parent]!;
      while (suffix !== 0 && !next.has(suffix * width + letter)) suffix = fallback[suffix]!;
      const target = next.get(suffix * width + letter) ?? 0;
      fallback[node] = target;
      shorter[node] = ends[target]! >= 0 ? target : shorter[target]!;
    }
  }
  return { fallback, shorter };
}
