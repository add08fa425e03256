import type { Analysis, Article, Claim, Finding, Mention, Severity, Span } from "../format.ts";
import type { Locale } from "../ports.ts";
import { positionsIn } from "../text/positions.ts";
import { wordingOf } from "../wording/words.ts";
import { findingsWithin } from "./findingsWithin.ts";
import { readingOf } from "./reading.ts";
import { type Block, type Place, readingOrder } from "./readingOrder.ts";
import { sentencesOf } from "./sentences.ts";

/** One row of the fact-check sheet: a claim, a date or a program, or a finding that touches none of them. Line and column count from 1, in UTF-16 units. */
export interface SheetRow {
  number: number;
  /** The headline of its article. */
  article: string;
  kind: Mention["kind"] | "finding";
  text: string;
  sentence: string;
  /** The value with its unit, or the resolved date, or the official name. */
  reading: string;
  bound: string;
  asOf: string;
  source: string;
  findings: { check: string; severity: Severity; message: string }[];
  /** The numbers of the rows with a finding that this row is evidence of: of a part, the row of its total. */
  evidenceOf: number[];
  /** Empty until a person verifies: a row without findings has not been proved right. */
  state: string;
  note: string;
  line: number;
  column: number;
}

/** What is evidence of another row's finding is told in the column of findings. */
export type Column = Exclude<keyof SheetRow, "evidenceOf">;

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

/**
 * The rows of the sheet in reading order: every date and program, every figure or length of time that claims something, and
 * every finding that stands on none of these.
 */
export function sheetRows(input: SheetInput): SheetRow[] {
  const { analysis, text } = input;
  const place = readingOrder(analysis);
  const position = positionsIn(text);
  const sentence = sentenceReader(text);
  const items = itemsOf(input)
    .map((item) => ({ ...item, place: place(item.span) }))
    .sort((a, b) => a.place.order - b.place.order || a.place.local - b.place.local || outerFirst(a.span, b.span));
  const evidence = evidenceAmong(items);
  return items.map(({ span, cells, findings, place }, index) => ({
    number: index + 1,
    article: place.article ? headline(place.article, text) : "",
    ...cells,
    findings: findings.map(findingCell),
    evidenceOf: evidence(index),
    sentence: sentence(place, span.start, cells.text),
    state: "",
    note: "",
    ...position(span.start),
  }));
}

/** For the row at an index, the numbers of the other rows whose findings have it as evidence, in their order. */
function evidenceAmong(items: readonly Item[]): (index: number) => number[] {
  const rowsOf = new Map<Finding, number>();
  for (const [index, { findings }] of items.entries()) {
    for (const finding of findings) if (!rowsOf.has(finding)) rowsOf.set(finding, index + 1);
  }
  const related = [...rowsOf].flatMap(([finding, row]) =>
    finding.related.map(({ start, end }) => ({ start, end, finding, row })),
  );
  const within = findingsWithin(related.sort((a, b) => a.start - b.start));
  return (index) => {
    const { pieces, findings } = items[index]!;
    const others = pieces.flatMap(within).filter(({ finding }) => !findings.includes(finding));
    return [...new Set(others.map(({ row }) => row))].sort((a, b) => a - b);
  };
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What a row says of its own words, wherever they stand. */
type Cells = Pick<SheetRow, "kind" | "text" | "reading" | "bound" | "asOf" | "source">;

interface Item {
  span: Span;
  /** Where it stands, on both sides of a column break that cuts it. */
  pieces: readonly Span[];
  cells: Cells;
  findings: Finding[];
}

function itemsOf(input: SheetInput): Item[] {
  const { analysis, text } = input;
  const claims = new Map(analysis.claims.map((claim) => [claim.mention, claim]));
  const mentions = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  const within = findingsWithin(analysis.findings);
  const told = new Set<Finding>();
  const items = analysis.mentions
    .filter((mention) => mention.kind !== "figure" || claims.has(mention.id))
    .map((mention): Item => {
      const pieces = mention.parts ?? [mention];
      const findings = pieces.flatMap(within);
      for (const finding of findings) told.add(finding);
      const claim = claimCells(claims.get(mention.id), mentions, input);
      return {
        span: mention,
        pieces,
        cells: { ...mentionCells(mention, input), ...claim },
        findings,
      };
    });
  const loose = analysis.findings.filter((finding) => !told.has(finding));
  return [
    ...items,
    ...loose.map(
      (finding): Item => ({ span: finding, pieces: [finding], cells: looseCells(finding, text), findings: [finding] }),
    ),
  ];
}

function mentionCells(mention: Mention, { locale }: SheetInput): Pick<Cells, "kind" | "text" | "reading" | "bound"> {
  const bound = mention.kind === "program" || mention.bound === "exact" ? "" : wordingOf(locale).bounds[mention.bound];
  return { kind: mention.kind, text: mention.text, reading: readingOf(mention, locale), bound };
}

/** A finding on words that are no figure, date or program: a doubled word, a cut sentence. */
function looseCells(finding: Finding, text: string): Cells {
  const words = text.slice(finding.start, finding.end);
  return {
    kind: "finding",
    text: words,
    reading: "",
    bound: "",
    asOf: "",
    source: "",
  };
}

function headline({ headline: lines }: Article, text: string): string {
  return lines.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** Sentences of joined paragraphs, each read once; outside of every article those of the draft as it stands. */
function sentenceReader(text: string): (place: Place, start: number, words: string) => string {
  const known = new Map<Block | null, ReturnType<typeof sentencesOf>>();
  return ({ block, local }, start, words) => {
    let sentences = known.get(block);
    if (!sentences) {
      sentences = sentencesOf(block ? block.pieces.map(({ start, end }) => text.slice(start, end)).join("") : text);
      known.set(block, sentences);
    }
    const from = block ? local : start;
    return sentences(from, from + words.length);
  };
}

function claimCells(
  claim: Claim | undefined,
  mentions: ReadonlyMap<string, Mention>,
  { text, locale }: SheetInput,
): Pick<Cells, "asOf" | "source"> {
  const date = claim?.asOf ? mentions.get(claim.asOf) : undefined;
  const source = claim?.source;
  return {
    asOf: date ? readingOf(date, locale) || date.text : "",
    source: source ? text.slice(source.start, source.end) : "",
  };
}

function findingCell({ check, severity, message }: Finding): SheetRow["findings"][number] {
  return { check, severity, message };
}
