/**
 * Words with a value each, to be found at a given place: cost is the length of the word found, however many there are.
 * Words wait in a list by their first character until one is looked for there: most never are, and building all at the
 * start would take longer than reading a draft.
 */
export class WordTrie<T> {
  readonly #branches = new Map<number, Branch<T>>();

  add(word: string, value: T): void {
    const code = word.charCodeAt(0);
    const branch = this.#branches.get(code);
    if (branch === undefined) this.#branches.set(code, [[word, value]]);
    else if (Array.isArray(branch)) branch.push([word, value]);
    else insert(branch, word, value);
  }

  #branch(code: number): Node<T> | undefined {
    const branch = this.#branches.get(code);
    return Array.isArray(branch) ? this.#grow(code, branch) : branch;
  }

  #grow(code: number, words: readonly [string, T][]): Node<T> {
    const node: Node<T> = { next: new Map(), value: undefined };
    for (const [word, value] of words) insert(node, word, value);
    this.#branches.set(code, node);
    return node;
  }

  /** Adds a word that `longestBefore` shall find. */
  addReversed(word: string, value: T): void {
    this.add(word.split("").reverse().join(""), value);
  }

  /** The longest word added reversed that ends at `end`; its `end` here is where it starts. */
  longestBefore(text: string, end: number): Found<T> | null {
    let found: Found<T> | null = null;
    let at = end - 1;
    for (let node = this.#branch(text.charCodeAt(at)); node; node = node.next.get(text.charCodeAt(at))) {
      if (node.value !== undefined) found = { end: at, value: node.value };
      at -= 1;
    }
    return found;
  }

  /** The longest word at `at` that `accepts` lets pass; null for none. */
  longest(text: string, at: number, accepts: (value: T, end: number) => boolean = () => true): Found<T> | null {
    let found: Found<T> | null = null;
    let end = at + 1;
    for (let node = this.#branch(text.charCodeAt(at)); node; node = node.next.get(text.charCodeAt(end - 1))) {
      if (node.value !== undefined && accepts(node.value, end)) found = { end, value: node.value };
      end += 1;
    }
    return found;
  }
}

export interface Found<T> {
  end: number;
  value: T;
}

type Branch<T> = Node<T> | [string, T][];

/** Adds the word below the node of its first character. */
function insert<T>(first: Node<T>, word: string, value: T): void {
  let node = first;
  for (let i = 1; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), value: undefined };
      node.next.set(code, next);
    }
    node = next;
  }
  node.value = value;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}
