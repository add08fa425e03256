// What is reported on real drafts, and what an editor who read each finding makes of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareDictionary } from "../../../scripts/dictionary.ts";
import { cache } from "../../../scripts/paths.ts";
import type { Finding } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings, type Preset } from "../../../server/src/core/settings.ts";
import { loadNodejieba } from "../../../server/src/node/nodejieba.ts";
import { realDrafts } from "../news.ts";

/** `right`: an editor acts on it or wants to know it; `rejected`: an editor waves it away. */
export type Verdict = "right" | "rejected";

/** A draft of the list: `name` stands on the page, `date` is the day that an editor would set for it. */
interface Judged {
  draft: string;
  name: string;
  date: string | null;
  verdicts: Partial<Record<Verdict, string[]>>;
}

const judged = (
  JSON.parse(readFileSync(join(import.meta.dirname, "verdicts.json"), "utf8")) as { drafts: readonly Judged[] }
).drafts;

export interface NoisyDraft {
  name: string;
  text: string;
  findings(preset: Preset): Finding[];
  /** Null for a finding that nobody has read yet. */
  verdictOn(finding: Finding): Verdict | null;
}

/** Null where the drafts are not at hand. */
export function noisyDrafts(): NoisyDraft[] | null {
  const drafts = realDrafts();
  if (drafts.length === 0) return null;
  const dictionary = join(cache, "dictionary-pruned");
  prepareDictionary(dictionary);
  const segmenter = loadNodejieba(dictionary);
  return judged.flatMap(({ draft, name, date, verdicts }) => {
    const text = drafts.find((real) => real.name === draft)?.text;
    if (text === undefined) return [];
    const findings = (preset: Preset) =>
      createAnalyzer().analyze(text, {
        uri: draft,
        settings: { ...defaultSettings, preset },
        register: builtInRegister,
        locale: "zh",
        segmenter,
        documentDate: date,
      }).findings;
    const verdictOn = ({ id }: Finding) =>
      verdicts.right?.includes(id) ? "right" : verdicts.rejected?.includes(id) ? "rejected" : null;
    return [{ name, text, findings, verdictOn }];
  });
}
