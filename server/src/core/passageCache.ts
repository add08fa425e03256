import type { PassageReading } from "./passageReading.ts";
import type { Line } from "./structure/line.ts";
import type { Passage } from "./structure/passage.ts";
import { Generations } from "./text/generations.ts";

/**
 * The readings of one draft's passages. What it holds depends on nothing but a passage's text and role and on the tools
 * it was made for: when they change, the draft gets a new cache.
 */
export class PassageCache {
  /** The draft's lines, by their text: offsets count from it. Null for a blank one. */
  readonly lines = new Generations<Line | null>();
  /** By text: no string as long as a passage is made. */
  readonly #readings = new Generations<Kept[]>();

  find(passage: Passage): PassageReading | undefined {
    return this.#readings.find(passage.text)?.find((kept) => areAlike(kept, passage))?.reading;
  }

  keep({ text, role, lead, continues }: Passage, reading: PassageReading): void {
    const others = this.#readings.find(text) ?? [];
    this.#readings.keep(text, [...others, { role, lead, continues, reading }]);
  }

  /** Ends a run: what it did not use is forgotten. A run that is dropped half-way forgets nothing. */
  finish(): void {
    this.lines.finish();
    this.#readings.finish();
  }
}

/** What claims and checks see of a passage besides its text. */
type Seen = Pick<Passage, "role" | "lead" | "continues">;

interface Kept extends Seen {
  reading: PassageReading;
}

const areAlike = (a: Seen, b: Seen): boolean => a.role === b.role && a.lead === b.lead && a.continues === b.continues;
