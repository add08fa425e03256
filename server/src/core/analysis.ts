import type { DraftView } from "./checks/check.ts";
import { runCheck, severityOf } from "./checks/plan.ts";
import { standingByKind } from "./checks/standing.ts";
import { linkClaims } from "./claims/linkClaims.ts";
import { placeClaims, placeOfClaim } from "./claims/placeClaims.ts";
import { findRelations } from "./claims/relations.ts";
import { placeReport, toFindings } from "./findings.ts";
import type { Analysis, Claim, Finding, Mention } from "./format.ts";
import { type ToldNames, tellNames } from "./mentions/programs/index.ts";
import type { PassageCache } from "./passageCache.ts";
import { type CheckedReport, type PassageReading, type ReadingTools, readPassage } from "./passageReading.ts";
import type { TaggedSentence } from "./ports.ts";
import { placeOf, resolveMentions } from "./resolution/resolve.ts";
import { readStructure } from "./structure/index.ts";
import type { Passage } from "./structure/passage.ts";
import type { Structure } from "./structure/structure.ts";
import { inStretches } from "./text/stretches.ts";

/** A pause where others may work (nothing), or sentences that want word classes: resume with the answer. */
export type Step = undefined | readonly string[];
export type Answer = TaggedSentence[] | undefined;
export type Steps<Result> = Generator<Step, Result, Answer>;

export interface AnalysisInput {
  uri: string;
  text: string;
  /** The document date that a person set, YYYY-MM-DD. */
  dateSetting: string | null;
  tools: ReadingTools;
  /** Whether somebody answers questions for word classes. */
  segmenter: boolean;
  cache: PassageCache;
}

/** The steps in order; each reads only what stands above it. */
export function* analysisSteps(input: AnalysisInput): Steps<Analysis> {
  const { text, tools } = input;
  const structure = yield* pauses(readStructure(text, input.cache.lines));
  const readings = yield* readPassages(structure.passages, input);
  const detected = readings.map((reading) => reading.mentions);
  const { documentDate, mentions, passages } = yield* pauses(resolveMentions(structure, detected, input.dateSetting));
  const mention = (id: string): Mention | undefined => mentions[placeOf(id)];
  const claiming = passages.map((read, index) => ({ read, local: readings[index]!.claims }));
  const stated = yield* pauses(placeClaims(claiming));
  yield* pauses(linkClaims(stated, text, mention));
  const claims = stated.flatMap((passage) => passage.claims);
  const claim = (id: string): Claim | undefined => claims[placeOfClaim(id)];
  const listings = readings.map((reading) => reading.listings);
  const relations = yield* pauses(
    findRelations({ stated, listings, documentDate, approximation: tools.house.approximation }),
  );
  const { register, locale } = tools;
  const byKind = yield* pauses(standingByKind(passages));
  const view = {
    text,
    structure,
    passages,
    documentDate,
    mentions,
    ...byKind,
    claims,
    stated,
    relations,
    mention,
    claim,
    register,
    locale,
  };
  const findings = yield* collectFindings(view, structure, readings, tools);
  input.cache.finish();
  return {
    version: 1,
    uri: input.uri,
    documentDate,
    articles: structure.articles,
    mentions,
    claims,
    relations,
    findings,
  };
}

/** A room's own generator only pauses; it knows nothing of questions. */
function* pauses<Result>(room: Generator<void, Result>): Steps<Result> {
  for (;;) {
    const step = room.next();
    if (step.done) return step.value;
    yield undefined;
  }
}

/** How many passages' reports are placed between two pauses. */
const passagesPerPause = 256;

/** How many passages are asked about in one question: enough to be worth the way to a worker and back. */
const passagesPerQuestion = 64;

function* readPassages(passages: readonly Passage[], input: AnalysisInput): Steps<PassageReading[]> {
  const { cache, tools, segmenter } = input;
  const readings: PassageReading[] = [];
  for (let from = 0; from < passages.length; from += passagesPerQuestion) {
    const batch = passages.slice(from, from + passagesPerQuestion);
    const known = batch.map((passage) => cache.find(passage));
    const unread = batch.filter((_, index) => !known[index]);
    const told: ToldNames[] = [];
    for (const { text } of unread) {
      told.push(tellNames(text, tools.register));
      yield undefined;
    }
    const tagged = segmenter ? yield* tagPassages(unread, told) : null;
    for (const [index, passage] of unread.entries()) {
      const reading = readPassage(passage, told[index]!, tagged?.[index] ?? null, tools);
      cache.keep(passage, reading);
      known[batch.indexOf(passage)] = reading;
      yield undefined;
    }
    for (const reading of known) readings.push(reading!);
  }
  return readings;
}

/** Asks once for several passages; the answers are handed back passage by passage. */
function* tagPassages(passages: readonly Passage[], told: readonly ToldNames[]): Steps<TaggedSentence[][]> {
  const sentences = passages.flatMap(({ text }, index) =>
    told[index]!.unsure.map(({ start, end }) => text.slice(start, end)),
  );
  const answers = sentences.length > 0 ? ((yield sentences) ?? []) : [];
  let next = 0;
  return told.map(({ unsure }) => unsure.map(() => answers[next++] ?? []));
}

function* collectFindings(
  view: DraftView,
  structure: Structure,
  readings: readonly PassageReading[],
  { plan, house, checkFailed }: ReadingTools,
): Steps<Finding[]> {
  const placed: CheckedReport[] = [];
  const placeReports = (passage: Passage, index: number) => {
    for (const report of readings[index]!.reports) placed.push(placeReport(passage, report));
  };
  yield* pauses(inStretches(structure.passages, passagesPerPause, placeReports));
  for (const planned of plan.draft) {
    const { about } = planned.check;
    for (const report of runCheck(planned, view, checkFailed)) {
      if (report && about === "wording" && house.words.touches(view.text, report)) continue;
      if (report) placed.push({ ...report, severity: severityOf(report, planned), check: planned.check.id });
      else yield undefined;
    }
    yield undefined;
  }
  return yield* pauses(toFindings(view.text, placed));
}
