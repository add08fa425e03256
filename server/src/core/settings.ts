import type { Severity } from "./format.ts";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** How one check is set: switched off, given a severity, or given a severity and options of its own. */
export type CheckSetting = "off" | Severity | { severity?: "off" | Severity; [option: string]: unknown };

/** The settings that change an analysis. Derived texts (manifest, documentation) come from the checks' own declarations. */
export interface Settings {
  checks: Readonly<Record<string, CheckSetting>>;
}

export const defaultSettings: Settings = { checks: {} };
