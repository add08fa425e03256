import { closest, distance } from "fastest-levenshtein";
import type { Words } from "./words.ts";

/** "; did you mean …?" where one of the names is near, else nothing. */
export function suggestion(written: string, names: readonly string[], words: Words): string {
  if (names.length === 0) return "";
  const nearest = closest(written, names);
  return distance(written, nearest) <= Math.max(2, nearest.length / 3) ? words.didYouMean(nearest) : "";
}
