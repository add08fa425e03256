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
  const { alphabet, width } = alphabetOf(patterns, steppedOver);
  const { next, ends, edges } = buildTrie(patterns, alphabet, width);
  const { fallback, shorter } = linkSuffixes(next, ends, edges, width);
  const atRoot = new Int32Array(width);
  for (let letter = 1; letter < width; letter += 1) atRoot[letter] = next.get(letter) ?? 0;

  /** The longest suffix of what was read that, with this letter, is the beginning of a pattern. */
  const step = (state: number, letter: number): number => {
    for (let suffix = letter === 0 ? 0 : state; suffix !== 0; suffix = fallback[suffix]!) {
      const following = next.get(suffix * width + letter);
      if (following !== undefined) return following;
    }
    return atRoot[letter]!;
  };

  return {
    scan(text, visit) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const letter = alphabet[text.charCodeAt(at)]!;
        if (letter === STEPPED_OVER) continue;
        state = step(state, letter);
        for (let node = ends[state]! >= 0 ? state : shorter[state]!; node !== 0; node = shorter[node]!) {
          visit(at + 1, ends[node]!);
        }
      }
    },
  };
}

/** Character → its number from 1 on, 0 for characters of no pattern; `width` is one more than the highest. */
function alphabetOf(patterns: readonly string[], steppedOver: string): { alphabet: Uint16Array; width: number } {
  const alphabet = new Uint16Array(0x10000);
  let width = 1;
  for (const pattern of patterns) {
    for (let at = 0; at < pattern.length; at += 1) {
      const code = pattern.charCodeAt(at);
      if (alphabet[code] === 0) {
        alphabet[code] = width;
        width += 1;
      }
    }
  }
  for (const character of steppedOver) alphabet[character.charCodeAt(0)] = STEPPED_OVER;
  return { alphabet, width };
}

interface Edge {
  parent: number;
  letter: number;
  node: number;
}

interface Trie {
  /** node × width + letter → node; the root is 0. */
  next: Map<number, number>;
  /** The pattern that ends at a node, -1 for none. */
  ends: number[];
  /** The edges by the depth they start at. */
  edges: Edge[][];
}

function buildTrie(patterns: readonly string[], alphabet: Uint16Array, width: number): Trie {
  const next = new Map<number, number>();
  const ends = [-1];
  const edges: Edge[][] = [];
  patterns.forEach((pattern, index) => {
    let node = 0;
    for (let depth = 0; depth < pattern.length; depth += 1) {
      const letter = alphabet[pattern.charCodeAt(depth)]!;
      let following = next.get(node * width + letter);
      if (following === undefined) {
        following = ends.push(-1) - 1;
        next.set(node * width + letter, following);
        edges[depth] ??= [];
        edges[depth]!.push({ parent: node, letter, node: following });
      }
      node = following;
    }
    ends[node] = index;
  });
  return { next, ends, edges };
}

/**
 * For every node the node of its longest proper suffix in the trie (`fallback`), and the nearest one along those that ends a
 * pattern (`shorter`); 0 for none. A suffix is shorter than its node, so the edges are gone through by depth.
 */
function linkSuffixes(next: Trie["next"], ends: Trie["ends"], edges: Trie["edges"], width: number) {
  const fallback = new Int32Array(ends.length);
  const shorter = new Int32Array(ends.length);
  for (const { parent, letter, node } of edges.slice(1).flat()) {
    let suffix = fallback[parent]!;
    while (suffix !== 0 && !next.has(suffix * width + letter)) suffix = fallback[suffix]!;
    const target = next.get(suffix * width + letter) ?? 0;
    fallback[node] = target;
    shorter[node] = ends[target]! >= 0 ? target : shorter[target]!;
  }
  return { fallback, shorter };
}
