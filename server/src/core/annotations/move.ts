import { applyEdits, modify } from "jsonc-parser";
import type { Annotation } from "./format.ts";
import { toPath, toReference } from "./source.ts";

/**
 * The text of a silence's file once its drafts have other paths; what else stands in it stays as it is.
 * @param text of a file that was read without a problem
 */
export function moveSources(text: string, move: (path: string) => string): string {
  const { target }: Annotation = JSON.parse(text);
  return target.reduce((moved, { source }, index) => {
    const reference = toReference(move(toPath(source)!));
    return applyEdits(moved, modify(moved, ["target", index, "source"], reference, {}));
  }, text);
}
