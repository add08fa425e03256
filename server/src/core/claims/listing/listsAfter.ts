import type { Count } from "./counts.ts";
import { type Items, readAlike, readItems } from "./items.ts";
import type { OrdinalMark } from "./ordinals.ts";
import { details, openLists } from "./words.ts";

const longestList = 160;
const longestSentence = 600;

/** The list that a colon, a dash or a bracket opens behind the noun, or 分别是; null where the count is one of several (三个示范、三个突破：). */
export function listAfter(text: string, count: Count, ordinals: readonly OrdinalMark[]): Items | null {
  if (
    /[二两三四五六七八九十2-9][^，,。；;：:“]{1,10}[、和及]$/.test(
      text.slice(Math.max(0, count.start - 14), count.start),
    )
  )
    return null;
  return (
    alikeAfter(text, count) ?? opened(text, count) ?? ordinalsAfter(text, count, ordinals) ?? namedEach(text, count)
  );
}

/** “六大工程”，包括甲工程、乙工程和丙工程: 包括 opens a list only where each item is called what is counted, and 和 closes it. */
function alikeAfter(text: string, { end, nounEnd: from }: Count): Items | null {
  const [opening] = /^(?:[：:]|——|（|，?(?:即|包括))/.exec(text.slice(from, from + 3)) ?? [];
  if (!opening) return null;
  const start = from + opening.length;
  const reach = text.slice(start, start + longestList);
  const length = reach.search(/[，,。；;）\n]/);
  // 八项本领、七种能力：甲本领、乙本领；甲能力、乙能力
  const items = length < 0 || "；;".includes(reach.charAt(length)) ? null : readAlike(text, start, start + length);
  const ending = reach.slice(length - 2, length);
  if (!items || /^[^。\n]*/.exec(reach.slice(length))![0].includes(ending)) return null;
  const isClosed = items.parts.length === reach.slice(0, length).split("、").length + 1;
  return !opening.endsWith("包括") || (isClosed && text.slice(end, from).includes(ending)) ? items : null;
}

function opened(text: string, { nounEnd: from }: Count): Items | null {
  const [opening] = /^(?:[：:]|——|（|，?即)/.exec(text.slice(from, from + 2)) ?? [];
  if (!opening) return null;
  const start = from + opening.length;
  const end = listEnd(text, start, opening === "（" ? "）" : "。");
  if (end < 0 || openLists.firstIn(text, start, Math.min(end, start + longestList))) return null;
  const words = text.slice(start, end);
  if (/^(?:一是|一要|第一|[（(]一|首先|含)/.test(words)) return null;
  const parts = words.split(/[；;]/);
  if (parts.length > 1 && opening !== "（") return toSentences(parts, start, end);
  return readItems(text, start, end) ?? quotedHead(text, start, end);
}

/** 三项措施：一是…；二是…; what falls short may go on where this sentence ends, and a number that is left out or told twice is the ordinals' to tell. */
function ordinalsAfter(text: string, { nounEnd: from, value }: Count, ordinals: readonly OrdinalMark[]): Items | null {
  const first = ordinals.findIndex(({ start }) => start === from + 1);
  const { series } = ordinals[first] ?? {};
  if (!"：:".includes(text.charAt(from) || "x") || ordinals[first]?.number !== 1) return null;
  const chain = ordinals.slice(first).filter((mark) => mark.series === series);
  const length = chain.findIndex(({ number }, index) => number !== index + 1);
  if (length > 0 && chain[length]!.number !== 1) return null;
  const marks = length < 0 ? chain : chain.slice(0, length);
  const [start, end] = [marks[0]!.start, marks.at(-1)!.end];
  if (marks.length < 2 || (marks.length < value && text.slice(start, end).includes("。"))) return null;
  return toItems(
    marks.map((mark) => text.slice(mark.start, mark.end)),
    start,
    end,
  );
}

/** 8个市获评，分别为甲市、乙市…: nothing else is counted between. */
function namedEach(text: string, { end: from }: Count): Items | null {
  const [lead] = /^[^，,。；;：:、\d\n]{0,14}[，,]?分别[是为]/.exec(text.slice(from, from + 20)) ?? [];
  if (!lead) return null;
  const start = from + lead.length;
  const length = text.slice(start, start + longestList).search(/[，,。；;\n]/);
  const items = length < 0 ? null : readItems(text, start, start + length);
  return items && !items.quoted && isPair(items.parts) ? { ...items, least: items.most } : items;
}

/** 李文、周正和吴岚: on either side of 和 stands what the other items look like. */
function isPair(parts: readonly string[]): boolean {
  const lengths = parts.slice(0, -1).map(({ length }) => length);
  const isAlike = ({ length }: string): boolean =>
    length >= Math.min(...lengths) - 1 && length <= Math.max(...lengths) + 1 && length > 1;
  const pair = parts.at(-1)!.split(/[和与及]/);
  return pair.length === 2 && pair.every(isAlike) && parts.slice(0, -1).every((part) => !/[和与及同]/.test(part));
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
  return toItems(parts, start, end);
}

const toItems = (parts: string[], start: number, end: number): Items => ({
  start,
  end,
  least: parts.length,
  most: parts.length,
  quoted: true,
  parts,
  joins: "",
});

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
