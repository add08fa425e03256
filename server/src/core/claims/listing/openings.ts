import { isClauseMark } from "../sentences.ts";
import { type Count, readCount } from "./counts.ts";

const longestClause = 30;

/** 重点抓好三个方面： at the end of a passage: a count of the paragraphs that follow as a list; null where there is none, or more than one. */
export function readOpening(text: string): Count | null {
  const end = text.length - 1;
  if (!"：:".includes(text.charAt(end) || "x")) return null;
  let found: Count | null = null;
  for (let at = end - 1; at >= Math.max(0, end - longestClause) && !isClauseMark(text, at); at -= 1) {
    const count = readCount(text, at);
    if (!count) continue;
    if (found && found.end !== count.end) return null;
    found = count;
  }
  return found && found.nounEnd === end ? found : null;
}
