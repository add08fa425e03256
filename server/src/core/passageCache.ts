import type { PassageReading } from "./passageReading.ts";
import type { Passage } from "./structure/passage.ts";

/**
 * The readings of one draft's passages. What it holds depends on nothing but a passage's text and role and on the tools
 * it was made for: when they change, the draft gets a new cache.
 */
export class PassageCache {
  #readings: Readings = new Map();
  #used: Readings = new Map();

  find(passage: Passage): PassageReading | undefined {
    return known(this.#used, passage) ?? known(this.#readings, passage);
  }

  keep(passage: Passage, reading: PassageReading): void {
    const key = keyOf(passage);
    const alike = this.#used.get(key) ?? new Map<string, PassageReading>();
    this.#used.set(key, alike.set(passage.text, reading));
  }

  /** Ends a run: what was not kept is forgotten. A run that is dropped half-way forgets nothing. */
  finish(): void {
    this.#readings = this.#used;
    this.#used = new Map();
  }
}

/** By what claims and checks see of a passage besides its text, then by the text: no string as long as a passage is made. */
type Readings = Map<string, Map<string, PassageReading>>;

const keyOf = ({ role, lead, continues }: Passage): string => `${role} ${lead} ${continues}`;

const known = (readings: Readings, passage: Passage): PassageReading | undefined =>
  readings.get(keyOf(passage))?.get(passage.text);
