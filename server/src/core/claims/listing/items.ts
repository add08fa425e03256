import type { Span } from "../../text/span.ts";
import { notItems, notLaterItems, openLists } from "./words.ts";

/** Items that a list may hold: 甲、乙和丙 are two where 乙和丙 is one of them, three where it is not. */
export interface Items extends Span {
  least: number;
  most: number;
  /** Quotation marks hold each item or the whole list, so that its ends are in no doubt. */
  quoted: boolean;
  /** One pair of them holds the whole list. */
  within?: true;
  /** All end in one word, so that each 和 between two of them is known from those within. */
  alike?: true;
  /** The items as 、 parts them. */
  parts: string[];
  /** What parts them; nothing where quotation marks do. */
  joins: string;
}

const longestItem = 16;
/** The first may hold what leads up to the list: 园区已经初步形成新材料、…. */
const longestLead = 30;

/** The items of a stretch that 、 or quotation marks part, or null where it is no plain closed list. */
export function readItems(text: string, start: number, end: number): Items | null {
  const words = withoutBrackets(text.slice(start, end));
  return readQuoted(words, start, end) ?? readPlain(words, start, end);
}

/** What a bracket adds to an item (网格党支部（党小组）) is no item. */
const withoutBrackets = (words: string): string => words.replace(/[（(][^（()）]{0,20}[）)]/g, "");

/** “甲”“乙”“丙”, with 、 or 和 between or without. */
function readQuoted(words: string, start: number, end: number): Items | null {
  const parts: string[] = [];
  let at = 0;
  while (at < words.length) {
    const close =
      words.charAt(at) === "“" ? words.indexOf("”", at) : words.charAt(at) === "《" ? words.indexOf("》", at) : -1;
    if (close < 0) return null;
    parts.push(words.slice(at + 1, close));
    at = close + 1;
    if ("、和与及".includes(words.charAt(at)) && at < words.length) at += 1;
  }
  return parts.length > 1
    ? { start, end, least: parts.length, most: parts.length, quoted: true, parts, joins: "" }
    : null;
}

function readPlain(words: string, start: number, end: number): Items | null {
  if (/[，,；;：:。！？!?“”（）()《》\d\n　]/.test(words)) return null;
  if (openLists.firstIn(words, 0, words.length) || notItems.firstIn(words, 0, words.length)) return null;
  // 杭州、宁波、金华—义乌: a dash within an item.
  const joins = words.includes("、") ? "、" : "—+＋";
  const parts = words.split(joins === "、" ? /、+/ : /[—+＋]+/);
  const [first = "", ...others] = parts;
  if (parts.length < 2 || first.length === 0 || first.length > longestLead) return null;
  if (others.some((part) => part.length === 0 || part.length > longestItem || isNotLater(part))) return null;
  const joined = parts.filter((part) => /.[和与及].|同/.test(part)).length;
  const least =
    parts.length -
    Math.max(
      0,
      parts.findLastIndex((_, index) => mayBegin(parts, index)),
    );
  return { start, end, least, most: parts.length + joined, quoted: false, parts, joins };
}

/** 邮政、快递企业完善|县、乡、村三级; 大湾区、示范区和|横琴、前海、南沙三大平台; 横向协同的|国家、省、市、县四级: another list may end within a part. */
function mayBegin(parts: readonly string[], index: number): boolean {
  const part = parts[index]!;
  const later = parts.slice(index + 1);
  if (index === 0 || later.length === 0) return false;
  return /.[和与及的]./.test(part) || later.every(({ length }) => part.length > length + 2);
}

/**
 * 甲与乙的关系、丙与丁的关系; 甲工程、乙工程和丙工程: items that all end in the same word are parted by 、 and by the 和 behind that word. A 和 within
 * every item parts none. Only for a list whose beginning is sure.
 */
export function readAlike(text: string, start: number, end: number): Items | null {
  const words = text.slice(start, end);
  if (/[，,；;：:。！？!?“”（）()《》\d\n　]/.test(words) || openLists.firstIn(words, 0, words.length)) return null;
  const ending = words.slice(-shortestEnding);
  const joined = ["以及", "和", "与", "及"].reduce((all, join) => all.replaceAll(ending + join, `${ending}、`), words);
  const parts = joined.split("、");
  const isItem = (part: string) => part.endsWith(ending) && part.length > ending.length && part.length <= longestItem;
  if (parts.length < 3 || !parts.every(isItem)) return null;
  const pairs = parts.filter((part) => /.[和与及]./.test(part)).length;
  const most = parts.length + (pairs < parts.length ? pairs : 0);
  return { start, end, least: parts.length, most, quoted: false, alike: true, parts, joins: "、" };
}

const shortestEnding = 2;

const isNotLater = (part: string): boolean => notLaterItems.firstIn(part, 0, part.length) !== null;

/** Whether the items are of one length; the first may hold what leads up to them. */
export function areParallel([first = "", ...others]: readonly string[]): boolean {
  const length = others[0]?.length ?? 0;
  return first.length >= length && others.every((part) => part.length === length);
}
