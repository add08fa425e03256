import type { Severity } from "./format.ts";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** How one check is set: switched off, given a severity, or given a severity and options of its own. */
export type CheckSetting = "off" | Severity | { severity?: "off" | Severity; [option: string]: unknown };

/** `news`: what a newspaper wants; `publication`: the national standards to the letter; `facts`: no matters of style. */
export const presets = ["news", "publication", "facts"] as const;
export type Preset = (typeof presets)[number];

/** The settings that change an analysis. Derived texts (manifest, documentation) come from the checks' own declarations. */
export interface Settings {
  preset: Preset;
  checks: Readonly<Record<string, CheckSetting>>;
}

export const defaultSettings: Settings = { preset: "news", checks: {} };
