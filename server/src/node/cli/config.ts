import { existsSync } from "node:fs";
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { checks } from "../../core/checks/index.ts";
import type { Locale } from "../../core/ports.ts";
import { defaultSettings, type Settings } from "../../core/settings.ts";
import { readSettings, type SettingProblem } from "../../core/settingsReading.ts";
import { positionsIn } from "../../core/text/positions.ts";
import { InputError, readText } from "./reading.ts";
import { suggestion } from "./suggestion.ts";
import { type Words, wordsOf } from "./words.ts";

/** Read where no settings file is named. */
const usualFile = "hegao.config.json";
const knownKeys = ["checks", "documentDate", "$schema"];

export interface Config {
  settings: Settings;
  documentDate: string | null;
  /** One line each: `file:line:column: what is wrong`. */
  problems: string[];
}

/**
 * Reads a settings file: JSON with comments, `{ "checks": { … }, "documentDate": "…" }`. What is wrong in it is told with
 * its place, and the default stands in.
 * @param named the file that was asked for; else the usual one is read where it exists
 * @throws InputError when the file cannot be read, or is no JSON at all
 */
export async function readConfig(named: string | null, locale: Locale): Promise<Config> {
  if (named === null && !existsSync(usualFile)) return { settings: defaultSettings, documentDate: null, problems: [] };
  const file = named ?? usualFile;
  const words = wordsOf(locale);
  const { text } = await readText(file, words);
  const position = positionsIn(text);
  const placeOf = (offset: number) => `${file}:${position(offset).line}:${position(offset).column}`;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (!root || errors[0]) throw new InputError(placeOf(errors[0]?.offset ?? 0), words.configSyntax);
  const { settings, documentDate, problems } = readSettings(getNodeValue(root), checks, locale);
  const lines = [...unknownKeys(root, words), ...problems].map(({ path, message }) => {
    return `${placeOf(offsetOf(root, path))}: ${path.length > 0 ? `${path.join(" › ")}: ` : ""}${message}`;
  });
  return { settings, documentDate, problems: lines };
}

/** A key at the top that means nothing here: most likely a slip. */
function unknownKeys(root: Node, words: Words): SettingProblem[] {
  const keys = root.type === "object" ? Object.keys(getNodeValue(root)) : [];
  return keys
    .filter((key) => !knownKeys.includes(key))
    .map((key) => ({ path: [key], message: words.configUnknownKey + suggestion(key, knownKeys, words) }));
}

/** Where the key stands, or the nearest thing around it that exists. */
function offsetOf(root: Node, path: readonly string[]): number {
  const node = findNodeAtLocation(root, [...path]);
  return node?.parent?.offset ?? node?.offset ?? root.offset;
}
