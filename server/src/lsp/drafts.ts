import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { KeptSilence } from "../core/annotations/homes.ts";
import { type Silenced, silenceFindings } from "../core/annotations/silenceFindings.ts";
import type { Analysis } from "../core/format.ts";
import { type Analyzer, createAnalyzer } from "../core/index.ts";
import type { Register } from "../core/mentions/programs/register.ts";
import type { Locale, Pacer, Segmenter } from "../core/ports.ts";
import { isGarbled, mostlyHan } from "../core/text/mostlyHan.ts";
import { prepareLookups } from "../core/views/lookups.ts";
import type { ViewContext } from "../core/views/viewContext.ts";
import { draftLanguage } from "../protocol.ts";
import type { Configuration } from "./configuration.ts";
import type { Host } from "./host.ts";
import type { Registers } from "./registers.ts";
import type { Silences } from "./silences.ts";

/** The analysis of a document's present text. It holds until the next edit: use it before anything else is awaited, or ask `isCurrent`. */
export interface Reading {
  document: TextDocument;
  version: number;
  analysis: Analysis;
  /** Findings that somebody has silenced: they are not among those of the analysis. */
  silenced: readonly Silenced<KeptSilence>[];
  /** The register that the analysis was made with. */
  register: Register;
  /** Names this reading among all that the server ever made. */
  id: string;
}

export type Outcome =
  | { state: "ready"; reading: Reading }
  /** The text is not Chinese, or of a language that is not looked at. */
  | { state: "notDraft" }
  | { state: "failed"; error: unknown }
  /** The document was edited or closed, or the settings changed: a newer run has taken over. */
  | { state: "dropped" };

interface Run {
  id: string;
  document: TextDocument;
  version: number;
  outcome: Promise<Outcome>;
}

type Analysed = Pick<Reading, "analysis" | "silenced" | "register">;

interface DraftsOptions {
  analyzer: Analyzer;
  configuration: Configuration;
  host: Host;
  locale: Locale;
  registers: Registers;
  silences: Silences;
  breathe: Pacer["breathe"];
  /** Told of a check that broke on a draft; the others go on. */
  checkFailed(uri: string, check: string, error: unknown): void;
}

export interface DraftsListener {
  started?(document: TextDocument): void;
  /** Told of every run that was not dropped. */
  ended?(document: TextDocument, outcome: Outcome): void;
  /** Everything is read again though no text has changed. */
  restarted?(): void;
}

/** With fewer an answer makes what it needs in a millisecond or two. */
const manyMentions = 5000;

/** Data is no draft, whatever stands in it. */
const data = ["json", "jsonc"];

/** Text of other languages than drafts' own is one where it is mostly Chinese; what was opened in a wrong encoding is none. */
export function isDraft(document: TextDocument): boolean {
  const text = document.getText();
  if (document.languageId === draftLanguage) return !isGarbled(text);
  return !data.includes(document.languageId) && mostlyHan(text);
}

/** Whether an answer failed only because the text moved on. */
export const isModified = (error: unknown): boolean =>
  error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;

/** One analysis an open document: begun at every edit, dropped at the next. */
export class Drafts {
  readonly #options: DraftsOptions;
  readonly #listeners: DraftsListener[] = [];
  readonly #runs = new Map<string, Run>();
  /** Two lives of the server must not name two readings alike. */
  readonly #session = Date.now().toString(36);
  #count = 0;
  #segmenter: Segmenter | null = null;

  constructor(options: DraftsOptions) {
    this.#options = options;
  }

  listen(listener: DraftsListener): void {
    this.#listeners.push(listener);
  }

