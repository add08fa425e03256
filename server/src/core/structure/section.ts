import type { Span } from "../text/span.ts";
import type { PrintedJump } from "./jumpMark.ts";
import type { Line } from "./line.ts";
import { opensPoint } from "./page.ts";
import { fitOf } from "./sentence.ts";

/** A paragraph, subhead or caption of a section: its pieces in reading order, more than one where it was cut. */
export interface Part {
  role: "body" | "subhead" | "caption" | "byline";
  lines: [Line, ...Line[]];
}

/** What stands together on the page as one article, before headlines out of place and stray tails are sorted out. */
export interface Section {
  /** What shows that an article begins here. `plain`: nothing but being the first prose. */
  opens: "jump" | "dateline" | "byline" | "headline" | "plain";
  headline: Line[];
  parts: Part[];
  /** Jump marks on lines of their own. */
  marks: PrintedJump[];
}

/** A page taken apart: `loose` are groups of headline lines that stand above no article of theirs. */
export interface Page {
  sections: Section[];
  loose: LooseHeadline[];
  front: Line[];
  /** Jump marks that belong to no article. */
  marks: PrintedJump[];
}

export interface LooseHeadline {
  lines: Line[];
  /** The section that follows it on the page, if any. */
  above: Section | null;
}

export const bodyParts = (section: Section): Part[] => section.parts.filter((part) => part.role === "body");

export const bodySpans = (section: Section): Span[] => bodyParts(section).flatMap((part) => part.lines);

/** The jump marks on the lines of a section and between them. */
export function printedJumps(section: Section): PrintedJump[] {
  const marks = [...section.marks];
  for (const line of linesOf(section)) if (line.from ?? line.on) marks.push(...marksOf(line));
  return marks;
}

export const linesOf = (section: Section): Line[] => [
  ...section.headline,
  ...section.parts.flatMap((part) => part.lines),
];

export const marksOf = (line: Line): PrintedJump[] => [line.from, line.on].filter((mark) => mark !== null);

/** True for a paragraph whose last sentence is cut off. A list entry without any sentence in it is complete as it is. */
export const breaksOff = (line: Line): boolean => line.kind === "prose" && !line.finished && line.on === null;

/** The last paragraph of a section if its sentence is cut off; captions and credits may stand behind it. */
export function danglingPart(section: Section): Part | null {
  const last = section.parts.findLast((part) => part.role !== "caption");
  const whole = last?.role !== "body" || last.lines.length >= MOST_PIECES || !breaksOff(last.lines.at(-1)!);
  return whole ? null : last;
}

/** A paragraph in more pieces than this was not cut by a layout. */
export const MOST_PIECES = 200;

/** True if the line may at all be the rest of a cut paragraph. */
export const mayContinue = (line: Line): boolean =>
  line.kind === "prose" && !line.item && !line.numbered && !line.from && !line.dateline && !line.byline;

/** Adds a paragraph, or mends the one before it where this is its rest. */
export function appendBody(text: string, section: Section, line: Line): void {
  const cut = mayContinue(line) ? danglingPart(section) : null;
  const fit = cut ? fitOf(text, cut.lines.at(-1)!, line) : "no";
  if (cut && (fit === "sure" || (fit === "possible" && !isPoint(text, cut)))) cut.lines.push(line);
  else section.parts.push({ role: "body", lines: [line] });
}

const SENTENCE_SIGN = /[。；！？]/;

/** （二）…, 第三，…: a numbered point without any sentence heads the paragraph below, however long it is. */
function isPoint(text: string, { lines }: Part): boolean {
  const { numbered, start, end } = lines[0];
  const head = text.slice(start, end);
  return lines.length === 1 && (numbered || opensPoint(head)) && !SENTENCE_SIGN.test(head);
}
