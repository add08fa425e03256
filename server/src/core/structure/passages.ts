import type { Article } from "../format.ts";
import type { Span } from "../text/span.ts";
import { chunks } from "./chunks.ts";
import type { Line } from "./line.ts";
import { type Passage, type PassageRole, toDraft } from "./passage.ts";
import { marksOf, type Page, type Part, printedJumps, type Section } from "./section.ts";
import type { Cut, Structure } from "./structure.ts";

/** Passages that are made between two rests. */
const AT_ONCE = 64;

/** Turns sections into articles, in the order of their first body paragraph, and their lines into passages. */
export function* composeStructure(text: string, page: Page): Generator<void, Structure> {
  const composer = new Composer(text);
  const told: { section: Section; start: number }[] = [];
  for (const section of page.sections) {
    const first = section.parts.find((part) => part.role === "body");
    if (first) told.push({ section, start: first.lines[0].start });
    else page.front.push(...section.headline, ...section.parts.flatMap((part) => part.lines));
    if (!first) page.marks.push(...section.marks);
  }
  for (const line of page.front.sort((a, b) => a.start - b.start)) yield* composer.addPassage("front", null, [line]);
  const marks = [...page.marks, ...page.front.flatMap(marksOf)];
  composer.structure.jumps.push(...marks.map((mark) => ({ ...mark, article: null })));
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
    const jumps = printedJumps(section).map((mark) => ({ ...mark, article: index }));
    const article: Article = {
      id: `a${index + 1}`,
      headline: section.headline.map(spanOf).sort((a, b) => a.start - b.start),
      dateline: null,
      byline: null,
      body: [],
      subheads: [],
      captions: [],
      continuedFrom: jumps.find((jump) => jump.direction === "from")?.page ?? null,
      continuedOn: jumps.find((jump) => jump.direction === "on")?.page ?? null,
    };
    this.structure.articles.push(article);
    this.structure.jumps.push(...jumps);
    for (const line of section.headline) yield* this.addPassage("headline", index, [line]);
    for (const part of section.parts) if (part.role !== "caption") yield* this.#addPart(part, article, index);
    for (const part of section.parts) if (part.role === "caption") yield* this.#addPart(part, article, index);
  }

  *addPassage(role: PassageRole, article: number | null, lines: readonly Line[]): Generator<void> {
    const pieces = lines.map(spanOf);
    const text = pieces.map((piece) => this.#text.slice(piece.start, piece.end)).join("");
    const lead = lines[0]!.lead - lines[0]!.start;
    const whole: Passage = { role, article, pieces, text, lead, continues: false };
    const { passages } = this.structure;
    for (const chunk of chunks(text)) {
      passages.push(chunk.end - chunk.start === text.length ? whole : partOf(whole, chunk));
      if (passages.length % AT_ONCE === 0) yield;
    }
  }

  *#addPart(part: Part, article: Article, index: number): Generator<void> {
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
    yield* this.addPassage(part.role === "byline" ? "front" : part.role, index, part.lines);
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
  continues: chunk.start > 0,
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });
