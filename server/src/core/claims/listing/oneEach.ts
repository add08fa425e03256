import type { Span } from "../../text/span.ts";
import type { CountedList } from "./countedLists.ts";
import type { Items } from "./items.ts";
import { openLists } from "./words.ts";

/**
 * “五个一律”：一律不准…，一律不准…; “三个一”：一个项目、一名领导、一套班子: a count of what each begins or holds with 一. A list is read where every
 * item has the word once, so that neither its ends nor what parts them are in doubt.
 */
export function readOneEach(text: string): CountedList[] {
  const found: CountedList[] = [];
  for (let at = text.indexOf(counter); at >= 0; at = text.indexOf(counter, at + counter.length)) {
    const one = countAt(text, at);
    const items = one && (itemsAfter(text, one) ?? itemsBefore(text, one));
    if (items && Math.abs(items.most - one.value) <= farthest)
      found.push({ counted: { start: at - 1, end: one.end }, count: one.value, items, details: [] });
  }
  return found;
}

const counter = "个一";
const numerals = "两三四五六七八九十";
/** Further off, the list is of something else. */
const farthest = 2;
const longestList = 160;
const longestNoun = 8;
const fewest = 3;

/** Offsets are local. */
interface OneEach extends Span {
  value: number;
  /** 一律, 一批; 一 alone where each item has a word of its own. */
  word: string;
  quoted: boolean;
}

/** “三个一”, 五个一律; no 两个一百年. */
function countAt(text: string, at: number): OneEach | null {
  const numeral = numerals.indexOf(text.charAt(at - 1) || "x");
  if (numeral < 0 || /[\d一二两三四五六七八九十第每这各几]/.test(text.charAt(at - 2))) return null;
  const quoted = text.charAt(at - 2) === "“";
  const [word] = /^一[^，,。、；;：:（(“”\d\s一百千万亿半]{0,2}(?=[”：:（(])/.exec(text.slice(at + 1, at + 5)) ?? [];
  if (!word || (!quoted && word === "一")) return null;
  const end = at + 1 + word.length;
  return (text.charAt(end) === "”") === quoted ? { start: at - 1, end, value: numeral + 2, word, quoted } : null;
}

/** “四个一”工程，即建一批…、改一批…、添一批…; “三个一”（一个项目、一名领导、一套班子）. */
function itemsAfter(text: string, one: OneEach): Items | null {
  const from = one.end + (one.quoted ? 1 : 0);
  const behind = text.slice(from, from + longestNoun + 2);
  const [opening] = /^[\u4e00-\u9fff]{0,8}?(?:[：:]|——|[（(]|，?即)/.exec(behind) ?? [];
  if (!opening) return null;
  const start = from + opening.length;
  const reach = text.slice(start, start + longestList);
  const length = reach.search(/[（(]$/.test(opening) ? /[）)]/ : /[。！？\n]/);
  const isCut = length < 0 && start + longestList < text.length;
  if (isCut || reach.slice(length + 1, length + 1 + longestNoun).includes(one.word)) return null;
  return readEach(text, { start, end: start + (length < 0 ? reach.length : length) }, one.word);
}

/** 一个项目、一名领导、一套班子“三个一”机制; 按照…的“三个一”要求. */
function itemsBefore(text: string, one: OneEach): Items | null {
  if (!one.quoted) return null;
  const end = one.start - (text.charAt(one.start - 2) === "的" ? 2 : 1);
  const [clause = ""] = /[^，,。；;：:！？“”（）()\n]*$/.exec(text.slice(Math.max(0, end - longestList), end)) ?? [];
  return clause.includes("、") ? readEach(text, { start: end - clause.length, end }, one.word) : null;
}

/** The items, or null where one of them has the word not once. Behind a list that 、 parts a comma goes on to something else. */
function readEach(text: string, { start, end }: Span, word: string): Items | null {
  const whole = text.slice(start, end);
  const comma = whole.search(/[，,；;]/);
  const isClosed = comma >= 0 && whole.slice(0, comma).includes("、") && !whole.slice(comma).includes(word);
  const words = isClosed ? whole.slice(0, comma) : whole;
  // 建一批公园 is an item here, and leaves nothing open.
  if (openLists.firstIn(words.replaceAll("一", "　"), 0, words.length) || /[“”（）()]/.test(words)) return null;
  const parts = words.split(/[、，,；;]|[和与及](?=[^、，,；;]*一)/);
  const isEach = parts.every((part) => part.split("一").length === 2 && part.includes(word));
  if (!isEach || parts.length < fewest) return null;
  const stop = start + words.length;
  return { start, end: stop, least: parts.length, most: parts.length, quoted: true, parts, joins: "" };
}
