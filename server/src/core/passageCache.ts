import type { PassageReading } from "./passageReading.ts";
import type { Passage } from "./structure/passage.ts";

/**
 * The readings of one draft's passages. What it holds depends on nothing but a passage's text and role and on the tools
 * it was made for: when they change, the draft gets a new cache.
 */
export class PassageCache {
  #readings = new Map<string, PassageReading>();
  #used = new Map<string, PassageReading>();

  has(passage: Passage): boolean {
    return this.#readings.has(keyOf(passage));
  }

  /** @throws when the passage was never read */
  get(passage: Passage): PassageReading {
    const key = keyOf(passage);
    const reading = this.#readings.get(key);
    if (!reading) throw new Error("a passage was asked for that was never read");
    this.#used.set(key, reading);
    return reading;
  }

  set(passage: Passage, reading: PassageReading): void {
    this.#readings.set(keyOf(passage), reading);
  }

  /** Ends a run: what it did not use is forgotten. A run that was dropped half-way forgets nothing. */
  finish(): void {
    this.#readings = this.#used;
    this.#used = new Map();
  }
}

/** Claims and checks see a passage's role, lead and continuation besides its text. */
function keyOf({ role, lead, continues, text }: Passage): string {
  return `${role} ${lead} ${continues} ${text}`;
}
