import { type AnalysisInput, type Answer, analysisSteps, type Steps } from "./analysis.ts";
import { checks } from "./checks/index.ts";
import { type CheckFailed, type CheckPlan, planChecks } from "./checks/plan.ts";
import type { Analysis } from "./format.ts";
import { type House, openHouse } from "./mentions/house.ts";
import type { Register } from "./mentions/programs/register.ts";
import { PassageCache } from "./passageCache.ts";
import type { Locale, Pacer, Segmenter } from "./ports.ts";
import type { Settings } from "./settings.ts";

export interface AnalyzeOptions {
  /** Names the draft in the result, and its cache in the analyzer. */
  uri: string;
  settings: Settings;
  register: Register;
  locale: Locale;
  /** The document date that a person set, YYYY-MM-DD; it comes before anything the text says. */
  documentDate?: string | null;
  /** Absent while it loads or where there is none: then names that need word classes are not found. */
  segmenter?: Segmenter | null;
  /** Told of a check that broke, whose findings are missing then; without this the analysis throws what the check threw. */
  checkFailed?: CheckFailed;
}

/** Reads drafts and remembers their passages, so that a second look costs what has changed. */
export interface Analyzer {
  /**
   * Analyses in one go, for a command line or a test.
   * @throws when the segmenter answers with a promise
   */
  analyze(text: string, options: AnalyzeOptions): Analysis;
  /** Analyses in slices of at most `sliceMilliseconds` between two breaths; null once the pacer says that it is cancelled. */
  analyzeInSlices(text: string, options: AnalyzeOptions, pacer: Pacer): Promise<Analysis | null>;
  /** Drops what is remembered of a draft that was closed. */
  forget(uri: string): void;
}

const rethrow: CheckFailed = (_, error) => {
  throw error;
};

/** Leaves time within a slice of 20 ms for the step that runs when it is used up. */
const sliceMilliseconds = 8;

/** What follows from settings: which checks run, and the words and units of the house. */
interface Prepared {
  /** The same for settings that say the same. */
  key: string;
  plan: CheckPlan;
  house: House;
}

const prepared = new WeakMap<Settings, Prepared>();

/** Settings are replaced, never changed. */
function prepare(settings: Settings): Prepared {
  let known = prepared.get(settings);
  if (!known) {
    known = { key: JSON.stringify(settings), plan: planChecks(checks, settings), house: openHouse(settings) };
    prepared.set(settings, known);
  }
  return known;
}

export function createAnalyzer(): Analyzer {
  const memories = new Map<string, { tools: string; cache: PassageCache }>();

  function steps(text: string, options: AnalyzeOptions): Steps<Analysis> {
    const { uri, settings, register, locale, segmenter = null, documentDate = null } = options;
    const { key, plan, house } = prepare(settings);
    const tools = [register.version, segmenter?.name, locale, key].join("\n");
    const known = memories.get(uri);
    const memory = known?.tools === tools ? known : { tools, cache: new PassageCache() };
    memories.set(uri, memory);
    const input: AnalysisInput = {
      uri,
      text,
      dateSetting: documentDate,
      tools: { register, locale, plan, house, checkFailed: options.checkFailed ?? rethrow },
      segmenter: segmenter !== null,
      cache: memory.cache,
    };
    return analysisSteps(input);
  }

  return {
    analyze(text, options) {
      const run = steps(text, options);
      let step = run.next();
      while (!step.done) step = run.next(step.value && answerNow(options.segmenter, step.value));
      return step.value;
    },
    async analyzeInSlices(text, options, pacer) {
      const run = steps(text, options);
      let sliceStart = pacer.now();
      let answer: Answer;
      for (;;) {
        const step = run.next(answer);
        if (step.done) return step.value;
        answer = step.value && (await options.segmenter?.tag(step.value));
        if (answer || pacer.now() - sliceStart >= sliceMilliseconds) {
          if (!answer) await pacer.breathe();
          if (pacer.cancelled()) return null;
          sliceStart = pacer.now();
        }
      }
    },
    forget(uri) {
      memories.delete(uri);
    },
  };
}

function answerNow(segmenter: Segmenter | null | undefined, sentences: readonly string[]): Answer {
  const answer = segmenter?.tag(sentences);
  if (answer instanceof Promise) throw new Error("this segmenter answers later: use analyzeInSlices");
  return answer;
}
