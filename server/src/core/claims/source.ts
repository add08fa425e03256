import type { Detected } from "../mentions/detected.ts";
import type { Span } from "../text/span.ts";
import { skipLeads } from "./owner.ts";
import { clauseEnd, clauseStart } from "./sentences.ts";
import { learntFrom, learntVerbs, sourceEnds, sourceVerbs, sourceVerbsAlone, unnamedSources } from "./words.ts";

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
export function readSources(text: string, sentence: Span, mentions: readonly Detected[]): Source[] {
  const sources: Source[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    const found = sourceVerbs.firstIn(text, at, sentence.end);
    if (!found) break;
    at = found.at + found.word.length;
    const source = readSource(text, sentence, found.at, found.word, mentions);
    if (source) sources.push(source);
  }
  return sources;
}

function readSource(
  text: string,
  sentence: Span,
  at: number,
  verb: string,
  mentions: readonly Detected[],
): Source | null {
  const limit = Math.max(sentence.start, at - longestName - longestVerb);
  const clause = clauseStart(text, beforeDate(text, clauseStart(text, at, limit), mentions), limit);
  const end = at + verb.length;
  const next = text.charAt(end);
  const span = nameOf(text, clause, at, verb, mentions);
  if (!span) return null;
  if (text.charAt(clause - 1) === "”") {
    const open = text.lastIndexOf("“", clause - 1);
    return open < 0 ? null : { span, reach: { start: open, end: clause } };
  }
  if (next !== "" && !"，,：:“".includes(next)) return null;
  return { span, reach: { start: end, end: reachEnd(text, end, sentence.end) } };
}

/** Where the date in brackets that ends at `at` begins, as in 国家统计局今天（21日）公布; `at` where none does. */
function beforeDate(text: string, at: number, mentions: readonly Detected[]): number {
  if (!"）)".includes(text.charAt(at - 1) || "-")) return at;
  const date = mentions.findLast(({ kind, end }) => kind === "date" && end === at - 1);
  return date && "（(".includes(text.charAt(date.start - 1) || "-") ? date.start - 1 : at;
}

/** 指出：“…” reaches to the end of the quotation, 显示： to that of the passage. */
function reachEnd(text: string, verbEnd: number, sentenceEnd: number): number {
  if (!"：:".includes(text.charAt(verbEnd)) || verbEnd >= text.length) return sentenceEnd;
  if (text.charAt(verbEnd + 1) !== "“") return text.length;
  const close = text.indexOf("”", verbEnd);
  return close < 0 ? text.length : close;
}

/**
 * 国家知识产权局数据 of …数据显示, 市统计局 of 据市统计局介绍 and of 记者昨日从市统计局获悉; the whole phrase where nobody is named: 据了解,
 * 初步统计.
 */
function nameOf(text: string, clause: number, at: number, verb: string, mentions: readonly Detected[]): Span | null {
  const phrase = { start: clause, end: at + verb.length };
  const opening = skipLeads(text, clause, at);
  if (opening === at || unnamedSources.has(text.slice(opening, at))) return phrase;
  const from = learntVerbs.has(verb) ? text.indexOf(learntFrom, clause) : -1;
  if (from >= 0 && from < at) return nameWithin(text, from + learntFrom.length, at);
  const alone = sourceVerbsAlone.startingAt(text, at) !== null;
  const whole = { start: opening, end: alone ? phrase.end - "显示".length : at };
  const name = withoutMentions(text, whole, mentions);
  if (name.end - name.start < 2 || name.end - name.start > longestName) return null;
  const told = alone || text.startsWith("据", clause) || text.startsWith("根据", clause);
  return told || clauseEnd(text, name.start, name.end) === name.end ? name : null;
}

/** 发布会 of 从发布会上获悉 */
function nameWithin(text: string, start: number, at: number): Span | null {
  const end = at - (sourceEnds.endingAt(text, at, start)?.length ?? 0);
  return end - start < 2 ? null : { start, end };
}

/** 国家统计局 of 国家统计局昨日公布 and of 国家统计局2月20日发布的数据显示; 市统计局 of 昨日市统计局公布. No figure stands in a name. */
function withoutMentions(text: string, { start, end }: Span, mentions: readonly Detected[]): Span {
  const within = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const figure = within.findLast((mention) => mention.kind !== "program" && !isDay(mention));
  const from = figure ? skipLeads(text, figure.end, end) : start;
  const date = within.find((mention) => isDay(mention) && mention.start >= from);
  if (!date) return { start: from, end };
  return date.start - from < 2 ? { start: date.end, end } : { start: from, end: date.start };
}

const isDay = (mention: Detected): boolean => mention.kind === "date" && mention.expression.type !== "duration";
