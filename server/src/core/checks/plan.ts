import type { Severity } from "../format.ts";
import type { CheckSetting, Settings } from "../settings.ts";
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
