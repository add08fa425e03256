import type { Severity } from "../format.ts";
import { type CheckSetting, type Settings, severities } from "../settings.ts";
import type { Check, DraftCheck, PassageCheck } from "./check.ts";

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

/** Runs one check. A check that breaks costs its own findings and no others, and is told. */
export function* runCheck<View, Given>(
  { check, options }: { check: { id: string; run(view: View, options: object): Iterable<Given> }; options: object },
  view: View,
  failed: CheckFailed,
): Generator<Given, void> {
  try {
    yield* check.run(view, options);
  } catch (error) {
    failed(check.id, error);
  }
}

/** Works out from the settings which checks run, and how. Unknown ids and options are passed over here: validation reports them. */
export function planChecks(checks: readonly Check[], settings: Settings): CheckPlan {
  const passage: PlannedCheck<PassageCheck>[] = [];
  const draft: PlannedCheck<DraftCheck>[] = [];
  for (const check of checks) {
    const { severity, options } = apply(check, settings.checks[check.id]);
    if (severity === "off") continue;
    if (check.scope === "passage") passage.push({ check, severity, options });
    else draft.push({ check, severity, options });
  }
  return { passage, draft };
}

function apply(
  check: Check,
  setting: CheckSetting | undefined,
): { severity: Severity | "off"; options: Record<string, unknown> } {
  if (typeof setting !== "object") return { severity: setting ?? check.severity, options: { ...check.options } };
  const { severity = check.severity, ...options } = setting;
  return { severity, options: { ...check.options, ...options } };
}
