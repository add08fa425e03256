import type { DetectedDate } from "../detected.ts";

/** The dates, times, lengths of time and recurrences of one passage, by position, none overlapping another. */
export function detectDates(_text: string): DetectedDate[] {
  return [];
}
