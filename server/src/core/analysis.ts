import type { DraftView } from "./checks/check.ts";
import { runCheck, severityOf } from "./checks/plan.ts";
import { type LinkedClaim, linkClaims } from "./claims/linkClaims.ts";
import type { PassageClaim } from "./claims/passageClaims.ts";
import { findRelations } from "./claims/relations.ts";
import { placeReport, toFindings } from "./findings.ts";
import type { Analysis, Claim, Finding, Mention } from "./format.ts";
import { stretchesToTag } from "./mentions/programs/index.ts";
import type { PassageCache } from "./passageCache.ts";
import { type CheckedReport, type PassageReading, type ReadingTools, readPassage } from "./passageReading.ts";
import type { TaggedSentence } from "./ports.ts";
import { type Resolution, resolveMentions } from "./resolution/resolve.ts";
import { readStructure } from "./structure/index.ts";
import { type Passage, toDraft } from "./structure/passage.ts";
import type { Structure } from "./structure/structure.ts";
import type { Span } from "./text/span.ts";

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
  const structure = yield* pauses(readStructure(text));
  const readings = yield* readPassages(structure.passages, input);
  const detected = readings.map((reading) => reading.mentions);
  const resolution = yield* pauses(resolveMentions(structure, detected, input.dateSetting));
  const { mentions } = resolution;
  const byId = yield* indexById(mentions);
  const claims = yield* collectClaims(readings, resolution);
  const mention = (id: string) => byId.get(id);
  const linked: LinkedClaim[] = claims.map((claim) => ({ claim, mention: byId.get(claim.mention)! }));
  yield* pauses(linkClaims(linked, text, mention));
  const { passages, documentDate } = resolution;
  const listings = readings.map((reading) => reading.listings);
  const relations = yield* pauses(findRelations({ text, passages, listings, claims, mention, documentDate }));
  const { register, locale } = tools;
  const view = { text, structure, passages, documentDate, mentions, claims, relations, mention, register, locale };
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

/** How many passages are asked about in one question: enough to be worth the way to a worker and back. */
const passagesPerQuestion = 64;

function* readPassages(passages: readonly Passage[], input: AnalysisInput): Steps<PassageReading[]> {
  const { cache, tools, segmenter } = input;
  const readings: PassageReading[] = [];
  for (let from = 0; from < passages.length; from += passagesPerQuestion) {
    const batch = passages.slice(from, from + passagesPerQuestion);
    const known = batch.map((passage) => cache.find(passage));
    const unread = batch.filter((_, index) => !known[index]);
    const tagged = segmenter && unread.length > 0 ? yield* tagPassages(unread, tools) : null;
    let next = 0;
    for (const [index, passage] of batch.entries()) {
      let reading = known[index];
      if (!reading) {
        reading = readPassage(passage, tagged?.[next++] ?? null, tools);
        yield undefined;
      }
      cache.keep(passage, reading);
      readings.push(reading);
    }
  }
  return readings;
}

/** Asks once for several passages; the answers are handed back passage by passage. */
function* tagPassages(passages: readonly Passage[], { register }: ReadingTools): Steps<TaggedSentence[][]> {
  const stretches: Span[][] = [];
  for (const passage of passages) {
    stretches.push(stretchesToTag(passage.text, register));
    yield undefined;
  }
  const sentences = passages.flatMap((passage, index) =>
    stretches[index]!.map(({ start, end }) => passage.text.slice(start, end)),
  );
  const answers = sentences.length > 0 ? ((yield sentences) ?? []) : [];
  let next = 0;
  return stretches.map((spans) => spans.map(() => answers[next++] ?? []));
}

/** How much is done between two pauses by the steps that go through everything once more. */
const atOnce = 1000;

function* indexById(mentions: readonly Mention[]): Steps<Map<string, Mention>> {
  const byId = new Map<string, Mention>();
  for (const [index, mention] of mentions.entries()) {
    byId.set(mention.id, mention);
    if (index % atOnce === 0) yield undefined;
  }
  return byId;
}

function* collectClaims(readings: readonly PassageReading[], { passages }: Resolution): Steps<Claim[]> {
  const claims: Claim[] = [];
  for (const [index, { passage, mentions }] of passages.entries()) {
    for (const local of readings[index]!.claims)
      claims.push(placeClaim(local, `c${claims.length + 1}`, passage, mentions));
    if (index % 64 === 0) yield undefined;
  }
  return claims;
}

function placeClaim(local: PassageClaim, id: string, passage: Passage, mentions: readonly Mention[]): Claim {
  const place = (span: Span | null) => (span && toDraft(passage, span)[0]) ?? null;
  return {
    id,
    mention: mentions[local.mention]!.id,
    subject: place(local.subject),
    indicator: local.indicator,
    owner: local.owner,
    asOf: local.asOf === null ? null : mentions[local.asOf]!.id,
    source: place(local.source),
    status: local.status,
    sameAs: [],
  };
}

function* collectFindings(
  view: DraftView,
  structure: Structure,
  readings: readonly PassageReading[],
  { plan, checkFailed }: ReadingTools,
): Steps<Finding[]> {
  const placed: CheckedReport[] = [];
  for (const [index, passage] of structure.passages.entries()) {
    placed.push(...readings[index]!.reports.map((report) => placeReport(passage, report)));
    if (index % 64 === 0) yield undefined;
  }
  for (const planned of plan.draft) {
    for (const report of runCheck(planned, view, checkFailed)) {
      if (report) placed.push({ ...report, severity: severityOf(report, planned), check: planned.check.id });
      else yield undefined;
    }
    yield undefined;
  }
  return yield* pauses(toFindings(view.text, placed));
}
