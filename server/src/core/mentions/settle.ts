import { byPosition, type Span, spanContains, spanLength, spansOverlap } from "../text/span.ts";
import type { Detected, DetectedDate, DetectedFigure, DetectedName, DetectedProgram } from "./detected.ts";

/**
 * The one place where figures, dates and programs are weighed against each other. Each list stands by position.
 *
 * - Of a figure and a date that overlap the longer stays, of two equally long the date.
 * - A numeral that is part of a program's name is no figure; an ordinal there stays one.
 * - Dates and programs may overlap: in “十四五”时期 both stand.
 * - An indicator is no program: its name only keeps its numerals.
 */
export function settleMentions(
  figures: readonly DetectedFigure[],
  dates: readonly DetectedDate[],
  names: readonly DetectedName[],
): Detected[] {
  const beaten = new Set<DetectedFigure | DetectedDate>();
  for (const [figure, date] of overlaps(figures, dates)) {
    beaten.add(spanLength(figure) > spanLength(date) ? date : figure);
  }
  for (const [figure, program] of overlaps(figures, outermost(names))) {
    if (figure.type !== "ordinal" && spanContains(program, figure)) beaten.add(figure);
  }
  const standing = [...figures, ...dates].filter((mention) => !beaten.has(mention));
  return [...standing, ...names.filter(isProgram)].sort(byPosition);
}

/** The pairs that overlap, of two lists by position in each of which nothing overlaps; linear in both. */
function* overlaps<A extends Span, B extends Span>(as: readonly A[], bs: readonly B[]): Generator<[A, B]> {
  let i = 0;
  let j = 0;
  while (i < as.length && j < bs.length) {
    const a = as[i]!;
    const b = bs[j]!;
    if (spansOverlap(a, b)) yield [a, b];
    if (a.end < b.end) i += 1;
    else j += 1;
  }
}

const isProgram = (name: DetectedName): name is DetectedProgram => name.type !== "indicator";

/** A program may stand inside a longer program's name: only the longer one counts. */
function outermost(programs: readonly DetectedName[]): DetectedName[] {
  const outer: DetectedName[] = [];
  for (const program of programs) {
    const last = outer.at(-1);
    if (last && spanContains(last, program)) continue;
    if (last && spanContains(program, last)) outer.pop();
    outer.push(program);
  }
  return outer;
}
