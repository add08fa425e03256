import type { Claim } from "../format.ts";
import { isClauseMark } from "./sentences.ts";
import { notPlans, statusKinds, statusWords } from "./words.ts";

/**
 * Follows a sentence from figure to figure and keeps what was said last of whether things are reached or yet to be. It looks
 * at every character once.
 */
export class StatusReader {
  #text: string;
  #at = 0;
  #ahead: "target" | "plan" | null = null;
  #done = false;
  /** Where the clause that was read last begins. */
  clause = 0;

  constructor(text: string) {
    this.#text = text;
  }

  enterSentence(start: number): void {
    this.#at = start;
    this.#ahead = null;
    this.#done = false;
    this.clause = start;
  }

  /**
   * The status of a figure that begins at `to`: the last word of target or plan before it in its sentence decides, unless its
   * own clause says that it is done.
   * @param byDate whether the figure's date lies ahead
   */
  read(to: number, byDate: boolean): Claim["status"] {
    for (; this.#at < to; this.#at += 1) this.#readAt(this.#at, to);
    if (this.#done) return "reported";
    return this.#ahead ?? (byDate ? "target" : "reported");
  }

  #readAt(at: number, to: number): void {
    if (isClauseMark(this.#text, at)) {
      this.clause = at + 1;
      this.#done = false;
    }
    const word = statusWords.startingAt(this.#text, at, to);
    const kind = word && statusKinds.get(word);
    if (!kind || (kind === "plan" && isNoPlan(this.#text, at))) return;
    if (kind === "done") this.#done = true;
    else this.#ahead = kind;
  }
}

const isNoPlan = (text: string, start: number): boolean =>
  notPlans.startingAt(text, start) !== null ||
  notPlans.startingAt(text, start - 1) !== null ||
  notPlans.endingAt(text, start + "计划".length) !== null;
