import type { Span } from "../../text/span.ts";
import { allows } from "./lexicon.ts";
import { animalYear } from "./words.ts";

export const STEMS = "甲乙丙丁戊己庚辛壬癸";
export const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
export const ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

/** The place of a stem and a branch in the cycle of sixty; they go together only where both are odd or both even. */
export const placeInCycle = (stem: number, branch: number): number => (6 * stem - 5 * branch + 60) % 60;

/** 丙午马 of 丙午马年: the signs of a year, without 年. */
export interface CycleYear extends Span {
  /** Place in the cycle of sixty, null where only the animal is named. */
  pair: number | null;
  /** Place among the twelve. */
  animal: number | null;
}

/** The signs of a year that end before the 年 at `end`; null where none do, or where no year has them. */
export function cycleYearEndingAt(text: string, end: number): CycleYear | null {
  const animal = ANIMALS.indexOf(text.charAt(end - 1) || "-");
  const branchAt = animal < 0 ? end - 1 : end - 2;
  const branch = BRANCHES.indexOf(text.charAt(branchAt) || "-");
  const stem = branch < 0 ? -1 : STEMS.indexOf(text.charAt(branchAt - 1) || "-");
  if (stem >= 0 && (stem + branch) % 2 === 0) {
    return { start: branchAt - 1, end, pair: placeInCycle(stem, branch), animal: animal < 0 ? null : animal };
  }
  return animal < 0 || !allows(animalYear, text, end - 1, end + 1) ? null : { start: end - 1, end, pair: null, animal };
}

/** 丙午, 马, 丙午马 */
export const cycleName = (place: number, parts: { pair: boolean; animal: boolean }): string =>
  (parts.pair ? STEMS.charAt(place % 10) + BRANCHES.charAt(place % 12) : "") +
  (parts.animal ? ANIMALS.charAt(place % 12) : "");
