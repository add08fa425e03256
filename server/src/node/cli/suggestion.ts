import { nearest } from "../../core/text/nearest.ts";
import type { Words } from "./words.ts";

/** "; did you mean …?" where one of the names is near, else nothing. */
export function suggestion(written: string, names: readonly string[], words: Words): string {
  const near = nearest(written, names);
  return near === null ? "" : words.didYouMean(near);
}
