import type { Span } from "../../text/span.ts";
import { bareVerbs, longVerbs } from "../words.ts";
import { type Count, readCount } from "./counts.ts";
import { areParallel, type Items } from "./items.ts";
import { listAfter } from "./listsAfter.ts";
import { holdsCount, listBefore, mayBeCut, plainBefore } from "./listsBefore.ts";
import type { OrdinalMark } from "./ordinals.ts";
import { details, wholeCounters } from "./words.ts";

/** 甲、乙、丙三大产业; 三大工程：甲、乙、丙: a count and the list that it counts. Offsets are local. */
export interface CountedList {
  /** Numeral and measure word. */
  counted: Span;
  count: number;
  items: Items;
  /** What goes into the parts of an overview, in its order: 针对骑手，…；针对主播，…. Empty where nothing does. */
  details: Span[];
}

const digits = "二两三四五六七八九十23456789";

/** The counts of a passage that stand beside the list they count; a list that is left open has none. */
export function readCountedLists(text: string, ordinals: readonly OrdinalMark[]): CountedList[] {
  const found: CountedList[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!digits.includes(text.charAt(at))) continue;
    const over = text.charAt(at - 1) === "等" ? listOver(text, at, ordinals) : null;
    if (over) found.push(over);
    const count = readCount(text, at);
    if (!count) continue;
    const before = listBefore(text, count, ordinals);
    const after = listAfter(text, count, ordinals);
    const items = before ?? after;
    if (items && mayCount(text, count, items, items === before))
      found.push({ counted: count, count: count.value, items, details: before && after ? detailsIn(after) : [] });
    at = count.end - 1;
  }
  return found;
}

/** 甲、乙、丙、丁等三大产业: 等 may leave items out, and never takes one away. */
function listOver(text: string, at: number, ordinals: readonly OrdinalMark[]): CountedList | null {
  const count = readCount(text, at, at - 1);
  const items = count && plainBefore(text, at - 1, ordinals);
  if (!items || items.least <= count.value || items.least > count.value + farthestOver) return null;
  if (items.parts.some((part) => part.length < 2 || holdsCount(part)) || mayBeCut(text, items)) return null;
  return { counted: count, count: count.value, items: { ...items, most: items.least }, details: [] };
}

const farthestOver = 2;

/** A count two or more off a plain list counts something else: 在甲、乙、丙五个村. */
function mayCount(text: string, count: Count, items: Items, isBefore: boolean): boolean {
  const off = Math.max(items.least - count.value, count.value - items.most, 0);
  if (off > (items.quoted && !items.within ? 2 : 1)) return false;
  if (items.quoted) return isBefore || !/[，,]/.test(text.slice(items.start, items.end)) || items.parts.length > 1;
  if (items.alike) return true;
  if (items.parts.length < (count.named && !isBefore ? 2 : 3)) return false;
  const isWhole = !/\d/.test(text.charAt(count.start)) && countsWhole(text, count);
  if (!isBefore) return joinsLast(items.parts) && (isWhole || items.parts.every(({ length }) => length <= 8));
  if (!isWhole && (count.nounEnd === count.end || !isEven(items.parts) || countsLast(items.parts, count.value)))
    return false;
  return areParallel(items.parts) || !endsInVerb(items.parts);
}

/** 东岭铁路、甲高速、乙高速两条连接线: the last ones with a name of their own; 甲、乙和丙两条: the pair. */
function countsLast(parts: readonly string[], value: number): boolean {
  const [last, before] = [parts.slice(-value), parts.at(-value - 1)];
  if (value === 2 && /.[和与及]./.test(last[1] ?? "")) return true;
  const ending = last[0]?.slice(-1) ?? "";
  return before !== undefined && last.every((part) => part.endsWith(ending)) && !before.endsWith(ending);
}

/** 三大, 三类; 三个方面 as well. */
const countsWhole = (text: string, { counter, end }: Count): boolean =>
  wholeCounters.has(counter) || wholeCounters.has(counter + text.slice(end, end + 2));

/** Neither 开工建设甲路、续建乙路、丙路4条岔道 nor 甲、乙和丙、丁地区2个: the count may be of what stands next to it. */
const isEven = ([, ...others]: readonly string[]): boolean =>
  others.every((part) => longVerbs.startingAt(part, 0) === null) && joinsLast(others);

/** Only the last item holds an 和: in 供水、供电工程和道路、桥梁工程 two lists make two items, or three, or four. */
const joinsLast = (parts: readonly string[]): boolean => parts.slice(0, -1).every((part) => !/.[和与及]./.test(part));

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
