import type { Check } from "./checks/check.ts";
import type { Severity } from "./format.ts";
import type { Locale } from "./ports.ts";
import { type CheckSetting, defaultSettings, type Preset, presets, type Settings, severities } from "./settings.ts";
import { nearest } from "./text/nearest.ts";

/** Settings as a person wrote them, turned into what the analysis takes; what is broken is named and its default stands in. */
export interface ReadSettings {
  settings: Settings;
  /** The document date, YYYY-MM-DD; null where none is set. */
  documentDate: string | null;
  problems: SettingProblem[];
}

export interface SettingProblem {
  /** Keys from the settings object down: ["checks", "date/weekday-mismatch"]. */
  path: readonly string[];
  message: string;
}

const words = {
  zh: {
    object: "应为对象，已按默认值处理",
    date: (value: string) => `“${value}”不是 YYYY-MM-DD 形式的日期，已不予采用`,
    preset: (value: string) => `“${value}”不是 ${presets.join("、")} 之一，已按 ${defaultSettings.preset} 处理`,
    unknownCheck: (near: string | null) => `没有这项检查，已忽略${near ? `；是否指“${near}”？` : ""}`,
    severity: (value: string) => `“${value}”不是 off、error、warning、information 或 hint，已按默认值处理`,
    unknownOption: (near: string | null) => `这项检查没有此选项，已忽略${near ? `；是否指“${near}”？` : ""}`,
    optionType: (type: string) => `类型应为 ${type}，已按默认值处理`,
  },
  en: {
    object: "must be an object; the default is used",
    date: (value: string) => `"${value}" is no date of the form YYYY-MM-DD; it is not used`,
    preset: (value: string) => `"${value}" is none of ${presets.join(", ")}; ${defaultSettings.preset} is used`,
    unknownCheck: (near: string | null) =>
      `there is no such check; it is ignored${near ? ` (did you mean "${near}"?)` : ""}`,
    severity: (value: string) => `"${value}" is none of off, error, warning, information, hint; the default is used`,
    unknownOption: (near: string | null) =>
      `this check has no such option; it is ignored${near ? ` (did you mean "${near}"?)` : ""}`,
    optionType: (type: string) => `must be of type ${type}; the default is used`,
  },
};

const isSeverity = (value: unknown): value is Severity | "off" =>
  value === "off" || (severities as readonly unknown[]).includes(value);

const isPreset = (value: unknown): value is Preset => (presets as readonly unknown[]).includes(value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/**
 * Reads `{ documentDate?, preset?, checks? }`; other keys are somebody else's and passed over. Nothing set at all is no problem.
 * @param checks the checks that there are, with their options and defaults
 */
export function readSettings(raw: unknown, checks: readonly Check[], locale: Locale): ReadSettings {
  const problems: SettingProblem[] = [];
  const report = (path: readonly string[], message: string) => problems.push({ path, message });
  const say = words[locale];
  if (raw === undefined || raw === null) return { settings: defaultSettings, documentDate: null, problems };
  if (!isObject(raw)) {
    report([], say.object);
    return { settings: defaultSettings, documentDate: null, problems };
  }
  const { documentDate: date, preset: wantedPreset, checks: wanted } = raw;
  let { preset } = defaultSettings;
  if (isPreset(wantedPreset)) preset = wantedPreset;
  else if (wantedPreset !== undefined && wantedPreset !== null) report(["preset"], say.preset(String(wantedPreset)));

  let documentDate: string | null = null;
  if (isDay(date)) documentDate = date;
  else if (date !== undefined && date !== null && date !== "") report(["documentDate"], say.date(String(date)));

  const read: Record<string, CheckSetting> = {};
  if (isObject(wanted)) {
    const known = new Map(checks.map((check) => [check.id, check]));
    for (const [id, value] of Object.entries(wanted)) {
      const check = known.get(id);
      if (!check) report(["checks", id], say.unknownCheck(nearest(id, known.keys())));
      else
        read[id] = readCheckSetting(check, value, locale, (path, message) => report(["checks", id, ...path], message));
    }
  } else if (wanted !== undefined && wanted !== null) report(["checks"], say.object);
  return { settings: { preset, checks: read }, documentDate, problems };
}

function readCheckSetting(
  check: Check,
  value: unknown,
  locale: Locale,
  report: (path: readonly string[], message: string) => void,
): CheckSetting {
  const say = words[locale];
  if (isSeverity(value)) return value;
  if (!isObject(value)) {
    report([], say.severity(String(value)));
    return {};
  }
  const setting: { severity?: "off" | Severity; [option: string]: unknown } = {};
  const defaults: Record<string, unknown> = check.options ?? {};
  for (const [option, wanted] of Object.entries(value)) {
    const standard = defaults[option];
    if (option === "severity") {
      if (isSeverity(wanted)) setting.severity = wanted;
      else report([option], say.severity(String(wanted)));
    } else if (standard === undefined)
      report([option], say.unknownOption(nearest(option, ["severity", ...Object.keys(defaults)])));
    else if (typeOf(wanted) !== typeOf(standard)) report([option], say.optionType(typeOf(standard)));
    else setting[option] = wanted;
  }
  return setting;
}

/** A day of the calendar: the shape YYYY-MM-DD, and a day that exists. */
function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
