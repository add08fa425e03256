import { endsWithAny } from "../mentions/dates/lexicon.ts";
import { targets } from "../mentions/dates/words.ts";
import type { Span } from "../text/span.ts";
import { type IsoDay, isoDay, partsOf } from "./calendar.ts";
import { isAhead, isClauseAhead, isToldAsBackground } from "./outlook.ts";
import type { Period } from "./period.ts";

/** How far a year that was spoken of reaches: to bare dates of its sentence, of its paragraph, of its article. */
export type Reach = "sentence" | "passage" | "article";

interface Spoken {
  readonly value: number;
  /** Stands for the passage that it was spoken of in: one that is entered again is another. */
  readonly passage: object;
  readonly offset: number;
}

/** What the dates of an article so far say to the next one. It is replaced, never changed. */
export interface Heard {
  readonly last: Period | null;
  /** With its month where it came with one: dates behind it go on from there, but not from what is told as background. */
  readonly year: (Spoken & { readonly month: number | null; readonly end: number }) | null;
  readonly month: (Spoken & { readonly year: number }) | null;
  readonly day: (Spoken & { readonly year: number; readonly month: number }) | null;
}

const nothingHeard: Heard = { last: null, year: null, month: null, day: null };

/** Whether a passage hears the same of those before it, wherever they said it. */
export const soundAlike = (a: Heard, b: Heard): boolean =>
  a === b ||
  (isSame(a.last, b.last, ["timex", "start", "end", "year", "month", "day"]) &&
    isSame(a.year, b.year, ["value", "month"]) &&
    isSame(a.month, b.month, ["value", "year"]) &&
    isSame(a.day, b.day, ["value", "year", "month"]));

const isSame = <T extends object>(a: T | null, b: T | null, fields: readonly (keyof T)[]): boolean =>
  a === b || (a !== null && b !== null && fields.every((field) => a[field] === b[field]));

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
  /** What the dates so far said. */
  heard = nothingHeard;
  #passage: object = {};
  #text = "";
  #offset = 0;
  #end = 0;
  /** The words around the date gave it its year. */
  #isToCome = false;

  constructor(today: IsoDay | null) {
    this.today = today;
    this.todayParts = today === null ? null : partsOf(today);
  }

  /** Goes on to a passage. One that only continues the paragraph before it is a new one too, since its offsets are its own. */
  enter(text: string): void {
    this.#passage = {};
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

  /** Whether the date is one up to which something was counted: 截至7日. */
  isAsOf(): boolean {
    return endsWithAny(this.#text, this.#offset, targets.past);
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
    const { heard } = this;
    // A plan for October takes the December of its own sentence along, but no later one.
    const reaches = told || this.#isToCome;
    this.heard = {
      last: period,
      year: reaches ? { value: year, month: told ? month : null, passage, offset, end: this.#end } : heard.year,
      month: month === null ? heard.month : { value: month, year, passage, offset },
      day: month === null || day === null ? heard.day : { value: day, year, month, passage, offset },
    };
  }

  /** The last year spoken of within reach. A year alone reaches bare dates of its own sentence only. */
  year(reach: Reach): number | null {
    const spoken = this.heard.year;
    return spoken && this.#isWithin(spoken, reach) ? spoken.value : null;
  }

  /** The year that a bare date takes from the dates before it: of its sentence, or of its paragraph where those had months. */
  narratedYear(): number | null {
    return this.year("sentence") ?? (this.heard.year?.month == null ? null : this.year("passage"));
  }

  /** Whether a bare month goes on from the date before it in its paragraph: later in the year, and that no background. */
  goesOn(month: number): boolean {
    const spoken = this.heard.year;
    if (spoken?.month == null || month < spoken.month || spoken.passage !== this.#passage) return false;
    return !isToldAsBackground(this.#text, spoken.end);
  }

  /** Whether a month lies before the one spoken of with its year. */
  wouldGoBack(month: number): boolean {
    const spoken = this.heard.year;
    return spoken?.month != null && month < spoken.month;
  }

  month(reach: Reach): { year: number; month: number } | null {
    const spoken = this.heard.month;
    return spoken && this.#isWithin(spoken, reach) ? { year: spoken.year, month: spoken.value } : null;
  }

  day(reach: Reach): IsoDay | null {
    const spoken = this.heard.day;
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
