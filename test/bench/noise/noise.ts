// How much is reported on real drafts under each preset, by draft and by check. `--findings` lists every finding with its words
// and its id, to be read: what an editor makes of it goes into verdicts.json.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../server/src/core/format.ts";
import { type Preset, presets } from "../../../server/src/core/settings.ts";
import { root } from "../news.ts";
import { table } from "../table.ts";
import { type NoisyDraft, noisyDrafts, type Verdict } from "./findings.ts";
import { chinese, english } from "./pages.ts";

interface Reported {
  draft: NoisyDraft;
  preset: Preset;
  finding: Finding;
  verdict: Verdict | null;
}

export function printNoise(): void {
  const drafts = noisyDrafts();
  if (!drafts) {
    console.log("\nnoise: the drafts are not at hand");
    return;
  }
  const reported = readAll(drafts);
  if (process.argv.includes("--findings")) for (const one of reported) console.log(inWords(one));
  console.log(`\n${tables(drafts, reported).join("\n\n")}`);
}

/** Writes the pages of results; both languages share the tables. */
export function writeNoise(): void {
  const drafts = noisyDrafts();
  if (!drafts) return;
  const [byDraft, byCheck] = tables(drafts, readAll(drafts));
  for (const [page, { title, before, between }] of [
    ["noise.md", english],
    ["noise.zh.md", chinese],
  ] as const) {
    writeFileSync(join(root, "docs", page), `${title}\n\n${before}\n\n${byDraft}\n\n${between}\n\n${byCheck}\n`);
  }
}

const readAll = (drafts: readonly NoisyDraft[]): Reported[] =>
  drafts.flatMap((draft) =>
    presets.flatMap((preset) =>
      draft.findings(preset).map((finding) => ({ draft, preset, finding, verdict: draft.verdictOn(finding) })),
    ),
  );

function tables(drafts: readonly NoisyDraft[], reported: readonly Reported[]): [byDraft: string, byCheck: string] {
  const rows = drafts.flatMap((draft) => presets.map((preset) => rowOf([draft], preset, draft.name, reported)));
  const reports = drafts.filter(({ name }) => name.startsWith("report"));
  const together = presets.map((preset) => rowOf(reports, preset, "the three reports", reported));
  const heading = ["draft", "characters", "preset", "warnings", "rejected", "rejected per 10,000", "notes", "rejected"];
  const checks = [...new Set(reported.map(({ finding }) => finding.check))].sort();
  const byCheck = checks.map((check) => {
    const found = reported.filter(({ finding }) => finding.check === check);
    return [check, ...presets.map((preset) => countsOf(found.filter((one) => one.preset === preset)))];
  });
  return [table(heading, [...rows, ...together]), table(["check", ...presets], byCheck)];
}

function rowOf(
  drafts: readonly NoisyDraft[],
  preset: Preset,
  name: string,
  reported: readonly Reported[],
): readonly string[] {
  const found = reported.filter((one) => one.preset === preset && drafts.includes(one.draft));
  const [warnings, notes] = [found.filter(isWarning), found.filter((one) => !isWarning(one))];
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
  const rejected = warnings.filter(isRejected).length;
  return [
    name,
    characters.toLocaleString("en"),
    preset,
    String(warnings.length),
    String(rejected),
    ((rejected / characters) * 10_000).toFixed(2),
    String(notes.length),
    String(notes.filter(isRejected).length),
  ];
}

const isWarning = ({ finding: { severity } }: Reported): boolean => severity === "error" || severity === "warning";
const isRejected = ({ verdict }: Reported): boolean => verdict === "rejected";

/** `3 warnings, 1 rejected`; with the number of those that nobody has read yet. */
function countsOf(found: readonly Reported[]): string {
  const parts = [
    plural(found.filter(isWarning).length, "warning"),
    plural(found.filter((one) => !isWarning(one)).length, "note"),
    some(found.filter(isRejected).length, "rejected"),
    some(found.filter(({ verdict }) => verdict === null).length, "unread"),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const some = (count: number, word: string): string => (count === 0 ? "" : `${count} ${word}`);
const plural = (count: number, word: string): string => some(count, count === 1 ? word : `${word}s`);

const around = 24;

function inWords({ draft: { name, text }, preset, finding, verdict }: Reported): string {
  const { start, end, severity, check, id, message } = finding;
  const words = `${text.slice(Math.max(0, start - around), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + around)}`;
  return `${name}, ${preset}: ${verdict ?? "unread"} ${id} ${severity} ${check}\n  ${words.replace(/\s+/g, "¶")}\n  ${message}`;
}
