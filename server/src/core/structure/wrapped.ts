import type { Line } from "./line.ts";
import { fitOf } from "./sentence.ts";

/** Lines of a narrower column than this do not come as text. */
const COLUMN = 12;
/** Lines of one column differ by no more: punctuation hangs, the first line is indented. */
const RAGGED = 3;
/** What is left of a line when an index or a formula was set on a line of its own: M / 2 / 预期增长. */
const SPLINTER = 3;

const width = (line: Line): number => line.end - line.start;

/** True where two lines look like neighbours in a column of text broken at a fixed width. */
const inOneColumn = (a: Line, b: Line): boolean =>
  b.adjoins && width(a) >= COLUMN && width(b) >= COLUMN && Math.abs(width(a) - width(b)) <= RAGGED;

/**
 * True if a short line without the end of a sentence is part of the paragraph that broke off above it, and not a title:
 * a splinter, a line of the same column, or one with the paragraph's rest directly below.
 */
export function continuesWrapped(text: string, before: Line, line: Line, next: Line | undefined): boolean {
  if (line.numbered || line.from || line.item) return false;
  if (width(line) <= SPLINTER || fitOf(text, before, line) === "sure") return true;
  if (!line.adjoins) return false;
  return inOneColumn(before, line) || (next?.adjoins === true && "（(，、）)".includes(text.charAt(next.start)));
}

/** The last lines of a group of titles that are in truth the broken beginning of the paragraph below them. */
export function wrappedRest(text: string, group: readonly Line[], line: Line): Line[] {
  let from = group.length;
  if (group[0]?.kind !== "title" || group[0].numbered) return [];
  const last = group.at(-1)!;
  const before = group.at(-2);
  const column =
    line.adjoins && before !== undefined && inOneColumn(before, last) && width(line) <= width(last) + RAGGED;
  const comma = (title: Line) => text.slice(title.start, title.end).includes("，");
  if (!(column && (comma(last) || comma(before))) && fitOf(text, last, line) !== "sure") return [];
  from -= 1;
  while (from > 0 && inOneColumn(group[from - 1]!, group[from]!)) from -= 1;
  return group.slice(from);
}
