import type { Severity } from "../format.ts";
import { type CheckSetting, type Preset, type Settings, severities } from "../settings.ts";
import type { Span } from "../text/span.ts";
import type { Check, DraftCheck, PassageCheck } from "./check.ts";
import { isInSpeech } from "./speech.ts";

/** A check that is switched on, with the severity and options that the settings give it. */
export interface PlannedCheck<C extends Check> {
  check: C;
  severity: Severity;
  options: Record<string, unknown>;
}

/** The checks to run, by scope. */
export interface CheckPlan {
  passage: readonly PlannedCheck<PassageCheck>[];
  draft: readonly PlannedCheck<DraftCheck>[];
}

/** A doubtful report may be less grave than its check is set; it never is graver, and never undoes the setting. */
export function severityOf(report: { severity?: Severity }, { severity }: { severity: Severity }): Severity {
  const doubt = report.severity ?? severity;
  return severities.indexOf(doubt) > severities.indexOf(severity) ? doubt : severity;
}

/** Told of a check that threw: its id, and what it threw. */
export type CheckFailed = (check: string, error: unknown) => void;

/** What is run: a check, or in a test the part of one that matters. */
interface Runnable<View, Given> {
  check: { id: string; about: Check["about"]; run(view: View, options: object): Iterable<Given> };
  options: object;
}

/**
 * Runs one check. A check that breaks costs its own findings and no others, and is told. What a check of wording finds in
 * quoted speech is left out here: people speak as they speak.
 */
export function* runCheck<View extends { text: string }, Given extends Span | undefined>(
  { check, options }: Runnable<View, Given>,
  view: View,
  failed: CheckFailed,
): Generator<Given, void> {
  try {
    for (const report of check.run(view, options)) {
      if (!(report && check.about === "wording" && isInSpeech(view.text, report.start))) yield report;
    }
  } catch (error) {
    failed(check.id, error);
  }
}

/** Works out from the settings which checks run, and how. Unknown ids and options are passed over here: validation reports them. */
export function planChecks(checks: readonly Check[], settings: Settings): CheckPlan {
  const passage: PlannedCheck<PassageCheck>[] = [];
  const draft: PlannedCheck<DraftCheck>[] = [];
  for (const check of checks) {
    const { severity, options } = apply(check, settings);
    if (severity === "off") continue;
    if (check.scope === "passage") passage.push({ check, severity, options });
    else draft.push({ check, severity, options });
  }
  return { passage, draft };
}

function apply(
  check: Check,
  { checks, preset }: Settings,
): { severity: Severity | "off"; options: Record<string, unknown> } {
  const setting: CheckSetting | undefined = checks[check.id];
  const usual = severityUnder(preset, check);
  if (typeof setting !== "object") return { severity: setting ?? usual, options: { ...check.options } };
  const { severity = usual, ...options } = setting;
  return { severity, options: { ...check.options, ...options } };
}

/** What a preset makes of a check that no setting names. */
export function severityUnder(preset: Preset, check: Check): Severity | "off" {
  if (preset === "facts") return check.about === "fact" ? check.severity : "off";
  return preset === "publication" ? (check.publication ?? check.severity) : check.severity;
}
