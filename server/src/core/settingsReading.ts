import type { Check } from "./checks/check.ts";
import type { Severity } from "./format.ts";
import { readWorth } from "./mentions/figures/houseUnits.ts";
import type { Locale } from "./ports.ts";
import {
  type CheckSetting,
  type GivenSettings,
  type Preset,
  presets,
  type SettingKey,
  settingKeys,
  severities,
  widestApproximation,
} from "./settings.ts";
import { type Say, settingWords } from "./settingWords.ts";
import { isDay } from "./text/day.ts";
import { nearest } from "./text/nearest.ts";

/** What is wrong in settings. */
export interface SettingProblem {
  /** Keys from the settings object down: ["checks", "date/weekday-mismatch"]; numbers count the items of a list. */
  path: readonly (string | number)[];
  /** The name itself is wrong, not what is said under it. */
  name: boolean;
  message: string;
}

/** Settings as a person wrote them, the sound part of them. */
export interface ReadSettings {
  given: GivenSettings;
  problems: SettingProblem[];
}

/** Gives nothing, which is what is sound of something broken. */
type Report = (path: SettingProblem["path"], message: string, name?: boolean) => undefined;

/** What the readers of single settings are given; a reader gives undefined where nothing is sound. */
interface Reading {
  checks: readonly Check[];
  say: Say;
  report: Report;
}

const readers: { [Key in SettingKey]: (value: unknown, reading: Reading) => GivenSettings[Key] | undefined } = {
  preset: (value, { report, say }) => (isPreset(value) ? value : report([], say.preset(written(value), presets))),
  documentDate(value, { report, say }) {
    if (value === "") return null;
    return isDay(value) ? value : report([], say.date(written(value)));
  },
  languages: (value, reading) => readTexts(value, reading, () => null),
  checks: readChecks,
  units: readUnits,
  // A single character stands in too many other words to be left alone everywhere.
  words: (value, reading) => readTexts(value, reading, ({ length }) => (length < 2 ? reading.say.shortWord : null)),
  approximation: (value, { report, say }) =>
    typeof value === "number" && value >= 0 && value <= widestApproximation
      ? value
      : report([], say.approximation(written(value), widestApproximation)),
};

/**
 * Reads settings; keys that are none are somebody else's and passed over. Nothing set at all is no problem. What is broken is
 * named and left out.
 * @param checks the checks that there are, with their options and defaults
 */
export function readSettings(raw: unknown, checks: readonly Check[], locale: Locale): ReadSettings {
  const problems: SettingProblem[] = [];
  const given: GivenSettings = {};
  const say = settingWords[locale];
  if (raw === undefined || raw === null) return { given, problems };
  if (!isObject(raw)) return { given, problems: [{ path: [], name: false, message: say.object }] };
  const read = <Key extends SettingKey>(key: Key): void => {
    const value = raw[key];
    if (value === undefined || value === null) return;
    const report: Report = (path, message, name = false) => {
      problems.push({ path: [key, ...path], name, message });
      return undefined;
    };
    const sound = readers[key](value, { checks, say, report });
    if (sound !== undefined) given[key] = sound;
  };
  settingKeys.forEach(read);
  return { given, problems };
}

const isSeverity = (value: unknown): value is Severity | "off" =>
  value === "off" || (severities as readonly unknown[]).includes(value);

const isPreset = (value: unknown): value is Preset => (presets as readonly unknown[]).includes(value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** As it stands in the file, but for the quotes of a string. */
const written = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** Of the same type; the items of a list are like its first one by default. */
function isLike(value: unknown, standard: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(standard)) return typeOf(value) === typeOf(standard);
  return standard.length === 0 || value.every((item) => isLike(item, standard[0]));
}

/** The texts of a list, each once. @param objection says what is wrong with a text, or nothing */
function readTexts(
  value: unknown,
  { report, say }: Reading,
  objection: (text: string) => string | null,
): string[] | undefined {
  if (!Array.isArray(value)) return report([], say.list);
  const texts = value.filter((item, index): item is string => {
    const wrong = typeof item === "string" ? objection(item) : say.text;
    if (wrong !== null) report([index], wrong);
    return wrong === null;
  });
  return [...new Set(texts)];
}

function readUnits(value: unknown, { report, say }: Reading): Record<string, string> | undefined {
  if (!isObject(value)) return report([], say.object);
  const sound = Object.entries(value).filter((entry): entry is [string, string] => {
    const [unit, worth] = entry;
    const isUnit = unit !== "" && !/[\d\s]/.test(unit);
    if (!isUnit) report([unit], say.unit, true);
    const isWorth = typeof worth === "string" && readWorth(worth) !== null;
    if (!isWorth) report([unit], say.worth(written(worth)));
    return isUnit && isWorth;
  });
  return Object.fromEntries(sound);
}

function readChecks(value: unknown, { checks, report, say }: Reading): Record<string, CheckSetting> | undefined {
  if (!isObject(value)) return report([], say.object);
  const known = new Map(checks.map((check) => [check.id, check]));
  const read: Record<string, CheckSetting> = {};
  for (const [id, wanted] of Object.entries(value)) {
    const check = known.get(id);
    if (!check) report([id], say.unknownCheck(nearest(id, known.keys())), true);
    else {
      const setting = readCheck(check, wanted, say, (path, ...rest) => report([id, ...path], ...rest));
      if (setting !== undefined) read[id] = setting;
    }
  }
  return read;
}

function readCheck(check: Check, value: unknown, say: Say, report: Report): CheckSetting | undefined {
  if (isSeverity(value)) return value;
  if (!isObject(value)) return report([], say.severity(written(value)));
  const setting: { severity?: "off" | Severity; [option: string]: unknown } = {};
  const defaults: Record<string, unknown> = check.options ?? {};
  for (const [option, wanted] of Object.entries(value)) {
    const standard = defaults[option];
    if (option === "severity") {
      if (isSeverity(wanted)) setting.severity = wanted;
      else report([option], say.severity(written(wanted)));
    } else if (standard === undefined)
      report([option], say.unknownOption(nearest(option, ["severity", ...Object.keys(defaults)])), true);
    else if (!isLike(wanted, standard)) report([option], say.optionType(typeOf(standard)));
    else setting[option] = wanted;
  }
  return Object.keys(setting).length > 0 ? setting : undefined;
}
