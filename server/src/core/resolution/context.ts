import { endsWithAny } from "../mentions/dates/lexicon.ts";
import { targets } from "../mentions/dates/words.ts";
import type { Span } from "../text/span.ts";
import { type IsoDay, isoDay, partsOf } from "./calendar.ts";
import { isAhead, isClauseAhead, isToldAsBackground } from "./outlook.ts";
import type { Period } from "./period.ts";

/** How far a year that was spoken of reaches: to bare dates of its sentence, of its paragraph, of its article. */
export type Reach = "sentence" | "passage" | "article";

interface Spoken {
  value: number;
  passage: number;
  offset: number;
}

/** How long a sentence may be for a year to reach from its one end to the other. */
const LONGEST_SENTENCE = 300;
/** 比上年, 较去年同期, 到2035年: what is compared with, or aimed at, is not what is spoken of; 截至到2025年底 is. */
const ASIDE = "比较同与到";
const STOPS = "。！？";

/** What the dates of one article so far say to the next one. */
export class Context {
  /** The day that 今天 means in this article. */
  readonly today: IsoDay | null;
  /** The year, month and day of it. */
  readonly todayParts: readonly [number, number, number] | null;
  #passage = 0;
  #text = "";
  #offset = 0;
  #end = 0;
  /** The words around the date gave it its year. */
  #isToCome = false;
  last: Period | null = null;
  /** With its month where it came with one: dates behind it go on from there, but not from what is told as background. */
  #year: (Spoken & { month: number | null; end: number }) | null = null;
  #month: (Spoken & { year: number }) | null = null;
  #day: (Spoken & { year: number; month: number }) | null = null;

  constructor(today: IsoDay | null) {
    this.today = today;
    this.todayParts = today === null ? null : partsOf(today);
  }

  /** Goes on to a passage. One that only continues the paragraph before it is a new one too, since its offsets are its own. */
  enter(text: string): void {
    this.#passage += 1;
    this.#text = text;
  }

  /** Goes on to a date of the passage. */
  moveTo({ start, end }: Span): void {
    this.#offset = start;
    this.#end = end;
    this.#isToCome = false;
  }

  /** Whether the words beside the date make it one to come. */
  isAhead(): boolean {
    this.#isToCome = isAhead(this.#text, { start: this.#offset, end: this.#end });
    return this.#isToCome;
  }

  /** Whether the clause of the date speaks of what is to come. */
  isClauseAhead(): boolean {
    this.#isToCome = isClauseAhead(this.#text, { start: this.#offset, end: this.#end });
    return this.#isToCome;
  }

  /** Remembers what a date was resolved to. `told` where the year was written or said by a word such as 去年, not inferred. */
  remember(period: Period, told: boolean): void {
    const { year, month, day } = period;
    if (year === null || this.#isAside()) return;
    const passage = this.#passage;
    const offset = this.#offset;
    // A plan for October takes the December of its own sentence along, but no later one.
    if (told || this.#isToCome) {
      this.#year = { value: year, month: told ? month : null, passage, offset, end: this.#end };
    }
    if (month !== null) this.#month = { value: month, year, passage, offset };
    if (month !== null && day !== null) this.#day = { value: day, year, month, passage, offset };
    this.last = period;
  }

  /** The last year spoken of within reach. A year alone reaches bare dates of its own sentence only. */
  year(reach: Reach): number | null {
    return this.#year && this.#isWithin(this.#year, reach) ? this.#year.value : null;
  }

  /** The year that a bare date takes from the dates before it: of its sentence, or of its paragraph where those had months. */
  narratedYear(): number | null {
    return this.year("sentence") ?? (this.#year?.month == null ? null : this.year("passage"));
  }

  /** Whether a bare month goes on from the date before it in its paragraph: later in the year, and that no background. */
  goesOn(month: number): boolean {
    const spoken = this.#year;
    if (spoken?.month == null || month < spoken.month || spoken.passage !== this.#passage) return false;
    return !isToldAsBackground(this.#text, spoken.end);
  }

  /** Whether a month lies before the one spoken of with its year. */
  wouldGoBack(month: number): boolean {
    return this.#year?.month != null && month < this.#year.month;
  }

  month(reach: Reach): { year: number; month: number } | null {
    const spoken = this.#month;
    return spoken && this.#isWithin(spoken, reach) ? { year: spoken.year, month: spoken.value } : null;
  }

  day(reach: Reach): IsoDay | null {
    const spoken = this.#day;
    return spoken && this.#isWithin(spoken, reach) ? isoDay(spoken.year, spoken.month, spoken.value) : null;
  }

  #isWithin(spoken: Spoken, reach: Reach): boolean {
    if (reach === "article") return true;
    return spoken.passage === this.#passage && (reach === "passage" || this.#isOneSentence(spoken.offset));
  }

  #isAside(): boolean {
    const at = this.#offset;
    return at > 0 && ASIDE.includes(this.#text.charAt(at - 1)) && !endsWithAny(this.#text, at, targets.past);
  }

  #isOneSentence(from: number): boolean {
    if (this.#offset - from > LONGEST_SENTENCE) return false;
    for (let at = from; at < this.#offset; at += 1) if (STOPS.includes(this.#text.charAt(at))) return false;
    return true;
  }
}
