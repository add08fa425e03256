import { type IsoDay, isoDay, partsOf } from "./calendar.ts";
import type { Period } from "./period.ts";

/** How far a year that was spoken of reaches: to bare dates of its sentence, of its paragraph, of its article. */
export type Reach = "sentence" | "passage" | "article";

interface Spoken {
  value: number;
  passage: number;
  sentence: number;
  /** It came with a month or a day: dates behind it go on from there. */
  dated: boolean;
}

/** What the dates of one article so far say to the next one. */
export class Context {
  /** The day that 今天 means in this article. */
  readonly today: IsoDay | null;
  passage = 0;
  sentence = 0;
  last: Period | null = null;
  #year: Spoken | null = null;
  #month: (Spoken & { year: number }) | null = null;
  #day: (Spoken & { iso: IsoDay }) | null = null;

  constructor(today: IsoDay | null) {
    this.today = today;
  }

  /** Remembers what a date was resolved to. `told` where the year was written or said by a word such as 去年, not inferred. */
  remember(period: Period, told: boolean): void {
    const { year, month, day } = period;
    if (year === null) return;
    const here = { passage: this.passage, sentence: this.sentence };
    if (told) this.#year = { value: year, dated: month !== null, ...here };
    if (month !== null) this.#month = { value: month, year, dated: true, ...here };
    if (month !== null && day !== null) this.#day = { value: day, iso: isoDay(year, month, day), dated: true, ...here };
    this.last = period;
  }

  /** The last year spoken of within reach. A year alone reaches bare dates of its own sentence only. */
  year(reach: Reach): number | null {
    return this.#year && this.#isWithin(this.#year, reach) ? this.#year.value : null;
  }

  /** The year that a bare month takes from the dates before it: of its sentence, or of its paragraph where those had months. */
  narratedYear(): number | null {
    return this.year("sentence") ?? (this.#year?.dated ? this.year("passage") : null);
  }

  month(reach: Reach): { year: number; month: number } | null {
    const spoken = this.#month;
    return spoken && this.#isWithin(spoken, reach) ? { year: spoken.year, month: spoken.value } : null;
  }

  day(reach: Reach): IsoDay | null {
    return this.#day && this.#isWithin(this.#day, reach) ? this.#day.iso : null;
  }

  get todayParts(): [number, number, number] | null {
    return this.today === null ? null : partsOf(this.today);
  }

  #isWithin(spoken: Spoken, reach: Reach): boolean {
    if (reach === "article") return true;
    return spoken.passage === this.passage && (reach === "passage" || spoken.sentence === this.sentence);
  }
}
