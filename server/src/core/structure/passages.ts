import type { Article } from "../format.ts";
import type { Span } from "../text/span.ts";
import { chunks, LONGEST } from "./chunks.ts";
import type { PrintedJump } from "./jumpMark.ts";
import type { Line } from "./line.ts";
import { type Passage, type PassageRole, toDraft } from "./passage.ts";
import { linesOf, marksOf, type Page, type Part, printedJumps, type Section } from "./section.ts";
import type { Cut, Structure } from "./structure.ts";

/** Passages that are made between two rests. */
const AT_ONCE = 64;
/** A passage short enough to be read without a rest. */
const READ_AT_ONCE: Iterable<never> = [];

/** Turns sections into articles, in the order of their first body paragraph, and their lines into passages. */
export function* composeStructure(text: string, page: Page): Generator<void, Structure> {
  const composer = new Composer(text);
  const told: { section: Section; start: number }[] = [];
  const front = page.front.slice();
  for (const section of page.sections) {
    const first = section.parts.find((part) => part.role === "body");
    if (first) told.push({ section, start: first.lines[0].start });
    else for (const line of linesOf(section)) front.push(line);
    if (!first) for (const mark of section.marks) composer.addJump(mark, null);
  }
  for (const mark of page.marks) composer.addJump(mark, null);
  for (const [at, line] of front.sort((a, b) => a.start - b.start).entries()) {
    yield* composer.addPassage("front", null, [line]);
    for (const mark of marksOf(line)) composer.addJump(mark, null);
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  told.sort((a, b) => a.start - b.start);
  for (const { section } of told) yield* composer.addArticle(section);
  composer.structure.jumps.sort((a, b) => a.start - b.start);
  return composer.structure;
}

class Composer {
  readonly #text: string;
  readonly structure: Structure = { articles: [], passages: [], jumps: [], cuts: [] };

  constructor(text: string) {
    this.#text = text;
  }

  *addArticle(section: Section): Generator<void> {
    const index = this.structure.articles.length;
    const article: Article = {
      id: `a${index + 1}`,
      headline: section.headline.map(spanOf).sort((a, b) => a.start - b.start),
      dateline: null,
      byline: null,
      body: [],
      subheads: [],
      captions: [],
      continuedFrom: null,
      continuedOn: null,
    };
    this.structure.articles.push(article);
    for (const mark of printedJumps(section)) {
      this.addJump(mark, index);
      if (mark.direction === "from") article.continuedFrom ??= mark.page;
      else article.continuedOn ??= mark.page;
    }
    for (const line of section.headline) yield* this.addPassage("headline", index, [line]);
    yield* this.#addParts(
      section.parts.filter((part) => part.role !== "caption"),
      article,
      index,
    );
    yield* this.#addParts(
      section.parts.filter((part) => part.role === "caption"),
      article,
      index,
    );
  }

  addPassage(role: PassageRole, article: number | null, lines: readonly Line[]): Iterable<void> {
    const pieces = lines.map(spanOf);
    const text = pieces.map((piece) => this.#text.slice(piece.start, piece.end)).join("");
    const lead = lines[0]!.lead - lines[0]!.start;
    const whole: Passage = { role, article, pieces, text, lead, item: lines[0]!.item, continues: false };
    if (text.length > LONGEST) return this.#addLong(whole);
    this.structure.passages.push(whole);
    return READ_AT_ONCE;
  }

  *#addLong(whole: Passage): Generator<void> {
    for (const chunk of chunks(whole.text)) {
      this.structure.passages.push(partOf(whole, chunk));
      if (this.structure.passages.length % AT_ONCE === 0) yield;
    }
  }

  addJump(mark: PrintedJump, article: number | null): void {
    this.structure.jumps.push({ ...mark, article });
  }

  *#addParts(parts: readonly Part[], article: Article, index: number): Generator<void> {
    let rested = this.structure.passages.length;
    for (const part of parts) {
      yield* this.#addPart(part, article, index);
      if (this.structure.passages.length - rested < AT_ONCE) continue;
      rested = this.structure.passages.length;
      yield;
    }
  }

  #addPart(part: Part, article: Article, index: number): Iterable<void> {
    const [first, ...rest] = part.lines;
    if (part.role === "body") article.body.push([spanOf(first), ...rest.map(spanOf)]);
    else if (part.role === "subhead") article.subheads.push(spanOf(first));
    else if (part.role === "caption") article.captions.push(spanOf(first));
    else article.byline ??= spanOf(first);
    article.dateline ??= first.dateline;
    article.byline ??= first.byline;
    let before = first;
    for (const line of rest) {
      this.structure.cuts.push(this.#cut(before, line, index));
      before = line;
    }
    return this.addPassage(part.role === "byline" ? "front" : part.role, index, part.lines);
  }

  #cut(before: Line, after: Line, article: number): Cut {
    const column = after.start > before.end && this.#text.slice(before.end, after.start).trim() === "";
    return {
      start: before.end - 1,
      end: before.end,
      by: column ? "column" : "headline",
      resumes: { start: after.start, end: after.start + 1 },
      article,
    };
  }
}

const partOf = (whole: Passage, chunk: Span): Passage => ({
  ...whole,
  pieces: toDraft(whole, chunk),
  text: whole.text.slice(chunk.start, chunk.end),
  lead: chunk.start === 0 ? whole.lead : 0,
  item: whole.item && chunk.start === 0,
  continues: chunk.start > 0,
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });
