import type { TaggedSentence, TaggedWord } from "../../ports.ts";
import { matches } from "../../text/matches.ts";
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
export interface Candidate extends Span {
  ending: number;
  /** It stands beside the candidate before, as the second of 实施…工程、…行动: the verb there governs it too. */
  joined: boolean;
}

const joining = new RegExp(`^(?:、|${anyOf(words.joining)})`, "u");

/**
 * The ending words that no quotation mark and no entry of the register explains, and that a verb such as 实施 stands before:
 * only there an unquoted name can be told from plain nouns.
 * @param known by position
 */
export function chainCandidates(text: string, known: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const match of matches(text, endings)) {
    const end = match.index + match[0].length;
    while (next < known.length && known[next]!.end < end) next += 1;
    if ((known[next]?.start ?? end) < end || goesOn(text, match[0], end)) continue;
    const previous = found.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(match.index - longestChain, previous), match.index);
    const clause = before.slice(lastBoundary(before) + 1);
    const start = match.index - clause.length;
    const joined = previous > 0 && start === previous && joining.test(clause);
    if (joined || governs.test(clause)) found.push({ start, end, ending: match.index, joined });
  }
  return found;
}

function lastBoundary(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (boundary.test(text[at]!)) return at;
  return -1;
}

/**
 * Unquoted names (积极开展|新一轮找矿突破战略行动), their left edge told by the word classes.
 * @param tagged what the segmenter said of the candidates, in the same order
 */
export function detectChains(
  text: string,
  candidates: readonly Candidate[],
  tagged: readonly TaggedSentence[],
): DetectedProgram[] {
  const found: DetectedProgram[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const stretch = text.slice(candidate.start, candidate.end);
    const joined = candidate.joined && found.at(-1)?.end === candidate.start;
    const edge = leftEdge(stretch, candidate.ending - candidate.start, tagged[index] ?? [], joined);
    if (edge === null) continue;
    const name = stretch.slice(edge);
    const type = endingOf(name)?.type ?? "other";
    found.push({ kind: "program", start: candidate.start + edge, end: candidate.end, type, name, entry: null });
  }
  return found;
}

/** Where the name that ends a stretch begins; null where it is no name. `ending` is the place of the ending word. */
function leftEdge(stretch: string, ending: number, tagged: TaggedSentence, joined: boolean): number | null {
  const before = tagged.filter((word) => word.end <= ending).map((word) => ({ ...word, text: textOf(word, stretch) }));
  const first = chainStart(before, before.length);
  if (!isGoverned(before, first) && !(joined && first === 1)) return null;
  const chain = withoutOpening(before.slice(first));
  return isName(chain, stretch, ending) ? chain[0]!.start : null;
}

interface Word extends TaggedWord {
  text: string;
}

const textOf = ({ start, end }: TaggedWord, stretch: string): string => stretch.slice(start, end);

/** The first of the words that, up to `end`, can make one name. */
function chainStart(before: readonly Word[], end: number): number {
  let first = end;
  while (first > 0 && belongs(before, first - 1)) first -= 1;
  return first;
}

/** 实施|…, 实施了|…, 实施…和|… */
function isGoverned(before: readonly Word[], first: number): boolean {
  const last = before[first - 1];
  if (!last) return false;
  if (words.governing.includes(last.text)) return true;
  if (last.text === "了") return words.governing.includes(before[first - 2]?.text ?? "");
  const other = words.joining.includes(last.text) ? before[chainStart(before, first - 1) - 1] : undefined;
  return other !== undefined && words.governing.includes(other.text);
}

/** Particles, prepositions, conjunctions, pronouns and adverbs end a name on its left, and so does the verb that governs it. */
const outside = /^(?:u|p|c|r|y|e|o|w)/u;

function belongs(before: readonly Word[], index: number): boolean {
  const { text, tag } = before[index]!;
  if (text === "、") return isParallel(before, index);
  if (words.joining.includes(text)) return joinsVerbs(before, index);
  // Words of several characters are tagged as adverbs where they are verbs (城市更新行动).
  if (tag === "d" && text.length === 1) return false;
  return !outside.test(tag) && !words.governing.includes(text);
}

/** 强县域、强基础: two parts of one name begin alike and are of about one length. */
function isParallel(before: readonly Word[], comma: number): boolean {
  const right = before[comma + 1]?.text[0];
  for (let index = comma - 1; index >= 0 && before[comma]!.start - before[index]!.start <= 6; index -= 1) {
    if (before[index]!.text[0] === right) return true;
  }
  return false;
}

/** 保护和修复: the two verbs are one part of the name. */
function joinsVerbs(before: readonly Word[], index: number): boolean {
  const [left, , right] = before.slice(Math.max(index - 1, 0), index + 2);
  return left !== undefined && right !== undefined && left.tag.startsWith("v") && right.tag.startsWith("v");
}

/** 实施好|…, 启动一批|…, 实施12项|…: what stands before the name. */
function withoutOpening(chain: readonly Word[]): readonly Word[] {
  const name = chain.findIndex(({ text, tag }) => text !== "好" && !/^(?:m|q|mq)$/u.test(tag));
  return name < 0 ? [] : chain.slice(name);
}

/**
 * A name says more than 重大水利工程: it has two words and three characters, or one long word (扫黄打非), one of them no everyday
 * word; a 项目 has the name of a place.
 */
function isName(chain: readonly Word[], stretch: string, ending: number): boolean {
  const [first] = chain;
  if (!first || ending - first.start < (chain.length < 2 ? 4 : 3)) return false;
  if (words.genericModifiers.includes(first.text)) return false;
  if (words.placeEndings.some((word) => stretch.endsWith(word)) && !/^n[srz]/u.test(first.tag)) return false;
  return !chain.every(({ text }) => words.generic.includes(text));
}
