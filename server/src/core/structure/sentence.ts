import type { Span } from "../text/span.ts";
import { opensInsideWord, opensSentence, opensWithSpeaker } from "./page.ts";

const END = "。！？…；：;:!?";
/** * closes bold type: ……更多福祉。** */
const CLOSER = "”’」』）)》】〕]*";
/** A paragraph that opens with one of these goes on with another's sentence. */
const CONTINUES = "，、。；：！？…”’）)》」』％%";
const PAIRS = "“”‘’《》（）()「」『』";
/** How far from a cut an open quotation is looked for. */
const REACH = 200;
/** A bracket at the end of a paragraph, such as （记者 张三）, is no longer. */
const REMARK = 60;
/** As much of a paragraph as its opening words need. */
const OPENING = 12;

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

/** True for a paragraph that begins in the middle of a sentence, whatever it goes on with. */
export function opensInside(text: string, tail: Span): boolean {
  const { start, end } = tail;
  const first = text.charAt(start);
  return CONTINUES.includes(first) || opensInsideWord(first, start + 1 < end ? text.charAt(start + 1) : "");
}

/** Judges a paragraph that breaks off and one that may go on with it, by nothing but their edges. */
export const fitOf = (text: string, head: Span, tail: Span): Fit => new BrokenEdge(text, head).fit(tail);

/** Where a paragraph breaks off in the middle of a sentence. */
export class BrokenEdge {
  readonly #text: string;
  /** The kind of quotation or bracket that is open there. */
  readonly #open: number | null;

  /** @param head the paragraph that breaks off */
  constructor(text: string, head: Span) {
    this.#text = text;
    this.#open = openMark(text, Math.max(head.start, head.end - REACH), head.end);
  }

  fit(tail: Span): Fit {
    if (opensInside(this.#text, tail)) return "sure";
    const opening = this.#text.slice(tail.start, Math.min(tail.end, tail.start + OPENING));
    // 王小明说，… behind a line without an end mark: that is a title more often than the first half of his name.
    if (opensSentence(opening) || opensWithSpeaker(opening)) return "no";
    if (this.#open === null) return "possible";
    return closingMark(this.#text, tail.start, Math.min(tail.end, tail.start + REACH)) === this.#open
      ? "sure"
      : "possible";
  }
}

/** The kind of mark, as its index among the pairs, that is still open at `to`. */
function openMark(text: string, from: number, to: number): number | null {
  const open: number[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = markAt(text, at);
    if (mark < 0) continue;
    if (mark % 2 === 0) open.push(mark >> 1);
    else open.pop();
  }
  return open.at(-1) ?? null;
}

/** The kind of the first mark that closes without having been opened. */
function closingMark(text: string, from: number, to: number): number | null {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const mark = markAt(text, at);
    if (mark < 0) continue;
    if (mark % 2 === 0) depth += 1;
    else if (depth === 0) return mark >> 1;
    else depth -= 1;
  }
  return null;
}

function markAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff ? -1 : PAIRS.indexOf(text.charAt(at));
}