  /** Begins anew with the document's present text. */
  start(document: TextDocument): void {
    this.#count += 1;
    const { version } = document;
    const run: Run = {
      id: `${this.#session}.${this.#count}`,
      document,
      version,
      outcome: Promise.resolve({ state: "dropped" }),
    };
    this.#runs.set(document.uri, run);
    for (const listener of this.#listeners) listener.started?.(document);
    run.outcome = this.#outcomeOf(run);
    run.outcome.then((outcome) => {
      if (!this.#isLatest(run)) return;
      for (const listener of this.#listeners) listener.ended?.(document, outcome);
    });
  }

  /** The first outline or hover of a very long draft would hold up everything for seconds: what it needs is made ready in pieces. */
  async #prepare(run: Run, analysis: Analysis): Promise<void> {
    if (analysis.mentions.length < manyMentions) return;
    const work = prepareLookups(analysis);
    while (this.#isLatest(run) && !work.next().done) await this.#options.breathe();
  }

  close(uri: string): void {
    this.#runs.delete(uri);
    this.#options.analyzer.forget(uri);
  }

  /** Begins every open document anew: settings have changed, or the segmenter has. */
  restartAll(): void {
    for (const { document } of [...this.#runs.values()]) this.start(document);
    for (const listener of this.#listeners) listener.restarted?.();
  }

  get segmenter(): Segmenter | null {
    return this.#segmenter;
  }

  set segmenter(segmenter: Segmenter | null) {
    this.#segmenter = segmenter;
    this.restartAll();
  }

  /** The name that the reading of the present text has or will have. */
  idOf(uri: string): string | undefined {
    return this.#runs.get(uri)?.id;
  }

  isCurrent({ id, document }: Reading): boolean {
    return this.idOf(document.uri) === id;
  }

  /**
   * The reading of the document's present text; null when it is not open, not Chinese, or could not be analysed.
   * @throws ResponseError ContentModified when the text moved on meanwhile
   */
  async read(uri: string): Promise<Reading | null> {
    for (;;) {
      const run = this.#runs.get(uri);
      const outcome = await run?.outcome;
      if (outcome?.state !== "dropped") return outcome?.state === "ready" ? outcome.reading : null;
      // Begun anew for the same text, because of settings or the segmenter: the newer run has the answer.
      if (this.#runs.get(uri)?.version !== run?.version) {
        throw new ResponseError(LSPErrorCodes.ContentModified, "the draft was edited");
      }
    }
  }

  /** The reading of whatever text stands there in the end, however often it is edited meanwhile: for what asks of no place in it. */
  async readLatest(uri: string): Promise<Reading | null> {
    for (;;) {
      try {
        return await this.read(uri);
      } catch (error) {
        if (!isModified(error)) throw error;
      }
    }
  }

  /** What views need of a reading. */
  contextOf({ document, analysis, silenced, register }: Reading): ViewContext {
    const { locale } = this.#options;
    const lineOf = (offset: number) => document.positionAt(offset).line + 1;
    return { analysis, text: document.getText(), silenced, register, locale, lineOf };
  }

  #isLatest(run: Run): boolean {
    return this.#runs.get(run.document.uri) === run;
  }

  async #outcomeOf(run: Run): Promise<Outcome> {
    const { document, version, id } = run;
    if (!isDraft(document)) return { state: "notDraft" };
    try {
      const isWanted = await this.#options.configuration.looksAt(document.uri, document.languageId);
      if (!isWanted) return this.#isLatest(run) ? { state: "notDraft" } : { state: "dropped" };
      const analysed = await this.#analyze(
        this.#options.analyzer,
        document.uri,
        document.getText(),
        () => !this.#isLatest(run),
      );
      if (analysed) await this.#prepare(run, analysed.analysis);
      if (analysed === null || !this.#isLatest(run)) return { state: "dropped" };
      return { state: "ready", reading: { document, version, ...analysed, id } };
    } catch (error) {
      return this.#isLatest(run) ? { state: "failed", error } : { state: "dropped" };
    }
  }

  /** Analyses a text that is not open, or an open one as it would be; nothing of it is kept. Null once it is cancelled. */
  async analyzeClosed(uri: string, text: string, cancelled: () => boolean): Promise<Analysis | null> {
    const { configuration } = this.#options;
    try {
      // It may be opened meanwhile, with another text: what is remembered of an open draft is not to be mixed with this.
      return (await this.#analyze(createAnalyzer(), uri, text, cancelled))?.analysis ?? null;
    } finally {
      if (!this.#runs.has(uri)) configuration.forget(uri);
    }
  }

  /** Analyses a text in slices with the settings that hold at its place. */
  async #analyze(analyzer: Analyzer, uri: string, text: string, cancelled: () => boolean): Promise<Analysed | null> {
    const { checkFailed, configuration, host, locale, registers, silences, breathe } = this.#options;
    const [{ settings, documentDate }, register, silent] = await Promise.all([
      configuration.of(uri),
      registers.of(uri),
      silences.of(uri),
    ]);
    // Edits that have arrived already are taken in first: only the last of a burst is worth an analysis.
    await breathe();
    if (cancelled()) return null;
    const failed = (check: string, error: unknown) => checkFailed(uri, check, error);
    const tools = { settings, register, segmenter: this.#segmenter, checkFailed: failed };
    const options = { uri, documentDate, locale, ...tools };
    const analysis = await analyzer.analyzeInSlices(text, options, { now: host.now, breathe, cancelled });
    if (analysis === null) return null;
    const { findings, silenced } = silenceFindings(text, analysis.findings, silent);
    return { analysis: { ...analysis, findings }, silenced, register };
  }
}
