import manifest from "../../../../package.json" with { type: "json" };
import { renderSheet } from "../../core/exports/index.ts";
import type { Severity } from "../../core/format.ts";
import type { Locale } from "../../core/ports.ts";
import { severities } from "../../core/settings.ts";
import { type AnalysedDraft, analyseDrafts, newFindings, type ReportedDraft } from "./analysing.ts";
import {
  type AnalyzeCommand,
  type CheckCommand,
  type DraftCommand,
  type ExportCommand,
  type FailOn,
  readArguments,
  UsageError,
} from "./arguments.ts";
import { Baselines } from "./baseline.ts";
import { baselineLines } from "./baselineLines.ts";
import { findingsJson } from "./findingsJson.ts";
import { findingsSarif } from "./findingsSarif.ts";
import { findingsText } from "./findingsText.ts";
import { type Holding, openHolding } from "./holding.ts";
import { InputError } from "./reading.ts";
import type { Reporter } from "./reporter.ts";
import type { Surroundings } from "./surroundings.ts";
import { wordsOf } from "./words.ts";
import { writeSheet } from "./writing.ts";

/** 0 nothing at or above `--fail-on`, 1 something was, 2 usage, unreadable input or a broken configuration. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, from its arguments to its exit code. */
export async function run(args: readonly string[], system: Locale, around: Surroundings): Promise<ExitCode> {
  try {
    const command = readArguments(args, system);
    if (command.name !== "help" && command.name !== "version") return await runOnDrafts(command, around);
    await around.print(command.name === "help" ? wordsOf(command.locale).help : `${manifest.version}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) around.complain(`${error.message} (${wordsOf(error.locale).seeHelp})`);
    else if (error instanceof InputError) around.complain(`${error.where}: ${error.message}`);
    else throw error;
    return 2;
  }
}

async function runOnDrafts(command: DraftCommand, around: Surroundings): Promise<ExitCode> {
  const holding = await openHolding(command, wordsOf(command.locale), around.complain);
  const worst =
    command.name === "export" ? await runExport(command, holding, around) : await runReport(command, holding, around);
  return holding.troubled() ? 2 : worst;
}

function drafts({ drafts, locale }: DraftCommand, holding: Holding, around: Surroundings) {
  return analyseDrafts({ drafts, holding, locale, words: wordsOf(locale), ...around });
}

async function runReport(
  command: AnalyzeCommand | CheckCommand,
  holding: Holding,
  around: Surroundings,
): Promise<ExitCode> {
  const reporter = reporterFor(command, around);
  const use = command.name === "check" ? command.baseline : "ignore";
  const baselines = use === "ignore" ? null : new Baselines(command.locale, around.complain);
  const errors: InputError[] = [];
  let failed = false;
  for await (const draft of drafts(command, holding, around)) {
    if (draft instanceof InputError) {
      errors.push(draft);
      around.complain(`${draft.where}: ${draft.message}`);
    } else {
      const known = (await baselines?.known(draft)) ?? null;
      const reported = { ...draft, known: use === "update" ? idsOf(draft) : known };
      await around.print(reporter.draft(reported));
      failed ||= reaches(reported, command.failOn);
    }
  }
  if (use === "update") await baselines?.update();
  const report = (await baselines?.report()) ?? null;
  await around.print(reporter.end(errors, report));
  if (command.name === "check" && command.format !== "text")
    for (const line of baselineLines(report, wordsOf(command.locale))) around.complain(line);
  return errors.length > 0 || baselines?.troubled ? 2 : failed ? 1 : 0;
}

const idsOf = ({ analysis }: AnalysedDraft): ReadonlySet<string> => new Set(analysis.findings.map(({ id }) => id));

function reporterFor(command: AnalyzeCommand | CheckCommand, around: Surroundings): Reporter {
  if (command.name === "analyze") return { draft: ({ analysis }) => `${JSON.stringify(analysis)}\n`, end: () => "" };
  if (command.format === "json") return findingsJson();
  if (command.format === "sarif") return findingsSarif(command.locale, manifest.version);
  return findingsText(wordsOf(command.locale), around.colours);
}

/** Whether a draft has a new finding as grave as `failOn`. */
function reaches(draft: ReportedDraft, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  const grave: readonly Severity[] = severities.slice(0, severities.indexOf(failOn) + 1);
  return newFindings(draft).some(({ severity }) => grave.includes(severity));
}

async function runExport(command: ExportCommand, holding: Holding, around: Surroundings): Promise<ExitCode> {
  const { format, locale, output } = command;
  const read: AnalysedDraft[] = [];
  for await (const draft of drafts(command, holding, around)) {
    if (draft instanceof InputError) throw draft;
    // A folder or a glob may stand for several: none is exported rather than the last.
    if (read.push(draft) > 1) throw new UsageError(wordsOf(locale).oneDraft, locale);
  }
  for (const { analysis, text, name } of read) {
    const sheet = renderSheet(format, { analysis, text, locale });
    if (output === null) await around.print(sheet);
    else await writeSheet(output, sheet, name, wordsOf(locale));
  }
  return 0;
}
