import type { PassageReading } from "./passageReading.ts";
import type { Passage } from "./structure/passage.ts";

/**
 * The readings of one draft's passages. What it holds depends on nothing but a passage's text and role and on the tools
 * it was made for: when they change, the draft gets a new cache.
 */
export class PassageCache {
  #readings = new Map<string, PassageReading>();
  #used = new Map<string, PassageReading>();

  find(passage: Passage): PassageReading | undefined {
    const key = keyOf(passage);
    return this.#used.get(key) ?? this.#readings.get(key);
  }

  keep(passage: Passage, reading: PassageReading): void {
    this.#used.set(keyOf(passage), reading);
  }

  /** Ends a run: what was not kept is forgotten. A run that is dropped half-way forgets nothing. */
  finish(): void {
    this.#readings = this.#used;
    this.#used = new Map();
  }
}

/** Claims and checks see a passage's role, lead and continuation besides its text. */
function keyOf({ role, lead, continues, text }: Passage): string {
  return `${role} ${lead} ${continues} ${text}`;
}
