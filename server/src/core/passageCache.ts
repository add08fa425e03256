import type { PassageReading } from "./passageReading.ts";
import type { Passage } from "./structure/passage.ts";
import { addTo } from "./text/lists.ts";

/**
 * The readings of one draft's passages. What it holds depends on nothing but a passage's text and role and on the tools
 * it was made for: when they change, the draft gets a new cache.
 */
export class PassageCache {
  /** What the last run used, and what this one has used so far. */
  #before: Readings = new Map();
  #used: Readings = new Map();

  find(passage: Passage): PassageReading | undefined {
    const { text } = passage;
    const kept = this.#used.get(text) ?? this.#before.get(text);
    // Under the text of this run, so that no text of an earlier one is held.
    if (kept) this.#used.set(text, kept);
    return kept?.find((other) => areAlike(other, passage))?.reading;
  }

  keep({ text, role, lead, continues }: Passage, reading: PassageReading): void {
    addTo(this.#used, text, { role, lead, continues, reading });
  }

  /** Ends a run: what it did not use is forgotten. A run that is dropped half-way forgets nothing. */
  finish(): void {
    this.#before = this.#used;
    this.#used = new Map();
  }
}

/** By text: no string as long as a passage is made. */
type Readings = Map<string, Kept[]>;

/** What claims and checks see of a passage besides its text. */
type Seen = Pick<Passage, "role" | "lead" | "continues">;

interface Kept extends Seen {
  reading: PassageReading;
}

const areAlike = (a: Seen, b: Seen): boolean => a.role === b.role && a.lead === b.lead && a.continues === b.continues;
