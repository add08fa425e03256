import words from "../../../../register/figure-words.json" with { type: "json" };
import { classOf, NUMERAL } from "../../text/characters.ts";
import type { DetectedFigure } from "../detected.ts";

const MARKS = words.listMarks.join("");

/**
 * 0.2和0.4个百分点: of numbers in a list the last one's unit holds for all. A bare number before a date or a code
 * (2024和2025年, 3、5号楼) is part of that, and no figure.
 * @param figures by position
 */
export function shareUnits(text: string, figures: DetectedFigure[]): DetectedFigure[] {
  let next: DetectedFigure | null = null;
  const kept: DetectedFigure[] = [];
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const figure: DetectedFigure = withSharedUnit(text, figures[at]!, next);
    if (isPartOfOther(text, figure, next)) continue;
    kept.push(figure);
    next = figure;
  }
  return kept.reverse();
}

const isBare = (figure: DetectedFigure): boolean => figure.type === "number" && figure.unit === null;

function withSharedUnit(text: string, figure: DetectedFigure, next: DetectedFigure | null): DetectedFigure {
  if (!isBare(figure) || !next?.unit || next.number.start !== next.start || figure.bound !== "exact") return figure;
  if (next.start !== afterMark(text, figure.end)) return figure;
  return { ...figure, type: next.type, unit: next.unit, per: next.per };
}

function isPartOfOther(text: string, figure: DetectedFigure, next: DetectedFigure | null): boolean {
  const after = afterMark(text, figure.end);
  return isBare(figure) && (classOf(text.charCodeAt(after)) & NUMERAL) !== 0 && next?.start !== after;
}

/** Where the next number of a list stands, a space on either side of the mark allowed; -1 where no mark stands. */
function afterMark(text: string, end: number): number {
  const mark = text[end] === " " ? end + 1 : end;
  if (!MARKS.includes(text[mark] ?? "-")) return -1;
  return text[mark + 1] === " " ? mark + 2 : mark + 1;
}
