import { readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { bareVerbs } from "../words.ts";
import { type Items, readItems } from "./items.ts";
import type { OrdinalMark } from "./ordinals.ts";
import { details, grades, listCounters, notCounts, openLists, wholeCounters } from "./words.ts";

/** 甲、乙、丙三大产业; 三大工程：甲、乙、丙: a count and the list that it counts. Offsets are local. */
export interface CountedList {
  /** Numeral and measure word. */
  counted: Span;
  count: number;
  items: Items;
  /** What goes into the parts of an overview, in its order: 针对骑手，…；针对主播，…. Empty where nothing does. */
  details: Span[];
}

export interface Count extends Span {
  value: number;
  counter: string;
  /** Where the noun that is counted ends, a closing quotation mark included. */
  nounEnd: number;
}

const digits = "二两三四五六七八九十23456789";
const most = 20;
const longestNoun = 12;
const longestList = 160;
const longestSentence = 600;

/** The counts of a passage that stand beside the list they count; a list that is left open has none. */
export function readCountedLists(text: string, ordinals: readonly OrdinalMark[]): CountedList[] {
  const found: CountedList[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!digits.includes(text.charAt(at))) continue;
    const count = readCount(text, at);
    if (!count) continue;
    const before = listBefore(text, count);
    const after = listAfter(text, count) ?? ordinalsAfter(text, count, ordinals);
    const items = before ?? after;
    if (items && mayCount(text, count, items, items === before))
      found.push({ counted: count, count: count.value, items, details: before && after ? detailsIn(after) : [] });
    at = count.end - 1;
  }
  return found;
}

/** A numeral and measure word that may count a list, from `start` on. */
export function readCount(text: string, start: number): Count | null {
  if (/[\d一二三四五六七八九十百千万亿.．、]/.test(text.charAt(start - 1)) && text.charAt(start - 1) !== "、")
    return null;
  if (notCounts.endingAt(text, start) || notCounts.endingAt(text, text.charAt(start - 1) === "“" ? start - 1 : start))
    return null;
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.high !== null || numeral.magnitude > 0) return null;
  const value = Number(numeral.value);
  const counter = listCounters.startingAt(text, numeral.end);
  if (!counter || !Number.isInteger(value) || value < 2 || value > most) return null;
  const end = numeral.end + counter.length;
  if (counter === "级" && grades.startingAt(text, end)) return null;
  return /[多余月]/.test(text.charAt(end)) ? null : { start, end, value, counter, nounEnd: nounEnd(text, end) };
}

function nounEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < longestNoun && /[\u4e00-\u9fff]/.test(text.charAt(end))) end += 1;
  return text.charAt(end) === "”" ? end + 1 : end;
}

/** The list that ends where the count begins: 甲、乙、丙三大产业, “甲”“乙”“丙”三项, “甲、乙、丙”三位一体, 甲、乙“两项行动”. */
function listBefore(text: string, { start }: Count): Items | null {
  if (text.charAt(start - 1) === "”") return quotedBefore(text, start);
  const end = text.charAt(start - 1) === "“" ? start - 1 : start;
  let from = end;
  while (from > 0 && end - from < longestList && !/[，,；;：:。！？!?“”（）()\n　]/.test(text.charAt(from - 1)))
    from -= 1;
  return from === end ? null : readItems(text, from, end);
}

function quotedBefore(text: string, end: number): Items | null {
  let from = end;
  while (end - from < longestList && text.charAt(from - 1) === "”") {
    const reach = text.slice(Math.max(0, from - longestList), from - 1);
    const open = reach.lastIndexOf("“");
    if (open < 0 || reach.includes("”", open)) return null;
    from -= reach.length - open + 1;
    if ("、和与及".includes(text.charAt(from - 1)) && text.charAt(from - 2) === "”") from -= 1;
  }
  const chain = readItems(text, from, end);
  if (chain) return chain;
  const within = readItems(text, from + 1, end - 1);
  return within && { ...within, quoted: true };
}

