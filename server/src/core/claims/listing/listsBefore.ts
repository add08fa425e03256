import { type Count, readCount } from "./counts.ts";
import { areParallel, type Items, readItems } from "./items.ts";
import type { OrdinalMark } from "./ordinals.ts";

const longestList = 160;

/** The list that ends where the count begins: 甲、乙、丙三大产业, “甲”“乙”“丙”三项, “甲、乙、丙”三位一体, 甲、乙“两项行动”. */
export function listBefore(text: string, count: Count, ordinals: readonly OrdinalMark[]): Items | null {
  const { start, value, nounEnd } = count;
  // …、国家五大行业协会、工商联: one item of a longer list; 出口基地和2个示范区: none of the list before it.
  if (text.charAt(nounEnd) === "、" || "和与及".includes(text.charAt(start - 1) || "x")) return null;
  if ("”》".includes(text.charAt(start - 1) || "x")) return namedBefore(text, start);
  const isName = text.charAt(start - 1) === "“";
  const end = isName ? start - 1 : start;
  const items = plainBefore(text, end, ordinals);
  if (!items || items.parts.some(holdsCount)) return null;
  if (mayBeCut(text, items) && items.most < value) return null;
  // 城乡低保、特困供养、残疾人“两项救助”: what stands before the name may be its owner.
  const agrees = items.least <= value && value <= items.most;
  return isName && !agrees && !areParallel(items.parts) ? null : items;
}

/** With an item and no word that leads up to it at the head of a passage, or behind a jump mark, the list may begin on another page. */
export const mayBeCut = (text: string, { start, parts: [first = "", ...others] }: Items): boolean =>
  (start === 0 || text.charAt(start - 1) === "）") && others.some(({ length }) => length >= first.length);

/** As far back as a clause goes: never over the mark that numbers it (二、甲、乙两项). */
export function plainBefore(text: string, end: number, ordinals: readonly OrdinalMark[]): Items | null {
  const mark = ordinals.findLast((one) => one.end <= end);
  const least = Math.max(end - longestList, mark?.end ?? 0);
  let from = end;
  while (from > least && !/[，,；;：:。！？!?“”（）()\n　]/.test(text.charAt(from - 1))) from -= 1;
  return from === end ? null : readItems(text, from, end);
}

/** 同安、翔安两个基地和丙洲、美峰|两个园区: the list that is counted begins somewhere behind the first count. */
export function holdsCount(part: string): boolean {
  for (let at = 0; at < part.length; at += 1) {
    if (/[二两三四五六七八九十2-9]/.test(part.charAt(at)) && readCount(part, at)) return true;
  }
  return false;
}

/** 技术经纪人、“甲”、“乙”三支队伍; “甲、乙”和推动“丙、丁”两大任务: items stand before the quotation marks. */
function isWithinList(text: string, start: number): boolean {
  const clause = /[^，,；;：:。！？\n]*$/.exec(text.slice(Math.max(0, start - longestList), start))![0];
  return /[、和与及”》]/.test(clause);
}

const closing: Readonly<Record<string, string>> = { "”": "“", "》": "《" };

/** Names in quotation marks or title marks, or a list within one pair. */
function namedBefore(text: string, end: number): Items | null {
  let from = end;
  while (end - from < longestList) {
    const mark = closing[text.charAt(from - 1)];
    if (!mark) break;
    const reach = text.slice(Math.max(0, from - longestList), from - 1);
    const open = reach.lastIndexOf(mark);
    if (open < 0 || reach.includes(text.charAt(from - 1), open)) return null;
    from -= reach.length - open + 1;
    if ("、和与及".includes(text.charAt(from - 1) || "x") && closing[text.charAt(from - 2)]) from -= 1;
  }
  if (isWithinList(text, from)) return null;
  const chain = readItems(text, from, end);
  if (chain) return chain;
  const within = readItems(text, from + 1, end - 1);
  // “绿电+消纳”四种模式: two things that make one.
  if (!within || text.charAt(end - 1) === "》" || (within.parts.length < 3 && !within.joins.includes("、")))
    return null;
  return { ...within, quoted: true, within: true };
}
