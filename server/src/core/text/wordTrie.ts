/** Words with a value each, to be found at a given place: cost is the length of the word found, however many there are. */
export class WordTrie<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };

  add(word: string, value: T): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i += 1) {
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

  /** Adds a word that `longestBefore` shall find. */
  addReversed(word: string, value: T): void {
    this.add(word.split("").reverse().join(""), value);
  }

  /** The longest word added reversed that ends at `end`; its `end` here is where it starts. */
  longestBefore(text: string, end: number): Found<T> | null {
    let found: Found<T> | null = null;
    let node: Node<T> | undefined = this.#root;
    for (let at = end; ; ) {
      at -= 1;
      node = node.next.get(text.charCodeAt(at));
      if (!node) return found;
      if (node.value !== undefined) found = { end: at, value: node.value };
    }
  }

  /** The longest word at `at` that `accepts` lets pass; null for none. */
  longest(text: string, at: number, accepts: (value: T, end: number) => boolean = () => true): Found<T> | null {
    let found: Found<T> | null = null;
    let node: Node<T> | undefined = this.#root;
    for (let end = at; ; ) {
      node = node.next.get(text.charCodeAt(end));
      if (!node) return found;
      end += 1;
      if (node.value !== undefined && accepts(node.value, end)) found = { end, value: node.value };
    }
  }
}

export interface Found<T> {
  end: number;
  value: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}
