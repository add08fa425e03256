import type { Passage } from "../../structure/passage.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { essentials } from "./words.ts";

/** 一是, 第一，, （一）, 一、: a mark that numbers what follows. Offsets are local. */
export interface OrdinalMark extends Span {
  /** `heading` 一、 to `circled` ① open a passage or a sentence, the others a clause. An outer one ends the chains within. */
  series: "heading" | "part" | "digit" | "bracketed" | "circled" | "point" | "step" | "among" | "saying";
  number: number;
  /** It may be a decimal (11.18个村) or a reference (，（二）项): it goes on with a chain, and neither begins nor breaks one. */
  weak?: true;
}

/** From the outermost in. */
export const ordinalSeries: readonly OrdinalMark["series"][] = [
  "heading",
  "part",
  "digit",
  "bracketed",
  "circled",
  "point",
  "step",
  "among",
  "saying",
];

const numerals = "一二三四五六七八九十";
const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const openings = new Set(`${numerals}${circles}123456789第其（(`);
const most = 30;

/** The ordinal marks of a passage, in its order. */
export function readOrdinals({ text, lead }: Passage): OrdinalMark[] {
  const marks: OrdinalMark[] = [];
  let from = lead;
  for (let at = from; at < text.length; at += 1) {
    const opens = at === from;
    if (!openings.has(text.charAt(at)) || !(opens || opensClause(text.charAt(at - 1)))) continue;
    const mark = (opens ? headingMark(text, at) : null) ?? markAt(text, at, opens);
    if (!mark) continue;
    marks.push(mark);
    if (opens) from = mark.end;
  }
  return marks;
}

function markAt(text: string, at: number, opens: boolean): OrdinalMark | null {
  const heading = opens ? null : headingMark(text, at);
  if (heading && (opensSentence(text, at, "。！？") || (heading.number === 1 && opensSentence(text, at, "：:"))))
    return heading;
  if (opens || opensSentence(text, at, "。；;：:！？|")) return sentenceMark(text, at) ?? clauseMark(text, at);
  // 方面，（1）: what begins behind a comma goes on behind a full stop, and the other way round.
  const mark = "，,".includes(text.charAt(at - 1)) ? sentenceMark(text, at) : null;
  if (!mark || (mark.number === 1 && mark.weak)) return clauseMark(text, at);
  return mark.number === 1 ? mark : { ...mark, weak: true };
}

/** 一、, and neither 一、二等奖 nor 二、三线城市. */
function headingMark(text: string, at: number): OrdinalMark | null {
  const numeral = hanAt(text, at);
  if (!numeral || text.charAt(numeral.end) !== "、") return null;
  const end = numeral.end + 1;
  const next = hanAt(text, end);
  // 二、三环路, 一、三产业, 二、十年规划
  if (next && (next.number === numeral.number + 1 || /[、和与至线级等类次产号层期]/.test(text.charAt(next.end))))
    return null;
  return { start: at, end, series: "heading", number: numeral.number };
}

/** （一）, 1., （1）, ①: never behind a comma, where what numbers a clause of a law stands too (第八条第（二）项). */
function sentenceMark(text: string, start: number): OrdinalMark | null {
  const circled = circles.indexOf(text.charAt(start) || "x");
  if (circled >= 0) return { start, end: start + 1, series: "circled", number: circled + 1 };
  const bracket = "（(".includes(text.charAt(start) || "x");
  const numeral = (bracket ? hanAt(text, start + 1) : null) ?? digitsAt(text, bracket ? start + 1 : start);
  if (!numeral) return null;
  // 8 、小区
  const at = /\s/.test(text.charAt(numeral.end)) ? numeral.end + 1 : numeral.end;
  const [next, end] = [text.charAt(at), at + 1];
  if (end >= text.length) return null;
  if (bracket && "）)".includes(next))
    return { start, end, series: numeral.han ? "part" : "bracketed", number: numeral.number };
  if (bracket || numeral.han || !/[.．、：:]/.test(next)) return null;
  const weak = /\d/.test(text.charAt(end)) || "：:".includes(next) ? { weak: true as const } : {};
  return { start, end, series: "digit", number: numeral.number, ...weak };
}

/** 第一，, 第一步，, 其一，, 一是, 一要. */
function clauseMark(text: string, start: number): OrdinalMark | null {
  const head = text.charAt(start);
  const bare = head !== "第" && head !== "其";
  const numeral = hanAt(text, bare ? start : start + 1);
  if (!numeral) return null;
  const isStep = head === "第" && text.charAt(numeral.end) === "步";
  const end = numeral.end + (isStep ? 1 : 0);
  const next = text.charAt(end);
  if (bare ? !/[是要]/.test(next) || essentials.startingAt(text, end) : !/[，,：:]/.test(next)) return null;
  const series = bare ? "saying" : isStep ? "step" : head === "第" ? "point" : "among";
  return { start, end: bare ? end + 1 : end, series, number: numeral.number };
}

const opensClause = (before: string): boolean => /[。；;，,：:…—！？“|\s]/.test(before);

function opensSentence(text: string, at: number, marks: string): boolean {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return marks.includes(text.charAt(end - 1) || "x");
}

interface Numbered {
  end: number;
  number: number;
  han: boolean;
}

function digitsAt(text: string, at: number): Numbered | null {
  const [digits] = /^[1-9]\d?(?!\d)/.exec(text.slice(at, at + 3)) ?? [];
  const number = Number(digits);
  return digits && number <= most ? { end: at + digits.length, number, han: false } : null;
}

function hanAt(text: string, at: number): Numbered | null {
  if (!numerals.includes(text.charAt(at) || "x")) return null;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.high !== null || numeral.form !== "han") return null;
  const number = Number(numeral.value);
  return Number.isInteger(number) && number >= 1 && number <= most ? { end: numeral.end, number, han: true } : null;
}
