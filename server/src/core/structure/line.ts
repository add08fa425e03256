import type { Generations } from "../text/generations.ts";
import { afterLineEnd, LineEnds } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { jumpAtEnd, jumpAtStart, type PrintedJump } from "./jumpMark.ts";
import {
  bylineBefore,
  closesWithCredit,
  datelineLength,
  isByline,
  isCredit,
  isNumbered,
  isPageFurniture,
  opensAsCaption,
} from "./page.ts";
import { isRow } from "./row.ts";
import { isFinished } from "./sentence.ts";

/**
 * What a line is by itself. `title` is a short line without marks and without the end of a sentence: a headline or a
 * subhead, as its neighbours decide. `row` is a row of a table, `mark` a line of nothing but jump marks.
 */
export type LineKind = "heading" | "title" | "prose" | "row" | "credit" | "caption" | "byline" | "furniture" | "mark";

/** One non-blank line; the span leaves out jump marks, bullets and Markdown marks. */
export interface Line extends Span {
  kind: LineKind;
  /** Number of Markdown marks of a heading; 7 for a line in bold; 0 for any other. */
  level: number;
  /** True for an entry of a list: ——…, •…. */
  item: boolean;
  /** True for 一、…, （二）… */
  numbered: boolean;
  /** False when a blank line stands before it. */
  adjoins: boolean;
  from: PrintedJump | null;
  on: PrintedJump | null;
  dateline: Span | null;
  byline: Span | null;
  /** Where the prose begins, after dateline and byline. */
  lead: number;
  /** True where the last sentence is complete. */
  finished: boolean;
}

export const BOLD_LEVEL = 7;
/** Longer lines without the end of a sentence are cut paragraphs, not titles. */
const TITLE_LENGTH = 40;
const TITLE_COMMAS = 1;
/** As far as dateline and byline reach into a paragraph. */
const HEAD = 100;
const BULLET = /^(?:—{1,2}|[•·●■◆★※▪◦‣]|[-*+](?=\s))\s*/;
const HEADING = /^#{1,6}(?=\s|$)/;
const SENTENCE_SIGN = /[。；！？]/;

/** Work between two rests. */
const LINES_AT_ONCE = 256;
const UNITS_AT_ONCE = 100_000;

/** Reads the draft line by line; blank lines are only remembered by `adjoins`. What was known of a line holds wherever it stands now. */
export function* readLines(text: string, known: Generations<Line | null>): Generator<void, Line[]> {
  const lines: Line[] = [];
  let count = 0;
  let rested = 0;
  const ends = new LineEnds(text);
  let adjoins = false;
  for (let at = 0; at < text.length; ) {
    const end = ends.from(at);
    const words = text.slice(at, end);
    let line = known.find(words);
    if (line === undefined) {
      line = readLine(words);
      known.keep(words, line);
    }
    if (line) lines.push(place(line, at, adjoins));
    adjoins = line !== null;
    at = afterLineEnd(text, end);
    count += 1;
    if (count % LINES_AT_ONCE !== 0 && at - rested < UNITS_AT_ONCE) continue;
    rested = at;
    yield;
  }
  return lines;
}

const place = (line: Line, at: number, adjoins: boolean): Line => ({
  ...line,
  start: line.start + at,
  end: line.end + at,
  adjoins,
  from: moved(line.from, at),
  on: moved(line.on, at),
  dateline: moved(line.dateline, at),
  byline: moved(line.byline, at),
  lead: line.lead + at,
});

const moved = <S extends Span>(span: S | null, by: number): S | null =>
  span && { ...span, start: span.start + by, end: span.end + by };

/** Reads one line by itself. */
function readLine(text: string): Line | null {
  const line: Line = {
    start: skipBlanks(text, 0, text.length),
    end: skipBlanksBack(text, 0, text.length),
    kind: "prose",
    level: 0,
    item: false,
    numbered: false,
    adjoins: false,
    from: null,
    on: null,
    dateline: null,
    byline: null,
    lead: 0,
    finished: false,
  };
  if (line.start >= line.end) return null;
  dropMarks(text, line);
  if (line.start >= line.end) return { ...line, kind: "mark", lead: line.start };
  line.lead = line.start;
  line.kind = kindOf(text, line);
  line.finished = isFinished(text, line);
  return line;
}

