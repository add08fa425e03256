// How many planted errors are found, by kind, and what else is reported. `--findings` lists every finding that touches no
// planted error, `--misses` every planted error that no finding touches, `--hits` the others with what touches them: to be read.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Span } from "../../../server/src/core/format.ts";
import { root } from "../news.ts";
import { table } from "../table.ts";
import { isWarning, type PlantedDraft, plantedDrafts } from "./findings.ts";
import { chinese, english } from "./pages.ts";

/** The first score by kind under `news, dated`, before anything was mended for it. */
const first = JSON.parse(readFileSync(join(import.meta.dirname, "first.json"), "utf8")) as Partial<
  Record<string, [warned: number, noted: number]>
>;

/** The conditions that are measured, and the drafts under each. */
const measured: Readonly<Record<string, () => PlantedDraft[]>> = {
  news: () => plantedDrafts("news", false),
  "news, dated": () => plantedDrafts("news", true),
  "publication, dated": () => plantedDrafts("publication", true),
};

export function printPlanted(): void {
  for (const [name, run] of Object.entries(measured)) {
    const drafts = run();
    if (process.argv.includes("--hits")) console.log(`\n${name}, hits\n${hits(drafts).join("\n")}`);
    if (process.argv.includes("--misses")) console.log(`\n${name}, misses\n${misses(drafts).join("\n")}`);
    if (process.argv.includes("--findings")) console.log(`\n${name}, others\n${others(drafts).join("\n")}`);
  }
  console.log(`\n${tables().join("\n\n")}`);
}

/** Writes the pages of results; both languages share the tables. */
export function writePlanted(): void {
  const [found, elsewhere] = tables();
  for (const [page, { title, before, between }] of [
    ["planted.md", english],
    ["planted.zh.md", chinese],
  ] as const) {
    writeFileSync(join(root, "docs", page), `${title}\n\n${before}\n\n${found}\n\n${between}\n\n${elsewhere}\n`);
  }
}

function tables(): [found: string, elsewhere: string] {
  const runs = Object.values(measured).map((run) => run());
  const kinds = [...new Set(runs.flat().flatMap(({ marks }) => marks.map(({ kind }) => kind)))].sort();
  const heading = [
    "kind",
    "planted",
    "first: warning",
    "note",
    ...Object.keys(measured).flatMap((name) => [name, "note"]),
  ];
  const rows = [...kinds, "all"].map((kind) => [
    kind,
    String(marksOf(runs[0] ?? [], kind).length),
    ...(first[kind]?.map(String) ?? ["", ""]),
    ...runs.flatMap((drafts) => foundOf(drafts, kind)),
  ]);
  const groups: [string, RegExp][] = [
    ["with planted errors, elsewhere", /^w/],
    ["right", /^r/],
  ];
  const elsewhere = groups.map(([name, pattern]) => {
    const drafts = runs.map((run) => run.filter((draft) => pattern.test(draft.name)));
    return [name, String(drafts[0]?.length), ...drafts.flatMap((run) => countsOf(run.flatMap(unplanted)))];
  });
  const conditions = Object.keys(measured).flatMap((name) => [`${name}: warnings`, "notes"]);
  return [table(heading, rows), table(["drafts", "number", ...conditions], elsewhere)];
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
