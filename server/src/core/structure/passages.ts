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
    const rests = composer.addPassage("front", null, [spanOf(line)], line);
    if (rests) yield* rests;
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
    for (const line of section.headline) {
      const rests = this.addPassage("headline", index, [spanOf(line)], line);
      if (rests) yield* rests;
    }
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

  /** Gives the rests that a long one takes, null for any other. */
  addPassage(role: PassageRole, article: number | null, pieces: Span[], first: Line): Generator<void> | null {
    let text = "";
    for (const { start, end } of pieces) text += this.#text.slice(start, end);
    const { item } = first;
    const whole: Passage = { role, article, pieces, text, lead: first.lead - first.start, item, continues: false };
    if (text.length > LONGEST) return this.#addLong(whole);
    this.structure.passages.push(whole);
    return null;
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
      const rests = this.#addPart(part, article, index);
      if (rests) yield* rests;
      if (this.structure.passages.length - rested < AT_ONCE) continue;
      rested = this.structure.passages.length;
      yield;
    }
  }

  #addPart({ role, lines }: Part, article: Article, index: number): Generator<void> | null {
    const first = lines[0];
    const pieces: [Span, ...Span[]] = [spanOf(first)];
    for (let at = 1; at < lines.length; at += 1) {
      pieces.push(spanOf(lines[at]!));
      this.structure.cuts.push(this.#cut(lines[at - 1]!, lines[at]!, index));
    }
    if (role === "body") article.body.push(pieces);
    else if (role === "subhead") article.subheads.push(spanOf(first));
    else if (role === "caption") article.captions.push(spanOf(first));
    else article.byline ??= spanOf(first);
    article.dateline ??= first.dateline;
    article.byline ??= first.byline;
    return this.addPassage(role === "byline" ? "front" : role, index, pieces, first);
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
