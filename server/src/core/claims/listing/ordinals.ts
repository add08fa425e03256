import type { Passage } from "../../structure/passage.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";

/** 一是, 第一，, （一）, 一、: a mark that numbers what follows. Offsets are local. */
export interface OrdinalMark extends Span {
  /** `heading` 一、 and `part` （一） open a passage; `point` 第一， and `saying` 一是 a clause. An outer one ends the chains within. */
  series: "heading" | "part" | "point" | "saying";
  number: number;
}

/** From the outermost in. */
export const ordinalSeries: readonly OrdinalMark["series"][] = ["heading", "part", "point", "saying"];

const numerals = "一二三四五六七八九十";
const most = 30;

/** The ordinal marks of a passage, in its order. */
export function readOrdinals({ text, lead, continues }: Passage): OrdinalMark[] {
  const marks: OrdinalMark[] = [];
  const opening = continues ? null : openingMark(text, lead);
  if (opening) marks.push(opening);
  for (let at = opening?.end ?? lead; at < text.length; at += 1) {
    if (!opensClause(text, at, opening?.end ?? lead)) continue;
    const mark = clauseMark(text, at);
    if (mark) marks.push(mark);
  }
  return marks;
}

function openingMark(text: string, at: number): OrdinalMark | null {
  const bracket = "（(".includes(text.charAt(at) || "x");
  const numeral = hanAt(text, bracket ? at + 1 : at);
  if (!numeral) return null;
  const next = text.charAt(numeral.end);
  const closes = bracket ? "）)".includes(next) : next === "、" && !numerals.includes(text.charAt(numeral.end + 1));
  if (next === "" || !closes) return null;
  return { start: at, end: numeral.end + 1, series: bracket ? "part" : "heading", number: numeral.number };
}

function clauseMark(text: string, start: number): OrdinalMark | null {
  const isPoint = text.charAt(start) === "第";
  const numeral = hanAt(text, isPoint ? start + 1 : start);
  if (!numeral) return null;
  const next = text.charAt(numeral.end);
  if (isPoint ? !/[，,：:]/.test(next) : !/[是要]/.test(next)) return null;
  return { start, end: numeral.end + (isPoint ? 0 : 1), series: isPoint ? "point" : "saying", number: numeral.number };
}

const opensClause = (text: string, at: number, lead: number): boolean =>
  (text.charAt(at) === "第" || numerals.includes(text.charAt(at))) &&
  (at === lead || /[。；;，,：:…—！？“\n　 ]/.test(text.charAt(at - 1)));

function hanAt(text: string, at: number): { end: number; number: number } | null {
  if (!numerals.includes(text.charAt(at) || "x")) return null;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.high !== null || numeral.form !== "han") return null;
  const number = Number(numeral.value);
  return Number.isInteger(number) && number >= 1 && number <= most ? { end: numeral.end, number } : null;
}
