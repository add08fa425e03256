// Invented drafts with errors of the kinds that editors correct, and right ones beside them: what is reported on each.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { prepareDictionary } from "../../../scripts/dictionary.ts";
import { cache } from "../../../scripts/paths.ts";
import type { Finding, Span } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings, type Preset } from "../../../server/src/core/settings.ts";
import { loadNodejieba } from "../../../server/src/node/nodejieba.ts";

/** An error that was put into a draft; the schema beside planted.json says what each word means. */
interface Mark {
  draft: string;
  quote: string;
  kind: string;
  why: string;
}

export interface PlantedDraft {
  name: string;
  text: string;
  findings: Finding[];
  marks: { kind: string; why: string; span: Span; findings: Finding[] }[];
}

const { dates, marks } = JSON.parse(readFileSync(join(import.meta.dirname, "planted.json"), "utf8")) as {
  dates: Partial<Record<string, string>>;
  marks: Mark[];
};

/** The drafts under a preset, as an editor has them who sets the day of each, or nothing. */
export function plantedDrafts(preset: Preset, dated: boolean): PlantedDraft[] {
  const dictionary = join(cache, "dictionary-pruned");
  prepareDictionary(dictionary);
  const segmenter = loadNodejieba(dictionary);
  const files = globSync(join(import.meta.dirname, "drafts/*.news")).sort();
  return files.map((file) => {
    const name = basename(file, ".news");
    const text = readFileSync(file, "utf8");
    const settings = { ...defaultSettings, preset };
    const { findings } = createAnalyzer().analyze(text, {
      uri: name,
      settings,
      register: builtInRegister,
      locale: "zh",
      segmenter,
      documentDate: (dated && dates[name]) || null,
    });
    const own = marks.filter(({ draft }) => draft === name);
    return { name, text, findings, marks: own.map((mark) => placed(mark, text, findings)) };
  });
}

function placed({ draft, quote, kind, why }: Mark, text: string, findings: readonly Finding[]) {
  const start = text.indexOf(quote);
  if (start < 0 || text.includes(quote, start + 1)) throw new Error(`${draft}: “${quote}” is to stand there once`);
  const span = { start, end: start + quote.length };
  return { kind, why, span, findings: findings.filter((finding) => touches(finding, span)) };
}

/** A finding touches words with its own range or with one that it points to. */
const touches = ({ start, end, related }: Finding, span: Span): boolean =>
  [{ start, end }, ...related].some((range) => range.start < span.end && span.start < range.end);

export const isWarning = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";
