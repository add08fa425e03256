import type { Article } from "../format.ts";
import type { Span } from "../text/span.ts";
import { chunks } from "./chunks.ts";
import type { Line } from "./line.ts";
import { type Passage, type PassageRole, toDraft } from "./passage.ts";
import { bodyParts, type Page, type Part, type Section } from "./section.ts";
import type { Cut, JumpMark, Structure } from "./structure.ts";

/** Turns sections into articles, in the order of their first body paragraph, and their lines into passages. */
export function* composeStructure(text: string, page: Page): Generator<void, Structure> {
  const told = page.sections.filter((section) => bodyParts(section).length > 0);
  told.sort((a, b) => bodyParts(a)[0]!.lines[0]!.start - bodyParts(b)[0]!.lines[0]!.start);
  const structure: Structure = { articles: [], passages: [], jumps: [], cuts: [] };
  const composer = new Composer(text, structure);
  for (const section of page.sections.filter((section) => !told.includes(section))) {
    page.front.push(...section.headline, ...section.parts.flatMap((part) => part.lines));
    composer.addJumps(section, null);
  }
  for (const line of page.front.sort((a, b) => a.start - b.start)) composer.addPassage("front", null, [line]);
  for (const mark of page.marks) structure.jumps.push({ ...mark, article: null });
  for (const section of told) {
    composer.addArticle(section);
    yield;
  }
  structure.jumps.sort((a, b) => a.start - b.start);
  return structure;
}

class Composer {
  readonly #text: string;
  readonly #structure: Structure;

  constructor(text: string, structure: Structure) {
    this.#text = text;
    this.#structure = structure;
  }

  addArticle(section: Section): void {
    const index = this.#structure.articles.length;
    const lines = section.parts.flatMap((part) => part.lines);
    const bylineLine = section.parts.find((part) => part.role === "byline")?.lines[0];
    this.#structure.articles.push({
      id: `a${index + 1}`,
      headline: section.headline.toSorted((a, b) => a.start - b.start).map(spanOf),
      dateline: lines.find((line) => line.dateline)?.dateline ?? null,
      byline: lines.find((line) => line.byline)?.byline ?? (bylineLine ? spanOf(bylineLine) : null),
      body: this.#spans(section, "body"),
      subheads: this.#spans(section, "subhead").flat(),
      captions: this.#spans(section, "caption").flat(),
      continuedFrom: null,
      continuedOn: null,
    });
    this.#continue(this.#structure.articles[index]!, this.addJumps(section, index));
    for (const line of section.headline) this.addPassage("headline", index, [line]);
    for (const part of section.parts) if (part.role !== "caption") this.#addPart(part, index);
    for (const part of section.parts) if (part.role === "caption") this.#addPart(part, index);
  }

  addPassage(role: PassageRole, article: number | null, lines: readonly Line[]): void {
    const pieces = lines.map(spanOf);
    const text = pieces.map((piece) => this.#text.slice(piece.start, piece.end)).join("");
    const lead = lines[0]!.lead - lines[0]!.start;
    const whole: Passage = { role, article, pieces, text, lead, continues: false };
    for (const [at, chunk] of chunks(text).entries()) {
      if (at === 0 && chunk.end === text.length) this.#structure.passages.push(whole);
      else {
        this.#structure.passages.push({
          ...whole,
          pieces: toDraft(whole, chunk),
          text: text.slice(chunk.start, chunk.end),
          lead: at === 0 ? lead : 0,
          continues: at > 0,
        });
      }
    }
  }

  addJumps(section: Section, article: number | null): JumpMark[] {
    const printed = [...section.headline, ...section.parts.flatMap((part) => part.lines)].flatMap((line) => [
      line.from,
      line.on,
    ]);
    const jumps = [...section.marks, ...printed].filter((mark) => mark !== null).map((mark) => ({ ...mark, article }));
    this.#structure.jumps.push(...jumps);
    return jumps;
  }

  #addPart(part: Part, article: number): void {
    this.addPassage(part.role === "byline" ? "front" : part.role, article, part.lines);
    for (const [at, line] of part.lines.entries()) {
      const next = part.lines[at + 1];
      if (next) this.#structure.cuts.push(this.#cut(line, next, article));
    }
  }

  #cut(before: Line, after: Line, article: number): Cut {
    const between = after.start > before.end ? this.#text.slice(before.end, after.start) : "elsewhere";
    return {
      start: before.end - 1,
      end: before.end,
      by: between.trim() === "" ? "column" : "headline",
      resumes: { start: after.start, end: after.start + 1 },
      article,
    };
  }

  #spans(section: Section, role: Part["role"]): [Span, ...Span[]][] {
    const parts = section.parts.filter((part) => part.role === role);
    return parts.map(({ lines: [first, ...rest] }) => [spanOf(first), ...rest.map(spanOf)]);
  }

  #continue(article: Article, jumps: readonly JumpMark[]): void {
    article.continuedFrom = jumps.find((jump) => jump.direction === "from")?.page ?? null;
    article.continuedOn = jumps.find((jump) => jump.direction === "on")?.page ?? null;
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
