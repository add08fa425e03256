import type { Claim } from "../format.ts";
import type { Detected } from "../mentions/detected.ts";
import type { Passage } from "../structure/passage.ts";
import type { Span } from "../text/span.ts";
import { canGovern, isYardstick, looksAhead, startsChange } from "./asOf.ts";
import { ownerEnd, skipLeads } from "./owner.ts";
import { readSentences } from "./sentences.ts";
import { readSources, type Source } from "./source.ts";
import { StatusReader } from "./status.ts";
import { readSubject, type Subject } from "./subject.ts";

/** What one passage says of a figure or a length of time in it. Offsets are local, `mention` and `asOf` index the passage's mentions. */
export interface PassageClaim extends Pick<Claim, "indicator" | "owner" | "status"> {
  mention: number;
  subject: Span | null;
  asOf: number | null;
  source: Span | null;
}

/** The claims of one passage, in the order of their figures. Reads nothing outside the passage, so that it can be cached with it. */
export function readPassageClaims(passage: Passage, mentions: readonly Detected[]): PassageClaim[] {
  if (!mentions.some(isMeasure)) return [];
  const reader = new ClaimReader(passage, mentions);
  const claims: PassageClaim[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== "program" && mention.start >= passage.lead) claims.push(...reader.read(index));
  }
  return claims;
}

/** A figure or a length of time. */
const isMeasure = (mention: Detected): boolean =>
  mention.kind === "figure" || (mention.kind === "date" && mention.expression.type === "duration");

const sourcesKept = 8;

/** Goes through a passage once, from left to right, and remembers what governs the figures to come. */
class ClaimReader {
  #text: string;
  #mentions: readonly Detected[];
  #sentences: Span[];
  #sentence = -1;
  #sources: Source[];
  /** How many of them begin before the mention that was read last. */
  #begun = 0;
  #status: StatusReader;
  /** The last date, and the last with which a sentence opened: only that one reaches into the sentences after it. */
  #date: number | null = null;
  #openingDate: number | null = null;
  /** What governed before the last date did. */
  #dateBefore: number | null = null;
  #owner: string | null = null;
  #subject: Subject = { span: null, indicator: null };
  #measureEnd = -1;

  constructor(passage: Passage, mentions: readonly Detected[]) {
    this.#text = passage.text;
    this.#mentions = mentions;
    this.#sentences = readSentences(passage.text);
    this.#sources = this.#sentences
      .flatMap((sentence) => readSources(passage.text, sentence, mentions))
      .sort((a, b) => a.reach.start - b.reach.start);
    this.#status = new StatusReader(passage.text);
  }

  /** One claim for a figure or a length of time; none for a date, which is remembered. */
  read(index: number): PassageClaim[] {
    const mention = this.#mentions[index]!;
    this.#enterSentence(mention.start);
    if (isMeasure(mention)) return [this.#claim(index)];
    if (canGovern(this.#text, this.#mentions, index)) this.#governBy(index);
    return [];
  }

  #enterSentence(at: number): void {
    const before = this.#sentence;
    while (at >= (this.#sentences[this.#sentence]?.end ?? 0)) this.#sentence += 1;
    if (this.#sentence === before) return;
    const sentence = this.#sentences[this.#sentence]!;
    this.#status.enterSentence(sentence.start);
    this.#date = this.#openingDate;
    this.#owner = this.#ownerAt(sentence.start, sentence.end);
    this.#subject = { span: null, indicator: null };
  }

  #governBy(index: number): void {
    const { start } = this.#mentions[index]!;
    const sentence = this.#sentences[this.#sentence]!;
    const before = this.#date;
    if (skipLeads(this.#text, sentence.start, start) === start) this.#openingDate = index;
    this.#dateBefore = before;
    this.#date = index;
  }

  #claim(index: number): PassageClaim {
    const mention = this.#mentions[index]!;
    const sentence = this.#sentences[this.#sentence]!;
    const yardstick = this.#yardstickBefore(index);
    const start = this.#boundaryBefore(yardstick === null ? index : index - 1, sentence.start);
    const end = this.#boundaryAfter(index, sentence.end);
    this.#subject = readSubject(
      this.#text,
      mention,
      { start, end, afterFigure: start === this.#measureEnd, yardstick },
      this.#subject,
    );
    this.#measureEnd = mention.end;
    const status = this.#status.read(mention.start, this.#isAhead());
    this.#owner = this.#ownerBefore(start, mention.start) ?? this.#owner;
    const asOf = this.#date;
    const date = asOf === null ? undefined : this.#mentions[asOf];
    if (date && startsChange(this.#text, date, mention)) this.#date = this.#dateBefore;
    return {
      mention: index,
      subject: this.#subject.span,
      indicator: this.#subject.indicator,
      owner: this.#owner,
      asOf,
      source: this.#sourceOf(mention),
      status,
    };
  }

  /** The nearest source that vouches for a mention; one that began many sources before is none. */
  #sourceOf(mention: Span): Span | null {
    while ((this.#sources[this.#begun]?.reach.start ?? Number.POSITIVE_INFINITY) <= mention.start) this.#begun += 1;
    const near = this.#sources.slice(Math.max(0, this.#begun - sourcesKept), this.#begun);
    return near.findLast(({ reach }) => mention.end <= reach.end)?.span ?? null;
  }

  #isAhead(): boolean {
    const date = this.#date === null ? undefined : this.#mentions[this.#date];
    return date?.kind === "date" && looksAhead(this.#text, date);
  }

  /** The owner that opens the figure's clause or its stretch, whichever begins nearer to it; else the other one's. */
  #ownerBefore(start: number, limit: number): string | null {
    const { clause } = this.#status;
    return this.#ownerAt(Math.max(start, clause), limit) ?? this.#ownerAt(Math.min(start, clause), limit);
  }

  #ownerAt(start: number, limit: number): string | null {
    const from = skipLeads(this.#text, start, limit);
    const end = ownerEnd(this.#text, from, limit);
    return end > from ? this.#text.slice(from, end) : null;
  }

  /** The date right before a figure that a change is measured against (较去年增长): the subject stands before it. */
  #yardstickBefore(index: number): Span | null {
    const before = this.#mentions[index - 1];
    return before?.kind === "date" && isYardstick(this.#text, before) ? before : null;
  }

  /** Programs are no boundary: their names may be what is measured. */
  #boundaryBefore(index: number, limit: number): number {
    for (let other = index - 1; other >= 0; other -= 1) {
      const mention = this.#mentions[other]!;
      if (mention.end <= limit) return limit;
      if (mention.kind !== "program" && mention.end <= this.#mentions[index]!.start) return mention.end;
    }
    return limit;
  }

  #boundaryAfter(index: number, limit: number): number {
    for (let other = index + 1; other < this.#mentions.length; other += 1) {
      const mention = this.#mentions[other]!;
      if (mention.start >= limit) return limit;
      if (mention.kind !== "program") return mention.start;
    }
    return limit;
  }
}
