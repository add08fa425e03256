import type { Program } from "../../format.ts";
import type { Span } from "../../text/span.ts";
import type { DetectedProgram } from "../detected.ts";
import { inside, type MarkPair, type Marks, withoutMarks } from "./marks.ts";
import { type Ending, endingAt, endingOf, words } from "./words.ts";

/** The longest name in quotation marks: a chain of steps (“接单—派单—督办—销号”) runs to twenty characters and more. */
const longestName = 30;
const longestTitle = 80;
/** The most that may stand between a quoted name and its ending word: “线上+线下”双诉求收集机制. */
const longestModifier = 6;

/**
 * Names that the register does not know, told by their marks and an ending word: “…”机制, “…”“…”等特色项目, “…行动”, 《…方案》,
 * 打造品牌“…”. Ordinary quotations have no such word.
 */
export function detectQuoted(text: string, marks: Marks): DetectedProgram[] {
  const found: DetectedProgram[] = [];
  const quotations: MarkPair[] = [];
  let bracketed = 0;
  for (const pair of marks.pairs) {
    // Inside title brackets quotation marks are part of the title.
    if (pair.start < bracketed) continue;
    if (pair.title) {
      bracketed = pair.end;
      const type = titleType(inside(text, pair));
      if (type) found.push(program(text, pair, type));
      continue;
    }
    quotations.push(pair);
    if (!isContinued(text, pair, marks)) found.push(...detectRun(text, runFrom(text, pair, marks), marks));
  }
  return [...found, ...repeated(text, quotations, found)];
}

/** A name told by its ending word once is the same name where it stands alone: 打造“红色驿站”品牌 … 通过“红色驿站”. */
function repeated(text: string, quotations: readonly MarkPair[], found: readonly DetectedProgram[]): DetectedProgram[] {
  const starts = new Map(found.map((known) => [known.start, known]));
  const byContent = new Map<string, DetectedProgram>();
  for (const pair of quotations) {
    const known = starts.get(pair.start);
    if (known && known.end >= pair.end) byContent.set(inside(text, pair), known);
  }
  return quotations.flatMap((pair) => {
    const known = starts.has(pair.start) ? undefined : byContent.get(inside(text, pair));
    return known ? [{ ...program(text, pair, known.type), name: known.name }] : [];
  });
}

function program(text: string, { start, end }: Span, type: Program["type"]): DetectedProgram {
  return { kind: "program", start, end, type, name: withoutMarks(text.slice(start, end)), entry: null };
}

/** 《…方案》 is a document; books, papers and films are not programs. */
function titleType(title: string): Program["type"] | null {
  if (title.length < 4 || title.length > longestTitle) return null;
  const bare = title.replace(/[（(][^（()）]{1,8}[)）]$/u, "");
  return words.titleEndings.some((ending) => bare.endsWith(ending)) ? "document" : null;
}

/** Quoted strings that stand side by side, or with 、 between: “A”“B”“C”三项行动. */
function runFrom(text: string, first: MarkPair, { at }: Marks): MarkPair[] {
  const run = [first];
  for (let next = followingPair(text, first, at); next; next = followingPair(text, next, at)) run.push(next);
  return run;
}

function followingPair(text: string, { end }: MarkPair, at: Marks["at"]): MarkPair | null {
  const start = text[end] === "、" ? end + 1 : end;
  const next = at.get(start);
  return next?.start === start && !next.title ? next : null;
}

function isContinued(text: string, { start }: MarkPair, { at }: Marks): boolean {
  const end = text[start - 1] === "、" ? start - 1 : start;
  const before = at.get(end - 1);
  return before?.end === end && !before.title;
}