/** Moves the span's ends inwards over jump marks, Markdown marks and a bullet, and remembers what they were. */
function dropMarks(text: string, line: Line): void {
  const heading = text.charCodeAt(line.start) === 0x23 ? HEADING.exec(text.slice(line.start, line.start + 8)) : null;
  if (heading) {
    line.level = heading[0].length;
    line.start = skipBlanks(text, line.start + line.level, line.end);
  }
  dropJumps(text, line);
  if (text.startsWith("**", line.start) && text.startsWith("**", line.end - 2) && line.end - line.start > 4) {
    line.start = skipBlanks(text, line.start + 2, line.end);
    line.end = skipBlanksBack(text, line.start, line.end - 2);
    if (line.level === 0) line.level = BOLD_LEVEL;
    dropJumps(text, line);
  }
  const bullet = line.level === 0 ? BULLET.exec(text.slice(line.start, Math.min(line.end, line.start + 8))) : null;
  if (bullet && line.start + bullet[0].length < line.end) {
    line.item = true;
    line.start = skipBlanks(text, line.start + bullet[0].length, line.end);
  }
}

function dropJumps(text: string, line: Line): void {
  for (let found = jumpAtStart(text, line.start, line.end); keepJump(line, found); ) {
    line.start = skipBlanks(text, found.end, line.end);
    found = jumpAtStart(text, line.start, line.end);
  }
  for (let found = jumpAtEnd(text, line.start, line.end); keepJump(line, found); ) {
    line.end = skipBlanksBack(text, line.start, found.start);
    found = jumpAtEnd(text, line.start, line.end);
  }
}

/** False if there is none, or if it would be the line's second of a direction, which is no mark then. */
function keepJump(line: Line, jump: PrintedJump | null): jump is PrintedJump {
  if (jump === null || line[jump.direction] !== null) return false;
  line[jump.direction] = jump;
  return true;
}

function kindOf(text: string, line: Line): LineKind {
  const { start, end } = line;
  const head = text.slice(start, Math.min(end, start + HEAD));
  const whole = end - start <= HEAD;
  line.numbered = isNumbered(head);
  if (whole && isPageFurniture(head)) return "furniture";
  if (line.level > 0) return "heading";
  if (isRow(head)) return "row";
  if (whole && isCredit(head)) return "credit";
  if (whole && !line.item && isByline(head)) return "byline";
  readOpening(line, head);
  if (line.dateline || line.byline) return "prose";
  if (opensAsCaption(head) || closesWithCredit(text.slice(Math.max(start, end - HEAD), end))) return "caption";
  if (line.from || end - start > TITLE_LENGTH || isFinished(text, line) || SENTENCE_SIGN.test(head)) return "prose";
  return head.split("，").length - 1 > (line.item ? 0 : TITLE_COMMAS) ? "prose" : "title";
}

/** Finds dateline and byline at the head of a paragraph and sets `lead` behind them. */
function readOpening(line: Line, head: string): void {
  const dated = datelineLength(head);
  if (dated > 0) line.dateline = { start: line.start, end: line.start + dated };
  const by = bylineBefore(head.slice(dated));
  if (by) line.byline = { start: line.start + dated + by.start, end: line.start + dated + by.end };
  const opening = dated + (by?.length ?? 0);
  if (opening === 0) return;
  const blanks = /^[\s：:，,]*/.exec(head.slice(opening))?.[0].length ?? 0;
  line.lead = Math.min(line.start + opening + blanks, line.end);
}

/** Blank as an editor shows it: ASCII and Unicode spaces, ideographic space, byte-order mark. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0;
  return code <= 0x200b || code === 0x3000 || code === 0xfeff || code === 0x2028 || code === 0x2029;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function skipBlanksBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
