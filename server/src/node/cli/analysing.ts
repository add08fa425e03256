import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Silence } from "../../core/annotations/silence.ts";
import { type Silenced, silenceFindings } from "../../core/annotations/silenceFindings.ts";
import type { Analysis, Finding } from "../../core/format.ts";
import { createAnalyzer } from "../../core/index.ts";
import type { Locale } from "../../core/ports.ts";
import type { Encoding } from "../decode.ts";
import type { DirectSegmenter } from "../nodejieba.ts";
import { SegmenterError } from "../segmenterError.ts";
import type { Holding } from "./holding.ts";
import { expandInputs, type Input } from "./inputs.ts";
import { InputError, readStandardInput, readText, reasonOf } from "./reading.ts";
import type { Words } from "./words.ts";

/** A draft that was read and analysed. */
export interface AnalysedDraft {
  /** As people know it: the path as given, `-` for standard input. */
  name: string;
  text: string;
  encoding: Encoding;
  /** Without the findings that are silenced. */
  analysis: Analysis;
  silenced: readonly Silenced<Silence>[];
}

/** A draft as it is reported. */
export interface ReportedDraft extends AnalysedDraft {
  /** The ids of findings that a baseline holds; null where there is no baseline to look at. */
  known: ReadonlySet<string> | null;
}

/** What no baseline holds. */
export const newFindings = ({ analysis, known }: ReportedDraft): Finding[] =>
  analysis.findings.filter(({ id }) => !known?.has(id));

export interface Task {
  drafts: readonly string[];
  holding: Holding;
  locale: Locale;
  words: Words;
  /** @throws SegmenterError where there is none; that is said once, and the analysis goes on without */
  loadSegmenter(): DirectSegmenter;
  complain(line: string): void;
}

/** Reads and analyses the drafts one after the other. What cannot be read comes as an error in its place, and the rest still comes. */
export async function* analyseDrafts(task: Task): AsyncGenerator<AnalysedDraft | InputError> {
  const analyzer = createAnalyzer();
  let segmenter: DirectSegmenter | null | undefined;
  for await (const input of expandInputs(task.drafts, task.words)) {
    if (input instanceof InputError) {
      yield input;
      continue;
    }
    if (input !== "-" && input.inFolder && !(await task.holding.looksAt(input.path))) continue;
    try {
      const draft = await readDraft(input, task.words);
      if (segmenter === undefined) segmenter = openSegmenter(task);
      const analysis = analyzer.analyze(draft.text, {
        uri: draft.uri,
        ...(await task.holding.of(draft.name)),
        locale: task.locale,
        segmenter,
      });
      analyzer.forget(draft.uri);
      const silences = await task.holding.silencesIn(draft.uri);
      const { findings, silenced } = silenceFindings(draft.text, analysis.findings, silences);
      yield { ...draft, analysis: { ...analysis, findings }, silenced };
    } catch (error) {
      yield error instanceof InputError
        ? error
        : new InputError(nameOf(input), task.words.failed(reasonOf(error, task.words)));
    }
  }
}

const nameOf = (input: Input): string => (input === "-" ? "-" : input.path);

type ReadDraft = Pick<AnalysedDraft, "name" | "text" | "encoding"> & { uri: string };

async function readDraft(input: Input, words: Words): Promise<ReadDraft> {
  const name = nameOf(input);
  if (input === "-") return { name, uri: "stdin:", ...(await readStandardInput(words)) };
  return { name, uri: pathToFileURL(resolve(name)).href, ...(await readText(name, words)) };
}

function openSegmenter({ words, complain, loadSegmenter }: Task): DirectSegmenter | null {
  try {
    return loadSegmenter();
  } catch (error) {
    if (!(error instanceof SegmenterError)) throw error;
    complain(words.segmenter[error.failure](error.where));
    return null;
  }
}
