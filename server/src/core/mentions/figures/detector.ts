import type { Numeral } from "../../text/numerals.ts";
import type { DetectedFigure } from "../detected.ts";

/**
 * What a detector made of the place it was asked about: a figure, or with `figure` null a stretch that is none and hides
 * whatever numerals stand in it.
 */
export interface Reading {
  end: number;
  figure: DetectedFigure | null;
}

export interface Detector {
  /** The characters it wants to be asked about. */
  starts: string;
  /**
   * Reads from `at` on; null where it has nothing to say. Looks no further than a bounded number of characters.
   * @param numeral what `readNumeral` says of `at`, read once for all detectors
   */
  read(text: string, at: number, numeral: Numeral | null): Reading | null;
}

export const NUMERAL_STARTS = "0123456789〇零一二两三四五六七八九十百千万亿廿卅卌";
