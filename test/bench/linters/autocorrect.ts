import autocorrect from "autocorrect-node";
import type { Kind, Linter } from "./linter.ts";

/** It gives whole lines as they should be: every change in a line counts. */
export const autocorrectNode: Linter = {
  name: "autocorrect-node",
  report: (text) =>
    autocorrect.lintFor(text, "draft.txt").lines.flatMap(({ old, new: corrected }) => changesOf(old, corrected)),
};

const marks = "“”‘’()（）[]【】《》「」";

/** Spaces are put in and taken out, and marks replaced one by one: both lines are walked side by side. */
export function changesOf(old: string, corrected: string): Kind[] {
  const changes: Kind[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < corrected.length) {
    const [was, is] = [old.charAt(at), corrected.charAt(to)];
    if (was === is) {
      at += 1;
      to += 1;
    } else if (is === " ") {
      changes.push(spaceAt(corrected, to));
      to += 1;
    } else if (was === " ") {
      changes.push("a space too many");
      at += 1;
    } else {
      changes.push("punctuation marks");
      at += 1;
      to += 1;
    }
  }
  return changes;
}

const spaceAt = (line: string, at: number): Kind =>
  [line.charAt(at - 1), line.charAt(at + 1)].some((mark) => mark !== "" && marks.includes(mark))
    ? "a space outside quotation marks and brackets"
    : "a space between Chinese and digits or letters";
