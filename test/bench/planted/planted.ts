// How many planted errors are found, by set and kind, and what else is reported. `--findings` lists every finding that touches no
// planted error, `--misses` every planted error that no finding touches, `--hits` the others with what touches them: to be read.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Span } from "../../../server/src/core/format.ts";
import { root } from "../news.ts";
import { table } from "../table.ts";
import { isWarning, type PlantedDraft, plantedDrafts } from "./findings.ts";
import { chinese, english } from "./pages.ts";

/** The sets, and what the names of their drafts begin with. */
const sets = [
  { set: "first", withErrors: "w", right: "r" },
  { set: "second", withErrors: "x", right: "s" },
] as const;

/** The first score of each set by kind under `news, dated`, before anything was mended for it. */
const heldOut = JSON.parse(readFileSync(join(import.meta.dirname, "heldOut.json"), "utf8")) as Record<
  (typeof sets)[number]["set"],
  Partial<Record<string, [warned: number, noted: number]>>
>;

/** The conditions that are measured, and the drafts under each. */
const measured: Readonly<Record<string, () => PlantedDraft[]>> = {
  news: () => plantedDrafts("news", false),
  "news, dated": () => plantedDrafts("news", true),
  "publication, dated": () => plantedDrafts("publication", true),
};

export function printPlanted(): void {
  const runs = measure();
  for (const [name, drafts] of Object.entries(runs)) {
    if (process.argv.includes("--hits")) console.log(`\n${name}, hits\n${hits(drafts).join("\n")}`);
    if (process.argv.includes("--misses")) console.log(`\n${name}, misses\n${misses(drafts).join("\n")}`);
    if (process.argv.includes("--findings")) console.log(`\n${name}, others\n${others(drafts).join("\n")}`);
  }
  for (const { set } of sets) console.log(`\n${set} set\n\n${foundIn(runs, set)}`);
  console.log(`\n${elsewhere(runs)}`);
}

/** Writes the pages of results; both languages share the tables. */
export function writePlanted(): void {
  const runs = measure();
  for (const [page, prose] of [
    ["planted.md", english],
    ["planted.zh.md", chinese],
  ] as const) {
    const found = sets.map(({ set }) => `${prose[set]}\n\n${foundIn(runs, set)}`).join("\n\n");
    const text = [prose.title, prose.before, found, prose.elsewhere, elsewhere(runs)].join("\n\n");
    writeFileSync(join(root, "docs", page), `${text}\n`);
  }
}

/** The drafts of every set under each condition. */
type Runs = Record<string, PlantedDraft[]>;

const measure = (): Runs => Object.fromEntries(Object.entries(measured).map(([name, run]) => [name, run()]));

const named = (drafts: readonly PlantedDraft[], letter: string): PlantedDraft[] =>
  drafts.filter(({ name }) => name.startsWith(letter));

/** The score of one set by kind. */
function foundIn(all: Runs, wanted: (typeof sets)[number]["set"]): string {
  const letter = sets.find(({ set }) => set === wanted)?.withErrors ?? "";
  const runs = Object.values(all).map((drafts) => named(drafts, letter));
  const kinds = [...new Set(runs.flat().flatMap(({ marks }) => marks.map(({ kind }) => kind)))].sort();
  const conditions = Object.keys(all).flatMap((name) => [name, "note"]);
  const rows = [...kinds, "all"].map((kind) => [
    kind,
    String(marksOf(runs[0] ?? [], kind).length),
    ...(heldOut[wanted][kind]?.map(String) ?? ["", ""]),
    ...runs.flatMap((drafts) => foundOf(drafts, kind)),
  ]);
  return table(["kind", "planted", "held out: warning", "note", ...conditions], rows);
}

/** How many findings touch no planted error. */
function elsewhere(all: Runs): string {
  const conditions = Object.keys(all).flatMap((name) => [`${name}: warnings`, "notes"]);
  const rows = sets.flatMap(({ set, withErrors, right }) =>
    [[`${set} set, with planted errors, elsewhere`, withErrors] as const, [`${set} set, right`, right] as const].map(
      ([name, letter]) => {
        const runs = Object.values(all).map((drafts) => named(drafts, letter));
        return [name, String(runs[0]?.length), ...runs.flatMap((drafts) => countsOf(drafts.flatMap(unplanted)))];
      },
    ),
  );
  return table(["drafts", "number", ...conditions], rows);
}

const marksOf = (drafts: readonly PlantedDraft[], kind: string) =>
  drafts.flatMap(({ marks }) => marks).filter((mark) => kind === "all" || mark.kind === kind);

/** How many are found by a warning, and how many by nothing stronger than a note. */
function foundOf(drafts: readonly PlantedDraft[], kind: string): [warned: string, noted: string] {
  const found = marksOf(drafts, kind).filter(({ findings }) => findings.length > 0);
  const warned = found.filter(({ findings }) => findings.some(isWarning)).length;
  return [String(warned), String(found.length - warned)];
}

function countsOf(findings: readonly Finding[]): [warnings: string, notes: string] {
  const warnings = findings.filter(isWarning).length;
  return [String(warnings), String(findings.length - warnings)];
}

const unplanted = ({ findings, marks }: PlantedDraft): Finding[] =>
  findings.filter((finding) => !marks.some((mark) => mark.findings.includes(finding)));

const hits = (drafts: readonly PlantedDraft[]): string[] =>
  drafts.flatMap(({ name, text, marks }) =>
    marks
      .filter(({ findings }) => findings.length > 0)
      .map(
        ({ kind, why, span, findings }) =>
          `${name} ${kind}: ${why}\n  ${around(text, span)}${findings.map((finding) => `\n  ${inWords(text, finding)}`).join("")}`,
      ),
  );

const misses = (drafts: readonly PlantedDraft[]): string[] =>
  drafts.flatMap(({ name, text, marks }) =>
    marks
      .filter(({ findings }) => findings.length === 0)
      .map(({ kind, why, span }) => `${name} ${kind}: ${why}\n  ${around(text, span)}`),
  );

const others = (drafts: readonly PlantedDraft[]): string[] =>
  drafts.flatMap((draft) => unplanted(draft).map((finding) => `${draft.name} ${inWords(draft.text, finding)}`));

const inWords = (text: string, finding: Finding): string =>
  `${finding.severity} ${finding.check}: ${finding.message}\n    ${around(text, finding)}`;

const context = 24;
const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - context), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + context)}`.replace(
    /\s+/g,
    "¶",
  );
