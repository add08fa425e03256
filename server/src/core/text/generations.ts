/**
 * Remembers by a text what a run used, and forgets what the next one does not use. A run that is dropped half-way forgets
 * nothing. Each text is held as this run gave it: as part of an earlier draft it would hold the whole of that.
 */
export class Generations<Value> {
  #before = new Map<string, Value>();
  #used = new Map<string, Value>();

  find(text: string): Value | undefined {
    const used = this.#used.get(text);
    if (used !== undefined) return used;
    const value = this.#before.get(text);
    if (value !== undefined) this.#used.set(text, value);
    return value;
  }

  keep(text: string, value: Value): void {
    this.#used.set(text, value);
  }

  /** Ends a run. */
  finish(): void {
    this.#before = this.#used;
    this.#used = new Map();
  }
}
