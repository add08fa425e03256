import type { Span } from "../text/span.ts";

const sentenceEnds = "。！？!?\n";
/** A 、 binds a list together, and a list may be the subject: it is no boundary of a clause. */
const clauseMarks = "，,；;：:（）()—…　 \t“”‘’《》";
const clauseMarksOrEnds = clauseMarks + sentenceEnds;

/** The sentences of a passage, their closing mark included; together they cover it. A decimal point ends none. */
export function readSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!sentenceEnds.includes(text.charAt(at))) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Whether the character at `at` closes a clause; a bracket or quotation mark does too. */
export const isClauseMark = (text: string, at: number): boolean => clauseMarksOrEnds.includes(text.charAt(at));

/** Whether the character at `at` parts two sentences or two clauses, as no bracket or quotation mark does. */
export const isPause = (text: string, at: number): boolean => "，,；;：:。！？!?…\n".includes(text.charAt(at));

/** The nearest clause mark at or after `from`, or `limit`. */
export function clauseEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isClauseMark(text, at)) at += 1;
  return at;
}

/** The words of a sentence that stand before `end`, at most `longest` of them. */
export function sentenceUpTo(text: string, end: number, longest: number): string {
  const lead = text.slice(Math.max(0, end - longest), end);
  return lead.slice(lead.lastIndexOf("。") + 1);
}

/** Just after the nearest clause mark before `from`, or `limit`. */
export function clauseStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && !isClauseMark(text, at - 1)) at -= 1;
  return at;
}
