import type { Span } from "../text/span.ts";
import { skipLeads } from "./owner.ts";
import { clauseEnd, clauseStart } from "./sentences.ts";
import { sourceVerbs, sourceVerbsAlone } from "./words.ts";

/** A source phrase and the stretch of the passage that it vouches for. */
export interface Source {
  span: Span;
  reach: Span;
}

const longestName = 24;
const longestVerb = 4;

/**
 * The sources that a sentence names. 据…统计， and …数据显示， vouch for the rest of the sentence, with a colon for the rest of the
 * passage; “…”某某说 vouches for what stands in the quotation before it.
 */
export function readSources(text: string, sentence: Span): Source[] {
  const sources: Source[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    const found = sourceVerbs.firstIn(text, at, sentence.end);
    if (!found) break;
    at = found.at + found.word.length;
    const source = readSource(text, sentence, found.at, found.word);
    if (source) sources.push(source);
  }
  return sources;
}

function readSource(text: string, sentence: Span, at: number, verb: string): Source | null {
  const clause = clauseStart(text, at, Math.max(sentence.start, at - longestName - longestVerb));
  const end = at + verb.length;
  const next = text.charAt(end);
  const span = nameOf(text, clause, at, verb);
  if (!span) return null;
  if (text.charAt(clause - 1) === "”") {
    const open = text.lastIndexOf("“", clause - 1);
    return open < 0 ? null : { span, reach: { start: open, end: clause } };
  }
  if (next !== "" && !"，,：:“".includes(next)) return null;
  return { span, reach: { start: end, end: reachEnd(text, end, sentence.end) } };
}

/** 指出：“…” reaches to the end of the quotation, 显示： to that of the passage. */
function reachEnd(text: string, verbEnd: number, sentenceEnd: number): number {
  if (!"：:".includes(text.charAt(verbEnd)) || verbEnd >= text.length) return sentenceEnd;
  if (text.charAt(verbEnd + 1) !== "“") return text.length;
  const close = text.indexOf("”", verbEnd);
  return close < 0 ? text.length : close;
}

/** 国家知识产权局数据 of …数据显示, 市统计局 of 据市统计局介绍, 据了解 where nobody is named. */
function nameOf(text: string, clause: number, at: number, verb: string): Span | null {
  const prefix = text.startsWith("根据", clause) ? 2 : text.startsWith("据", clause) ? 1 : 0;
  if (prefix > 0 && clause + prefix >= at) return { start: clause, end: at + verb.length };
  const start = skipLeads(text, clause + prefix, at);
  const alone = sourceVerbsAlone.startingAt(text, at) !== null;
  const end = alone ? at + verb.length - "显示".length : at;
  if (end - start < 2 || end - start > longestName) return null;
  return prefix > 0 || alone || clauseEnd(text, start, end) === end ? { start, end } : null;
}