/** The list that a colon, a dash or a bracket opens behind the noun. */
function listAfter(text: string, { nounEnd: from }: Count): Items | null {
  const [opening] = /^(?:[：:]|——|（)/.exec(text.slice(from, from + 2)) ?? [];
  if (!opening) return null;
  const start = from + opening.length;
  const end = listEnd(text, start, opening === "（" ? "）" : "。");
  if (end < 0 || openLists.firstIn(text, start, Math.min(end, start + longestList))) return null;
  const words = text.slice(start, end);
  if (/^(?:一是|一要|第一|[（(]一|首先)/.test(words)) return null;
  const parts = words.split(/[；;]/);
  if (parts.length > 1 && opening !== "（") return toSentences(parts, start, end);
  return readItems(text, start, end) ?? quotedHead(text, start, end);
}

/** 三项措施：一是…；二是…: counted as far as the numbers go; what falls short may go on where this sentence ends. */
function ordinalsAfter(text: string, { nounEnd: from, value }: Count, ordinals: readonly OrdinalMark[]): Items | null {
  const first = ordinals.findIndex(({ start }) => start === from + 1);
  const { series } = ordinals[first] ?? {};
  if (!"：:".includes(text.charAt(from) || "x") || ordinals[first]?.number !== 1) return null;
  const chain = ordinals.slice(first).filter((mark) => mark.series === series);
  const length = chain.findIndex(({ number }, index) => number !== index + 1);
  const marks = length < 0 ? chain : chain.slice(0, length);
  const [start, end] = [marks[0]!.start, marks.at(-1)!.end];
  if (marks.length < 2 || (marks.length < value && text.slice(start, end).includes("。"))) return null;
  const parts = marks.map((mark) => text.slice(mark.start, mark.end));
  return { start, end, least: marks.length, most: marks.length, quoted: true, parts };
}

function listEnd(text: string, start: number, mark: string): number {
  const reach = text.slice(start, start + longestSentence);
  const length = reach.indexOf(mark);
  if (length >= 0) return start + length;
  return mark === "。" && start + longestSentence >= text.length ? text.length : -1;
}

/** 针对甲，…；针对乙，…: the parts of a sentence, each with the same word at its head. */
function toSentences(parts: string[], start: number, end: number): Items | null {
  const heads = parts.map((part) => details.startingAt(part, 0));
  if (heads[0] === null || heads.some((head) => head !== heads[0])) return null;
  return { start, end, least: parts.length, most: parts.length, quoted: true, parts };
}

/** “甲”“乙”“丙”，…: the items stop at the first pause outside of quotation marks. */
function quotedHead(text: string, start: number, end: number): Items | null {
  let at = start;
  while (at < end && text.charAt(at) === "“") {
    const length = text.slice(at, at + longestList).indexOf("”");
    if (length < 0) return null;
    at += length + 1;
    if ("、和".includes(text.charAt(at))) at += 1;
  }
  return /[，,。；;]/.test(text.charAt(at) || "。") ? readItems(text, start, at) : null;
}

/** A count two or more off a plain list counts something else: 在甲、乙、丙五个村. */
function mayCount(text: string, count: Count, items: Items, isBefore: boolean): boolean {
  const off = Math.max(items.least - count.value, count.value - items.most, 0);
  if (off > (items.quoted ? 2 : 1)) return false;
  if (items.quoted) return isBefore || !/[，,]/.test(text.slice(items.start, items.end)) || items.parts.length > 1;
  if (items.parts.length < 3) return false;
  const isWhole = wholeCounters.has(count.counter) && !/\d/.test(text.charAt(count.start));
  if (!isBefore) return isWhole || items.parts.every(({ length }) => length <= 8);
  return (isWhole || count.nounEnd > count.end) && !endsInVerb(items.parts);
}

/** 在甲、乙、丙|开展|三项行动: the verb makes the list one of places. Where other items end alike they are all names of deeds. */
function endsInVerb(parts: readonly string[]): boolean {
  const ends = (part: string) => bareVerbs.endingAt(part, part.length) !== null;
  return ends(parts.at(-1)!) && !ends(parts.at(-2)!);
}

/** What each part of a detail is about: 骑手群体 of 针对骑手群体，成立…. */
function detailsIn({ start, parts }: Items): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const part of parts) {
    const word = details.startingAt(part, 0);
    const comma = part.search(/[，,]/);
    if (!word || comma < 0) return [];
    spans.push({ start: at + word.length, end: at + comma });
    at += part.length + 1;
  }
  return spans;
}
