import type { Span } from "../text/span.ts";
import { opensInsideWord, opensSentence } from "./page.ts";

const END = "。！？…；：;:!?";
const CLOSER = "”’」』）)》】〕]";
/** A paragraph that opens with one of these goes on with another's sentence. */
const CONTINUES = "，、。；：！？…”’）)》」』％%";
const PAIRS = "“”‘’《》（）()「」『』";
/** How far from a cut an open quotation is looked for. */
const REACH = 200;
/** A bracket at the end of a paragraph, such as （记者 张三）, is no longer. */
const REMARK = 60;

/** True where a span of the text ends with a complete sentence, closing marks and a remark in brackets left aside. */
export function isFinished(text: string, span: Span): boolean {
  let at = span.end - 1;
  while (at > span.start && CLOSER.includes(text.charAt(at))) at -= 1;
  if (END.includes(text.charAt(at))) return true;
  const last = text.charAt(span.end - 1);
  if (last !== "）" && last !== ")") return false;
  const remark = text.slice(Math.max(span.start, span.end - REMARK), span.end);
  const opened = Math.max(remark.lastIndexOf("（"), remark.lastIndexOf("("));
  return opened > 0 && END.includes(remark.charAt(opened - 1));
}

/** How well a piece goes on where another breaks off: `sure` only if it can be nothing else. */
export type Fit = "no" | "possible" | "sure";

/**
 * Judges a paragraph that breaks off (`head`, not finished) and one that may go on with it, by nothing but their edges.
 */
export function fitOf(text: string, head: Span, tail: Span): Fit {
  const opening = text.slice(tail.start, Math.min(tail.end, tail.start + 12));
  if (CONTINUES.includes(opening.charAt(0)) || opensInsideWord(opening)) return "sure";
  if (opensSentence(opening)) return "no";
  const open = openMark(text.slice(Math.max(head.start, head.end - REACH), head.end));
  const closed = closingMark(text.slice(tail.start, Math.min(tail.end, tail.start + REACH)));
  return open !== null && open === closed ? "sure" : "possible";
}

/** The kind of mark, as its index among the pairs, that is still open at the end. */
function openMark(text: string): number | null {
  const open: number[] = [];
  for (const char of text) {
    const index = PAIRS.indexOf(char);
    if (index < 0) continue;
    if (index % 2 === 0) open.push(index >> 1);
    else open.pop();
  }
  return open.at(-1) ?? null;
}

/** The kind of the first mark that closes without having been opened. */
function closingMark(text: string): number | null {
  let depth = 0;
  for (const char of text) {
    const index = PAIRS.indexOf(char);
    if (index < 0) continue;
    if (index % 2 === 0) depth += 1;
    else if (depth === 0) return index >> 1;
    else depth -= 1;
  }
  return null;
}
