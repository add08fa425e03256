import { readSmallInteger } from "../../text/numerals.ts";
import { inHan } from "../../text/writeNumber.ts";
import { canBeAdded, isOtherThing } from "./added.ts";
import type { Measured } from "./kind.ts";
import type { ClaimSentence } from "./sentences.ts";

/**
 * 全长46.8公里，分三个标段施工，一标段长16.2公里、二标段长15.4公里、三标段长15.2公里: as many parts as the words say, each with its
 * number, so that the list is whole. Null where one is missing, or has not just one figure in the unit of the total.
 */
export function numberedParts(sentence: ClaimSentence, index: number): Measured[] | null {
  const { text, claims } = sentence;
  const total = claims[index]!;
  if (!text.slice(total.local.end, total.local.end + 8).includes("，分")) return null;
  divided.lastIndex = total.local.end;
  const [head, count = "", noun = ""] = divided.exec(text) ?? [];
  if (head === undefined) return null;
  const starts = startsOf(text, total.local.end + head.length, readSmallInteger(count, 0)?.value ?? 0, noun);
  if (!starts || !canBeAdded(sentence, index)) return null;
  const ends = [...starts.slice(1), endOf(text, starts.at(-1)!)];
  const list: Measured[] = [];
  for (const [at, start] of starts.entries()) {
    const inside = claims.filter(({ local, measure }) => {
      return local.start >= start && local.start < ends[at]! && measure.key === total.measure.key;
    });
    const [part] = inside;
    if (!part || inside.length > 1) return null;
    const place = claims.indexOf(part);
    const isOther = /完成|已|累计|[计规]划/.test(text.slice(start, part.local.start));
    if (isOther || !canBeAdded(sentence, place) || isOtherThing(sentence, place, index)) return null;
    list.push(part);
  }
  return list;
}

const divided =
  /[^，,。；;：:\n]{0,6}[，,]分(?:为|成)?([两二三四五六七八九2-9])个?(标段|阶段|批次|片区|[期段批片组])[^，,。；;：:\n]{0,8}[，,：:]/y;

/** Where 一期 to the last of them stand, in their order and in one sentence; null where one does not. */
function startsOf(text: string, from: number, count: number, noun: string): number[] | null {
  const end = endOf(text, from);
  const starts: number[] = [];
  let at = from;
  for (let number = 1; number <= count; number += 1) {
    at = text.indexOf(`${inHan(number)}${noun}`, at);
    if (at < 0 || at >= end) return null;
    starts.push(at);
  }
  return starts;
}

function endOf(text: string, from: number): number {
  const [rest] = /^[^。\n]*/.exec(text.slice(from, from + longestList)) ?? [""];
  return from + rest.length;
}

const longestList = 400;
