import { extname } from "node:path";
import type { Silence } from "../../core/annotations/silence.ts";
import { checks } from "../../core/checks/index.ts";
import { registerPath, settingsFileName } from "../../core/data/places.ts";
import { layerRegisters } from "../../core/mentions/programs/own/layers.ts";
import { type OwnEntry, parseOwnRegister } from "../../core/mentions/programs/own/parse.ts";
import { builtInRegister, type Register } from "../../core/mentions/programs/register.ts";
import type { Locale } from "../../core/ports.ts";
import type { GivenSettings, Preset, Settings } from "../../core/settings.ts";
import { readSettingsFile } from "../../core/settingsFile.ts";
import { layerSettings } from "../../core/settingsLayers.ts";
import { draftEndings, draftLanguage } from "../../protocol.ts";
import { NearFiles } from "./nearFiles.ts";
import { NearSilences } from "./nearSilences.ts";
import type { Words } from "./words.ts";

/** What a draft is analysed by. */
export interface Held {
  settings: Settings;
  documentDate: string | null;
  register: Register;
}

/** What the command line says of settings and registers. */
export interface Wanted {
  /** The one settings file for all drafts. */
  config: string | null;
  /** The user's own register. */
  register: string | null;
  preset: Preset | null;
  /** YYYY-MM-DD. */
  date: string | null;
  locale: Locale;
}

/** Finds out what holds for each draft: what stands on the command line, over what the files around it say. */
export interface Holding {
  of(draft: string): Promise<Held>;
  /** Whether what was found in a folder is of a language that its settings file looks at; without one all are. */
  looksAt(draft: string): Promise<boolean>;
  /** What is silenced in a draft, by its URI. */
  silencesIn(uri: string): Promise<Silence[]>;
  /** Whether something was wrong in any file that was read. */
  troubled(): boolean;
}

/** @throws InputError when a file that was named cannot be read */
export async function openHolding(wanted: Wanted, words: Words, complain: (line: string) => void): Promise<Holding> {
  const { config, register, preset, date, locale } = wanted;
  const readConfig = (text: string) => {
    const { given, problems } = readSettingsFile(text, checks, locale);
    return { said: given, problems };
  };
  const configs = new NearFiles<GivenSettings>({ path: settingsFileName, read: readConfig }, words, complain);
  const entries = (far: Register) => (text: string) => {
    const { entries, problems } = parseOwnRegister(text, locale, (id) => far.byId.has(id));
    return { said: entries.map(({ entry }) => entry), problems };
  };
  const users = new NearFiles({ path: "", read: entries(builtInRegister) }, words, complain);
  const user: readonly OwnEntry[] = register === null ? [] : await users.named(register);
  const far = layerRegisters(user);
  const readRegister = (text: string) => {
    const { said, problems } = entries(far)(text);
    return { said: layerRegisters(user, said), problems };
  };
  const registers = new NearFiles({ path: registerPath, read: readRegister }, words, complain);
  const silences = new NearSilences(locale, complain);
  const named = config === null ? null : await configs.named(config);
  const above: GivenSettings = { ...(preset && { preset }), ...(date && { documentDate: date }) };
  const held = async (draft: string) => layerSettings(named ?? (await configs.nearest(draft)) ?? {}, above);
  return {
    async looksAt(draft) {
      const { languages } = await held(draft);
      const language = languageOf(draft);
      return languages === null || language === draftLanguage || languages.includes(language);
    },
    async of(draft) {
      const { settings, documentDate } = await held(draft);
      return { settings, documentDate, register: (await registers.nearest(draft)) ?? far };
    },
    silencesIn: (uri) => silences.of(uri),
    troubled: () => [configs, users, registers, silences].some(({ troubled }) => troubled),
  };
}

/** The language that an editor takes a file for, by its ending. */
function languageOf(path: string): string {
  const ending = extname(path).slice(1).toLowerCase();
  return Object.keys(draftEndings).find((language) => draftEndings[language]?.includes(ending)) ?? "";
}
