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
  /** Units besides the register's, each with what one of it is worth (50公斤), or nothing where it counts only. */
  units: Readonly<Record<string, string>>;
  /** Words that stand as they are: no figure and no date is read in them, and no check of wording takes them apart. */
  words: readonly string[];
  /** How many percent 约 and 左右 let the true value lie from the stated one. */
  approximation: number;
}

export const defaultSettings: Settings = {
  preset: "news",
  checks: {},
  units: {},
  words: [],
  approximation: 10,
};

/** More than half of a figure in percent is no 约 any more. */
export const widestApproximation = 50;

/** Everything that can be set for a folder, in the order of the documentation. */
export const settingKeys = [
  "preset",
  "documentDate",
  "languages",
  "checks",
  "units",
  "words",
  "approximation",
] as const;
export type SettingKey = (typeof settingKeys)[number];

/** What one place (an editor's settings, a file) says; what it leaves out, the next one decides. */
export interface GivenSettings extends Partial<Settings> {
  /** YYYY-MM-DD; null where none shall hold. */
  documentDate?: string | null;
  /** Of documents that are looked at, besides drafts' own. */
  languages?: readonly string[];
}
