import { defaultSettings, type GivenSettings, type Settings } from "./settings.ts";

/** The settings that hold in one place. */
export interface HeldSettings {
  settings: Settings;
  /** YYYY-MM-DD; null where none is set. */
  documentDate: string | null;
  /** Null where nobody names any. */
  languages: readonly string[] | null;
}

/**
 * What holds where several places say something: the nearest wins, setting by setting, for checks and units name by name.
 * @param layers the furthest first
 */
export function layerSettings(...layers: readonly GivenSettings[]): HeldSettings {
  const { documentDate, languages, ...said }: GivenSettings = Object.assign({}, ...layers);
  const checks = Object.assign({}, ...layers.map((layer) => layer.checks));
  const units = Object.assign({}, ...layers.map((layer) => layer.units));
  const settings = { ...defaultSettings, ...said, checks, units };
  return { settings, documentDate: documentDate ?? null, languages: languages ?? null };
}