function detectRun(text: string, run: readonly MarkPair[], marks: Marks): DetectedProgram[] {
  const first = run[0]!;
  const last = run.at(-1)!;
  const named = run.filter((pair) => isName(inside(text, pair)));
  const group = groupTail(text, last.end, marks);
  if (group) return named.map((pair) => program(text, pair, typeInside(inside(text, pair)) ?? group.type));
  const counted = countTail(text, last.end);
  if (counted && named.length === run.length) {
    return [program(text, { start: first.start, end: counted.end }, counted.type)];
  }
  const tail = named.at(-1) === last ? (counted ?? endingTail(text, last)) : null;
  return named.flatMap((pair) => {
    // “A”“B”机制: both are, and the word stands with the last.
    if (tail) return [program(text, { start: pair.start, end: pair === last ? tail.end : pair.end }, tail.type)];
    const type = typeInside(inside(text, pair)) ?? (pair === first ? typeBefore(text, pair.start) : null);
    return type ? [program(text, pair, type)] : [];
  });
}

type Tail = { type: Program["type"]; end: number };

/** “…”机制, “…”全周期服务模式: the ending word, with what stands between. */
function endingTail(text: string, { end }: MarkPair): Tail | null {
  for (let at = end; at <= end + longestModifier; at += 1) {
    const ending = endingAt(text, at);
    if (ending) {
      const modifier = text.slice(end, at);
      return isModifier(modifier) ? { type: ending.type, end: at + ending.word.length } : null;
    }
    if (words.modifierStops.includes(text[at] ?? "。")) return null;
  }
  return null;
}

function isModifier(modifier: string): boolean {
  return !words.genericModifiers.includes(modifier) && !words.predicates.some((verb) => modifier.includes(verb));
}

const count = /[一二三四五六七八九十两\d]{1,3}[项个大类场]/y;

/** “A”“B”“C”三项行动: how many they are belongs to the name. */
function countTail(text: string, end: number): Tail | null {
  count.lastIndex = end;
  const counted = count.exec(text);
  if (!counted) return null;
  const at = end + counted[0].length;
  const ending = endingAt(text, at);
  return ending && { type: ending.type, end: at + ending.word.length };
}

const groupPattern = new RegExp(
  `等(?:(?:一批|系列|[\\d一二三四五六七八九十百余多]{1,4}(?:个|项|场|大))?[^${words.modifierStops.replace(/[\]\\-]/g, "\\$&")}]{0,${longestModifier}})`,
  "y",
);

/** “A”“B”等特色项目, “A”“B”等“C”活动: of which kind they are is said after 等. */
function groupTail(text: string, end: number, { at }: Marks): Ending | null {
  if (text[end] !== "等") return null;
  const collective = at.get(end + 1);
  if (collective?.start === end + 1) {
    const tail = endingTail(text, collective);
    return tail && { word: "", type: tail.type };
  }
  groupPattern.lastIndex = end;
  const named = groupPattern.exec(text)?.[0] ?? "";
  const [word] = words.groupEndings
    .filter((candidate) => named.includes(candidate))
    .sort((a, b) => named.indexOf(a) - named.indexOf(b) || b.length - a.length);
  return word === undefined ? null : { word, type: endingOf(word)?.type ?? "campaign" };
}

/** “亮灯行动”: the ending word stands inside the marks. Short ones are plain words. */
function typeInside(name: string): Program["type"] | null {
  const ending = endingOf(name);
  if (!ending || name.length < ending.word.length + 2 || /[的了这那我你他她们在是不没，：]/u.test(name)) return null;
  return ending.type;
}

const makesBrand = new RegExp(`(?:${words.makesBrand.join("|")})[^，。；：！？]{0,12}品牌$`, "u");

/** 打造志愿服务品牌“…”: the kind stands before the name. */
function typeBefore(text: string, start: number): Program["type"] | null {
  return makesBrand.test(text.slice(Math.max(start - 20, 0), start)) ? "brand" : null;
}

const sentence = /[。！？；：…“”\n]|[了吗呢吧啊]$|^(?:我们|你们|他们|这|那)/u;

/** What can be a name at all: no sentence, no figure of speech that everyone uses. */
function isName(content: string): boolean {
  return (
    content.length >= 2 && content.length <= longestName && !sentence.test(content) && !words.ordinary.includes(content)
  );
}
