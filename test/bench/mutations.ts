// How many wrong figures the relations find: a figure of a known relation is changed, one at a time, and the draft is checked
// again. And how often they are wrong on clean drafts. `--findings` lists what is reported on the clean drafts, `--misses` the
// changes that nobody noticed, to be read.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis, Figure, Finding, Relation, Span } from "../../server/src/core/format.ts";
import { createAnalyzer } from "../../server/src/core/index.ts";
import { count } from "./measure.ts";
import { oneOf, randomFrom, realDrafts, root } from "./news.ts";
import { options } from "./speed/analyses.ts";
import type { Measurement } from "./speed/measurement.ts";

interface Draft {
  name: string;
  text: string;
}

interface Mutation {
  kind: string;
  /** The change in its surroundings, for a reader. */
  words: string;
  text: string;
}

/** What 其中 names need not be all there is: most changes of it cannot be refuted. */
const openSum = "sum after 其中";
/** Relations that leave other values possible, so that many changes cannot be refuted. */
const open: readonly string[] = [openSum, "whole-number", "edition"];

const analyzer = createAnalyzer();
const analyse = (text: string): Analysis => analyzer.analyze(text, options);

/** The checks that rest on arithmetic and order. */
const isOurs = ({ check }: Finding): boolean => /^(?:claim|date)\//.test(check) || check === "figure/share-over-100";

/** The share of changed figures that are found, by relation, and what is reported on drafts that are right. */
export function* mutations(): Generator<Measurement> {
  const drafts = cleanDrafts();
  const tally = new Map<string, { made: number; found: number }>();
  for (const draft of drafts) {
    const before = analyse(draft.text);
    const known = new Set(before.findings.filter(isOurs).map(({ check, message }) => `${check} ${message}`));
    for (const { kind, words, text } of mutationsOf(before, draft.text)) {
      const entry = tally.get(kind) ?? { made: 0, found: 0 };
      entry.made += 1;
      const reported = analyse(text).findings.filter(isOurs);
      if (reported.some(({ check, message }) => !known.has(`${check} ${message}`))) entry.found += 1;
      else if (process.argv.includes("--misses")) console.log(`${kind} in ${draft.name}: ${words}`);
      tally.set(kind, entry);
    }
  }
  for (const [kind, { made, found }] of [...tally].sort()) {
    const result = `${found} of ${made}, ${((found / made) * 100).toFixed(0)}%`;
    yield { what: `changed figures found, ${kind}`, result, goal: open.includes(kind) ? "" : "90%" };
  }
  yield* falseAlarms(drafts);
}

function* falseAlarms(drafts: readonly Draft[]): Generator<Measurement> {
  for (const { name, text } of drafts.filter(({ name }) => !name.startsWith("fixture"))) {
    const findings = analyse(text).findings.filter(isOurs);
    const warnings = findings.filter(({ severity }) => severity === "warning" || severity === "error");
    if (process.argv.includes("--findings")) {
      for (const finding of findings) console.log(`${name}: ${finding.severity} ${finding.check} ${finding.message}`);
    }
    yield {
      what: `warnings on ${name}`,
      result: `${((warnings.length / text.length) * 10_000).toFixed(2)} in 10,000 chars, ${count(findings.length)} findings`,
      goal: "0.5",
    };
  }
}

/** Samples without a planted mistake, the real drafts where there are any, and the right sentences of the fixtures. */
function cleanDrafts(): Draft[] {
  const samples = ["harvest.news", "work-report.md", "page.txt"].map((name) => ({
    name,
    text: readFileSync(join(root, "samples", name), "utf8"),
  }));
  return [...samples, ...realDrafts(), { name: "fixtures", text: rightSentences() }];
}

/** Sentences whose relation holds: each of them a paragraph of one draft. */
const rightSentences = (): string => readFileSync(join(root, "test/bench/right.txt"), "utf8");

const changesEach = 3;

/** Changes of each figure and word that a relation rests on which holds. */
function* mutationsOf({ relations, claims, mentions }: Analysis, text: string): Generator<Mutation> {
  const random = randomFrom(1);
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const mentionsById = new Map(mentions.map((mention) => [mention.id, mention]));
  for (const relation of relations) {
    if (relation.holds !== true) continue;
    const figures = relation.claims.flatMap((id) => {
      const mention = mentionsById.get(claimsById.get(id)?.mention ?? "");
      return mention?.kind === "figure" ? mention : [];
    });
    for (const { kind, start, end, slip } of slipsOf(relation, figures)) {
      for (let time = 0; time < changesEach; time += 1) {
        const changed = slip(text.slice(start, end), random);
        if (!changed || (kind === "shares" && changed < text.slice(start, end))) continue;
        const words = `${text.slice(Math.max(0, start - 30), start)}⟦${changed}⟧${text.slice(end, end + 20)}`;
        yield { kind, words, text: text.slice(0, start) + changed + text.slice(end) };
      }
    }
  }
}

/** A slip of the hand: words → other words, null where there is nothing to get wrong. */
type Slip = (words: string, random: () => number) => string | null;

/** What may be got wrong of a relation, and how. */
function* slipsOf(relation: Relation, figures: readonly Figure[]): Generator<Span & { kind: string; slip: Slip }> {
  const { kind, spans = [] } = relation;
  const last = spans.slice(-1);
  const isWhole = kind === "sum" && figures.at(-1)!.start > figures[0]!.start;
  const name = kind === "sum" ? (isWhole ? "sum of a whole list" : openSum) : kind;
  // 突破500万 is as true of 532万 as 突破400万: what bound words leave open no change makes wrong.
  if (figures.every(({ bound }) => bound === "exact"))
    for (const { number } of figures) yield { kind: name, ...number, slip: otherDigit };
  if (kind === "count-list" || kind === "span-length")
    for (const span of last) yield { kind, ...span, slip: otherDigit };
  if (kind === "ordinals") for (const span of spans.slice(1, -1)) yield { kind, ...span, slip: otherDigit };
  if (kind === "event-order") for (const span of last) yield { kind, ...span, slip: earlierYear };
  if (kind === "overview-detail") for (const span of last) yield { kind, ...span, slip: otherThing };
  if (kind === "same-indicator")
    for (const { start, end, unit } of figures)
      if (unit?.text === "人次") yield { kind: "same-unit", start, end, slip: people };
}

function earlierYear(words: string, random: () => number): string | null {
  const [year] = /^\d{4}/.exec(words) ?? [];
  return year ? words.replace(year, String(Number(year) - 3 - Math.floor(random() * 7))) : null;
}

const otherThing: Slip = (_, random) => oneOf(["青年", "园区", "草场", "退役军人"], random);

const people: Slip = (words) => words.replace(/次$/, "");

const hanDigits = "一二三四五六七八九";

/** Another digit in the first place, or the next Chinese digit: an error of the kind that a slip of the hand makes. */
function otherDigit(words: string, random: () => number): string | null {
  const digit = words.search(/[1-9]/);
  if (digit >= 0) {
    const other = oneOf("123456789".replace(words.charAt(digit), "").split(""), random);
    return words.slice(0, digit) + other + words.slice(digit + 1);
  }
  const han = [...words].findIndex((character) => hanDigits.includes(character));
  if (han < 0) return null;
  const next = hanDigits.charAt((hanDigits.indexOf(words.charAt(han)) + 1) % hanDigits.length);
  return words.slice(0, han) + next + words.slice(han + 1);
}
