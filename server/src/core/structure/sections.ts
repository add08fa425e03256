import type { Line } from "./line.ts";
import { BOLD_LEVEL } from "./line.ts";
import { isLoudTitle } from "./loudTitle.ts";
import { isOccasion } from "./page.ts";
import { appendBody, bodyParts, danglingPart, marksOf, mayContinue, type Page, type Section } from "./section.ts";
import { fitOf } from "./sentence.ts";
import { continuesWrapped, wrappedRest } from "./wrapped.ts";

/** More short lines in a row than this are a list or a poem, not a headline. */
const HEADLINE_LINES = 5;
/** A picture with its text: that many paragraphs at most, none longer, then the credit. */
const PICTURE_PARAGRAPHS = 4;
const PICTURE_TEXT = 200;

/**
 * Puts the lines of a page into sections, in the order of the text. Every start of an article that shows itself opens
 * one: a jump mark (接一版), a dateline, a headline that cuts no sentence, a picture with text of its own.
 */
export function* readSections(text: string, lines: readonly Line[]): Generator<void, Page> {
  const reader = new SectionReader(text, lines);
  for (let index = 0; index < lines.length; index += 1) {
    reader.read(index);
    if (index % 256 === 255) yield;
  }
  return reader.close();
}

class SectionReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #page: Page = { sections: [], loose: [], front: [], marks: [] };
  /** The shallowest Markdown level of the page is that of its headlines. */
  readonly #headlineLevel: number;
  #current: Section | null = null;
  /** The article that a picture story interrupts. */
  #interrupted: Section | null = null;
  /** Index of the last line of the picture story being read. */
  #pictureEnd = -1;
  /** Headline lines not yet given to anything, in groups of kicker, headline and deck. */
  #groups: Line[][] = [];
  /** True within a row of short lines that is too long for a headline. */
  #listing = false;
  /** Jump marks on lines of their own that wait for the article they open. */
  #waiting: Line[] = [];

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    const levels = lines.filter((line) => line.kind === "heading" && !line.numbered).map((line) => line.level);
    this.#headlineLevel = levels.reduce((least, level) => Math.min(least, level), BOLD_LEVEL);
  }

  read(index: number): void {
    const line = this.#lines[index]!;
    if (line.kind === "title" && this.#isCutShort(line)) line.kind = "prose";
    else if (line.kind === "prose" && this.#isHeadline(index)) line.kind = "title";
    if (line.kind !== "title") this.#listing = false;
    if (line.kind === "mark") this.#readMark(line);
    else if (line.kind === "furniture") this.#page.front.push(line);
    else if (line.kind === "heading") this.#addHeading(line);
    else if (line.kind === "title" && (!line.item || this.#groups.length > 0)) this.#readTitle(line, index);
    else if (line.kind === "byline") this.#readByline(line);
    else if (line.kind === "credit" || line.kind === "caption") this.#readCaption(line, index);
    else this.#readParagraph(line, index);
  }

  close(): Page {
    for (const group of this.#groups.splice(0)) {
      for (const line of group) if (line.kind === "title") this.#addBody(line);
      const lines = group.filter((line) => line.kind !== "title");
      if (lines.length > 0) this.#page.loose.push({ lines, above: null });
    }
    for (const line of this.#waiting) this.#page.marks.push(...marksOf(line));
    return this.#page;
  }

  #readMark(line: Line): void {
    if (line.from) this.#waiting.push(line);
    else if (this.#current) this.#current.marks.push(...marksOf(line));
    else this.#page.marks.push(...marksOf(line));
  }

  /** A deeper heading joins the group as its deck; one kicker may stand above the headline; any other opens a group. */
  #addHeading(line: Line): void {
    const group = this.#groups.at(-1);
    const first = group?.[0];
    const kicker = group?.length === 1 && first!.level > line.level && first!.level < BOLD_LEVEL;
    if (group && first && (line.level > first.level || kicker) && !line.numbered) group.push(line);
    else this.#groups.push([line]);
  }

  /**
   * On a page that marks its headlines, a line below body text with a comma in it is a paragraph that was cut; a numbered one
   * (三、建设产业体系，巩固实体经济根基) heads what follows.
   */
  #isCutShort(line: Line): boolean {
    if (line.numbered) return false;
    const below = this.#headlineLevel < BOLD_LEVEL && this.#current !== null && this.#groups.length === 0;
    return below && this.#text.slice(line.start, line.end).includes("，");
  }

  /** At the top of the draft, or in a headline that has begun, or between the end of an article and a dateline. */
  #isHeadline(index: number): boolean {
    if (this.#waiting.length > 0 || this.#groups.some(([head]) => head!.kind !== "title")) return false;
    const above = this.#current?.parts.at(-1)?.lines.at(-1) ?? null;
    if (this.#current && !above) return false;
    return isLoudTitle(this.#text, this.#lines, index, { above, begun: this.#groups.length > 0 });
  }

  #readTitle(line: Line, index: number): void {
    const cut = this.#groups.length === 0 && this.#current ? danglingPart(this.#current) : null;
    const before = cut?.lines.at(-1);
    if (cut && before && continuesWrapped(this.#text, before, line, this.#lines[index + 1])) {
      line.kind = "prose";
      cut.lines.push(line);
      return;
    }
    const group = this.#groups.at(-1);
    if (this.#listing && !line.numbered) this.#addBody(line);
    else if (group && group[0]!.kind === "title" && !line.numbered && !group[0]!.numbered) group.push(line);
    else this.#groups.push([line]);
    if (group && group.length > HEADLINE_LINES) this.#listTitles(group);
  }

  #listTitles(group: readonly Line[]): void {
    this.#groups.pop();
    if (this.#groups.length > 0) this.#open("headline");
    for (const line of group) this.#addBody(line);
    this.#listing = true;
  }

  #readByline(line: Line): void {
    const current = this.#current;
    const opens = this.#groups.some((group) => group[0]!.level < BOLD_LEVEL && !group[0]!.numbered);
    if (opens || current === null) this.#open("byline");
    this.#current!.parts.push({ role: "byline", lines: [line] });
  }

  #readCaption(line: Line, index: number): void {
    const own = this.#groups.length > 0 && this.#findPicture(index);
    if (own) this.#open("headline");
    if (this.#current === null) this.#open("plain");
    const role = own && line.kind === "caption" ? "body" : "caption";
    this.#current!.parts.push({ role, lines: [line] });
    this.#leavePicture(index);
  }

  #readParagraph(line: Line, index: number): void {
    const current = this.#current;
    if (this.#waiting.length > 0 || line.from || this.#groups.some((group) => group.some((head) => head.from))) {
      this.#open("jump");
    } else if (line.dateline) {
      if (!this.#isLeadIn(current)) this.#open("dateline");
    } else if (line.byline && (current === null || this.#groups.length > 0)) {
      this.#open("byline");
    } else if (this.#groups.length > 0) {
      this.#readBelowHeading(line, index);
    }
    this.#addBody(line);
    this.#leavePicture(index);
  }

  #addBody(line: Line): void {
    if (this.#current === null) this.#open("plain");
    if (line.kind === "title") this.#current!.parts.push({ role: "body", lines: [line] });
    else appendBody(this.#text, this.#current!, line);
  }

  /** Decides what the headings above a plain paragraph are: headline, subhead, or a headline that cuts a sentence. */
  #readBelowHeading(line: Line, index: number): void {
    this.#unwrap(line);
    const current = this.#current;
    if (this.#groups.length === 0) return;
    if (current && this.#cutsSentence(current, line)) {
      if (current.headline.length === 0) current.headline = this.#groups.shift()!;
      for (const lines of this.#groups.splice(0)) this.#page.loose.push({ lines, above: null });
    } else if (this.#findPicture(index)) {
      this.#open("headline");
    } else if (current && this.#areSubheads(current)) {
      for (const lines of this.#groups.splice(0)) for (const head of lines) this.#addSubhead(current, head);
    } else {
      this.#open("headline");
    }
  }

  #addSubhead(section: Section, line: Line): void {
    section.parts.push({ role: "subhead", lines: [line] });
  }

  /** Lines without marks and without the end of a sentence may be the beginning of the paragraph below. */
  #unwrap(line: Line): void {
    const group = this.#groups.at(-1)!;
    const rest = wrappedRest(this.#text, group, line);
    if (rest.length === 0) return;
    group.length -= rest.length;
    if (group.length === 0) this.#groups.pop();
    if (this.#groups.length > 0) this.#open("headline");
    for (const part of rest) {
      part.kind = "prose";
      this.#addBody(part);
    }
  }

  #cutsSentence(current: Section, line: Line): boolean {
    const cut = danglingPart(current);
    if (!cut || !mayContinue(line) || this.#groups.some((group) => group.some((head) => head.numbered))) return false;
    const fit = fitOf(this.#text, cut.lines.at(-1)!, line);
    return fit === "sure" || (fit === "possible" && current.headline.length === 0 && current.opens !== "plain");
  }

  /** Within an article that has begun: headings deeper than the page's headlines, in bold, numbered, or unmarked. */
  #areSubheads(current: Section): boolean {
    const runs = bodyParts(current).length > 0;
    return (
      runs &&
      this.#groups.every(
        ([head]) =>
          head!.numbered || head!.level === BOLD_LEVEL || head!.level > this.#headlineLevel || head!.level === 0,
      )
    );
  }

  /** True where a headline and one paragraph, as an editor's introduction, stand above the dateline. */
  #isLeadIn(current: Section | null): boolean {
    if (!current || this.#groups.length > 0 || current.opens !== "headline") return false;
    const body = bodyParts(current);
    return body.length === 1 && body[0]!.lines.length === 1 && body[0]!.lines[0]!.finished;
  }

  /** Opens a section below the last group of headings; earlier groups belong elsewhere. */
  #open(opens: Section["opens"]): void {
    const headline = this.#groups.pop() ?? [];
    const occasion = headline.findIndex((line) => isOccasion(this.#text.slice(line.start, line.end)));
    if (occasion > 0) this.#page.front.push(...headline.splice(occasion));
    const section: Section = { opens, headline, parts: [], marks: this.#waiting.splice(0).flatMap(marksOf) };
    for (const lines of this.#groups.splice(0)) this.#page.loose.push({ lines, above: section });
    this.#page.sections.push(section);
    this.#current = section;
    if (opens !== "headline" || this.#pictureEnd < 0) this.#interrupted = null;
  }

  /** True if the headings stand above a picture with text of its own: a few short paragraphs that close with a credit. */
  #findPicture(index: number): boolean {
    for (let at = index; at < this.#lines.length && at <= index + PICTURE_PARAGRAPHS; at += 1) {
      const line = this.#lines[at]!;
      const credit = line.kind === "credit" || line.kind === "caption";
      const short = line.kind === "prose" && line.end - line.start <= PICTURE_TEXT && !line.from && !line.dateline;
      if (!credit && !short) return false;
      if (!credit) continue;
      this.#interrupted = this.#current;
      this.#pictureEnd = this.#lines[at + 1]?.kind === "credit" ? at + 1 : at;
      return true;
    }
    return false;
  }

  /** What follows a picture story without any heading goes on with the article that the picture interrupts. */
  #leavePicture(index: number): void {
    if (index !== this.#pictureEnd) return;
    if (this.#interrupted) this.#current = this.#interrupted;
    this.#interrupted = null;
    this.#pictureEnd = -1;
  }
}
