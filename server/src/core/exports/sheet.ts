import type { Analysis, Claim, Finding, Mention, Severity } from "../format.ts";
import type { Locale } from "../ports.ts";
import { positionsIn } from "../text/positions.ts";
import { findingsWithin } from "./findingsWithin.ts";
import { type Labels, labels } from "./labels.ts";
import { readingOf } from "./reading.ts";
import { type Block, type Place, readingOrder } from "./readingOrder.ts";
import { sentencesOf } from "./sentences.ts";

/** One row of the fact-check sheet: a claim, a date or a program. Line and column count from 1, in UTF-16 units. */
export interface SheetRow {
  number: number;
  /** The headline of its article. */
  article: string;
  kind: Mention["kind"];
  text: string;
  sentence: string;
  /** The value with its unit, or the resolved date, or the official name. */
  reading: string;
  bound: string;
  asOf: string;
  source: string;
  findings: { check: string; severity: Severity; message: string }[];
  /** Empty until a person verifies: a row without findings has not been proved right. */
  state: string;
  note: string;
  line: number;
  column: number;
}

export type Column = keyof SheetRow;

/** The columns in the order of the sheet. */
export const columns = [
  "number",
  "article",
  "kind",
  "text",
  "sentence",
  "reading",
  "bound",
  "asOf",
  "source",
  "findings",
  "state",
  "note",
  "line",
  "column",
] as const satisfies readonly Column[];

export interface SheetInput {
  analysis: Analysis;
  /** The text that was analysed. */
  text: string;
  locale: Locale;
}

/** The rows of the sheet in reading order: every date and program, and every figure or length of time that claims something. */
export function sheetRows({ analysis, text, locale }: SheetInput): SheetRow[] {
  const words = labels[locale];
  const claims = new Map(analysis.claims.map((claim) => [claim.mention, claim]));
  const mentions = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  const place = readingOrder(analysis);
  const position = positionsIn(text);
  const sentence = sentenceReader(text);
  const findings = findingsWithin(analysis.findings);
  return analysis.mentions
    .filter((mention) => mention.kind !== "figure" || claims.has(mention.id))
    .map((mention) => ({ mention, place: place(mention.start) }))
    .sort((a, b) => a.place.order - b.place.order || a.place.local - b.place.local || longerFirst(a.mention, b.mention))
    .map(({ mention, place }, index) => ({
      number: index + 1,
      article: place.block ? headline(place.block, text) : "",
      kind: mention.kind,
      text: mention.text,
      sentence: sentence(place, mention),
      reading: readingOf(mention, words),
      bound: mention.kind === "program" ? "" : words.bounds[mention.bound],
      ...claimCells(claims.get(mention.id), mentions, text, words),
      findings: (mention.parts ?? [mention]).flatMap(findings).map(findingCell),
      state: "",
      note: "",
      ...position(mention.start),
    }));
}

function longerFirst(a: Mention, b: Mention): number {
  return b.end - a.end;
}

function headline({ article }: Block, text: string): string {
  return article.headline.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** Sentences of joined paragraphs, each read once; outside of every article those of the draft as it stands. */
function sentenceReader(text: string): (place: Place, mention: Mention) => string {
  const known = new Map<Block | null, ReturnType<typeof sentencesOf>>();
  return ({ block, local }, mention) => {
    let sentences = known.get(block);
    if (!sentences) {
      sentences = sentencesOf(block ? block.pieces.map(({ start, end }) => text.slice(start, end)).join("") : text);
      known.set(block, sentences);
    }
    return sentences(local, local + mention.text.length);
  };
}

function claimCells(
  claim: Claim | undefined,
  mentions: ReadonlyMap<string, Mention>,
  text: string,
  words: Labels,
): Pick<SheetRow, "asOf" | "source"> {
  const date = claim?.asOf ? mentions.get(claim.asOf) : undefined;
  const source = claim?.source;
  return {
    asOf: date ? readingOf(date, words) || date.text : "",
    source: source ? text.slice(source.start, source.end) : "",
  };
}

function findingCell({ check, severity, message }: Finding): SheetRow["findings"][number] {
  return { check, severity, message };
}
