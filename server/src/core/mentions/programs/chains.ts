import type { TaggedSentence, TaggedWord } from "../../ports.ts";
import type { Span } from "../../text/span.ts";
import type { DetectedProgram } from "../detected.ts";
import { anyOf, endingOf, goesOn, words } from "./words.ts";

/** The most characters that an unquoted name runs to before its ending word. */
const longestChain = 24;

/** Several may follow one another, as in 战略行动. */
const endings = new RegExp(`(?:${anyOf(words.chainEndings)})+`, "g");
const boundary = /[，。；：！？“”‘’《》〈〉（）()「」『』…—\n]/u;
const governs = new RegExp(anyOf(words.governing), "u");

/** An unquoted ending word: `[start, end)` runs from where its name can begin at the earliest. */
interface Candidate extends Span {
  ending: number;
}

/**
 * The ending words that no quotation mark and no entry of the register explains, and that a verb such as 实施 stands before:
 * only there an unquoted name can be told from plain nouns.
 */
function candidates(text: string, known: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const match of text.matchAll(endings)) {
    const end = match.index + match[0].length;
    while (next < known.length && known[next]!.end < end) next += 1;
    if ((known[next]?.start ?? end) < end || goesOn(text, match[0], end)) continue;
    const from = Math.max(match.index - longestChain, found.at(-1)?.end ?? 0, 0);
    const before = text.slice(from, match.index);
    const clause = before.slice(lastBoundary(before) + 1);
    if (governs.test(clause)) found.push({ start: match.index - clause.length, end, ending: match.index });
  }
  return found;
}

function lastBoundary(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (boundary.test(text[at]!)) return at;
  return -1;
}

/** The stretches around those ending words; `known` by position. */
export const chainStretches = (text: string, known: readonly Span[]): Span[] =>
  candidates(text, known).map(({ start, end }) => ({ start, end }));

/** Unquoted names (积极开展|新一轮找矿突破战略行动), their left edge told by the word classes. */
export function detectChains(
  text: string,
  known: readonly Span[],
  tagged: readonly TaggedSentence[],
): DetectedProgram[] {
  return candidates(text, known).flatMap((candidate, index) => {
    const stretch = text.slice(candidate.start, candidate.end);
    const edge = leftEdge(stretch, candidate.ending - candidate.start, tagged[index] ?? []);
    if (edge === null) return [];
    const name = stretch.slice(edge);
    const start = candidate.start + edge;
    return [{ kind: "program", start, end: candidate.end, type: endingOf(name)?.type ?? "other", name, entry: null }];
  });
}

/** Where the name that ends a stretch begins; null where it is no name. `ending` is the place of the ending word. */
function leftEdge(stretch: string, ending: number, tagged: TaggedSentence): number | null {
  const before = tagged.filter((word) => word.end <= ending);
  let first = before.length;
  while (first > 0 && belongs(before, first - 1, stretch)) first -= 1;
  if (!isGoverned(before.slice(Math.max(first - 2, 0), first), stretch)) return null;
  const [opening] = before.slice(first);
  // 实施好|大学生创业引领计划
  const chain = before.slice(opening && textOf(opening, stretch) === "好" ? first + 1 : first);
  return isName(chain, stretch, ending) ? chain[0]!.start : null;
}

const textOf = ({ start, end }: TaggedWord, stretch: string): string => stretch.slice(start, end);

/** 实施, 实施了. */
function isGoverned(lastTwo: TaggedSentence, stretch: string): boolean {
  const [last = "", verb = ""] = lastTwo.map((word) => textOf(word, stretch)).reverse();
  return words.governing.includes(last === "了" ? verb : last);
}

/** Particles, prepositions, conjunctions, pronouns and adverbs end a name on its left, and so does the verb that governs it. */
const outside = /^(?:u|p|c|r|d$|y|e|o|w)/u;

function belongs(before: TaggedSentence, index: number, stretch: string): boolean {
  const word = before[index]!;
  const text = textOf(word, stretch);
  if (text === "、") return isParallel(before, index, stretch);
  return !outside.test(word.tag) && !words.governing.includes(text);
}

/** 强县域、强基础: two parts of one name begin alike and are of about one length. */
function isParallel(before: TaggedSentence, comma: number, stretch: string): boolean {
  const place = before[comma]!.start;
  const right = stretch.slice(place + 1);
  const left = stretch.slice(0, place);
  const start = left.lastIndexOf(right[0] ?? "、");
  const length = place - start;
  return start >= 0 && length >= 2 && length <= 6 && before.some((word) => word.start === start);
}

/**
 * A name says more than 重大水利工程: it has two words and three characters, or one long word (扫黄打非), one of them no everyday
 * word, and does not begin with a number; a 项目 has the name of a place.
 */
function isName(chain: TaggedSentence, stretch: string, ending: number): boolean {
  const first = chain[0];
  if (!first || ending - first.start < (chain.length < 2 ? 4 : 3)) return false;
  const isEveryday = (word: TaggedWord) => words.generic.includes(textOf(word, stretch));
  const isNew = textOf(first, stretch).startsWith("新");
  if (!isNew && (/^(?:m|q|mq)$/u.test(first.tag) || isEveryday(first))) return false;
  if (words.placeEndings.some((word) => stretch.endsWith(word)) && !/^n[srz]/u.test(first.tag)) return false;
  return !chain.every(isEveryday);
}
