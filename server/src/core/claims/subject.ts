import type { Detected } from "../mentions/detected.ts";
import { boundBefore } from "../mentions/figures/bounds.ts";
import type { Span } from "../text/span.ts";
import { ownerEnd, skipLeads } from "./owner.ts";
import { clauseStart, isPause } from "./sentences.ts";
import { bareVerbs, changes, comparisons, counters, countNouns, links, longVerbs, nounEnds, owners } from "./words.ts";

/** What a figure measures: the words that say so, and the same words brought to one form. */
export interface Subject {
  span: Span | null;
  indicator: string | null;
}

/** Where the words about one figure may stand: between the mentions on both sides of it, within its sentence. */
export interface Surroundings extends Span {
  /** True when `start` is the end of another figure: what follows that one up to 、 is its own noun. */
  afterFigure: boolean;
  /** The date that a change is measured against, between subject and figure: 利率较|五年前|下降1.5个百分点. */
  yardstick: Span | null;
}

const longestSubject = 24;
const longestNoun = 12;
const nothing: Subject = { span: null, indicator: null };

/**
 * What a figure measures. The words before it say so (发明专利|达|532万件); after a measure word, or where only a verb stands
 * before, the words after it (组建3支|招商队). A change without a subject of its own (，同比增长5%) has that of the figure before,
 * and so has what was reached (从8个扩至18个).
 */
export function readSubject(text: string, mention: Detected, around: Surroundings, previous: Subject): Subject {
  const before = wordsBefore(text, mention.start, around);
  const counted = mention.kind === "figure" && counters.has(mention.unit?.text ?? "");
  const after = nounAfter(text, mention, around.end, counted);
  const span = after && (counted || before.verb || !before.span) ? after : before.span;
  if (span) return { span, indicator: normalise(text, span, span === after ? "" : before.change) };
  if ((before.change || before.reached) && !before.verb && previous.indicator) {
    return { span: previous.span, indicator: previous.indicator + before.change };
  }
  return nothing;
}

interface WordsBefore {
  span: Span | null;
  change: string;
  /** The last of them is a verb that says nothing of what is counted. */
  verb: boolean;
  /** Nothing but 至 or 到 parts the figure from the one before. */
  reached: boolean;
}

function wordsBefore(text: string, end: number, around: Surroundings): WordsBefore {
  let start = clauseStart(text, end, around.start);
  if (around.afterFigure && start === around.start) start = afterList(text, start, end);
  const stripped = stripEnd(text, start, end, around.yardstick);
  start = Math.min(clauseStart(text, stripped.end, start), stripped.end);
  start = skipLeads(text, start, stripped.end);
  start = skipLeads(text, ownerEnd(text, start, stripped.end), stripped.end);
  const verb = isBareVerb(text, start, stripped.end);
  const usable = start < stripped.end && !verb && stripped.end - start <= longestSubject;
  return {
    span: usable ? { start, end: stripped.end } : null,
    change: stripped.change,
    verb: verb || longVerbs.endingAt(text, stripped.end, start) !== null,
    reached: around.afterFigure && start === stripped.end && "至到".includes(text.charAt(end - 1)),
  };
}

/** Takes off what ties a subject to its figure; the word of change nearest to the subject is kept. */
function stripEnd(text: string, start: number, from: number, yardstick: Span | null): { end: number; change: string } {
  let end = from;
  let change = "";
  for (;;) {
    const changed = changes.endingAt(text, end, start);
    const tie = tieLength(text, end, start);
    if (yardstick && end === yardstick.end && end > start) end = Math.max(start, yardstick.start - 1);
    else if (tie > 0 && tie >= (changed?.length ?? 0)) end -= tie;
    else if (changed) {
      change = changed;
      end -= changed.length;
    } else return { end, change };
  }
}

/** The length of a word at `end` that only ties a subject to its figure, 0 where none does. */
function tieLength(text: string, end: number, start: number): number {
  const word =
    links.endingAt(text, end, start) ?? owners.endingAt(text, end, start) ?? comparisons.endingAt(text, end, start);
  if (word) return word.length;
  const bound = end > start ? boundBefore(text, end, true) : null;
  return bound ? Math.min(end - bound.start, end - start) : 0;
}

function afterList(text: string, start: number, end: number): number {
  const mark = text.lastIndexOf("、", end - 1);
  return mark >= start ? mark + 1 : start;
}

function isBareVerb(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const word = bareVerbs.startingAt(text, at, end);
    if (!word) return false;
    at += word.length;
  }
  return at > start;
}

/** The noun that follows a figure, up to a pause, a mention or a word that no noun runs across; null when none is sure. */
function nounAfter(text: string, mention: Detected, limit: number, counted: boolean): Span | null {
  if (mention.kind !== "figure") return null;
  const start = text.charAt(mention.end) === "的" && mention.type !== "quantity" ? mention.end + 1 : mention.end;
  let end = start;
  let quoted = false;
  for (
    ;
    end < limit && end - start <= longestNoun && !isPause(text, end) && !"、（）()—　 ".includes(text.charAt(end));
    end += 1
  ) {
    const character = text.charAt(end);
    if (nounEnds.startingAt(text, end, limit) || (character === "”" && !quoted)) break;
    if (character === "“" || character === "”") quoted = character === "“";
  }
  const length = end - start;
  return length >= (counted ? 1 : 2) && length <= longestNoun && !quoted ? { start, end } : null;
}

function normalise(text: string, span: Span, change: string): string | null {
  let words = "";
  for (let at = span.start; at < span.end; at += 1) {
    const character = text.charAt(at);
    if (!"的“”‘’《》「」 　\r\n".includes(character)) words += character;
  }
  const ending = countNouns.endingAt(words, words.length, 2);
  const indicator = (ending ? words.slice(0, -ending.length) : words) + change;
  return indicator || null;
}
