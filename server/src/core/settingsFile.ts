import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Check } from "./checks/check.ts";
import type { Locale } from "./ports.ts";
import { type GivenSettings, settingKeys } from "./settings.ts";
import { readSettings, type SettingProblem } from "./settingsReading.ts";
import { settingWords } from "./settingWords.ts";
import { nearest } from "./text/nearest.ts";
import type { Span } from "./text/span.ts";

export interface SettingsFile {
  /** The sound part; nothing where the file is no JSON. */
  given: GivenSettings;
  problems: readonly PlacedProblem[];
}

/** What is wrong, at its place in the file. */
export interface PlacedProblem extends Span {
  /** The setting, from the top down: checks › date/impossible; empty where it is the file as a whole. */
  key: string;
  message: string;
  /** No JSON: whatever edits JSON marks that too. */
  syntax: boolean;
}

const schemaKey = "$schema";

/** Reads a settings file, JSON with comments. An empty one sets nothing. */
export function readSettingsFile(text: string, checks: readonly Check[], locale: Locale): SettingsFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const say = settingWords[locale];
  if (errors.length > 0) {
    return { given: {}, problems: errors.map((error) => syntaxProblem(error, say.syntax)) };
  }
  if (!root) return { given: {}, problems: [] };
  const { given, problems } = readSettings(getNodeValue(root), checks, locale);
  const unknown = unknownKeys(root).map((key) => ({
    path: [key],
    name: true,
    message: say.unknownKey(nearest(key, settingKeys)),
  }));
  const placed = [...unknown, ...problems].map((problem) => ({
    ...placeOf(root, problem),
    key: problem.path.join(" › "),
    message: problem.message,
    syntax: false,
  }));
  return { given, problems: placed.sort((a, b) => a.start - b.start) };
}

const syntaxProblem = ({ offset, length }: ParseError, message: string): PlacedProblem => ({
  start: offset,
  end: offset + Math.max(length, 1),
  key: "",
  message,
  syntax: true,
});

/** A key at the top that means nothing here: most likely a slip. */
function unknownKeys(root: Node): string[] {
  const known: readonly string[] = [...settingKeys, schemaKey];
  const keys = root.type === "object" ? Object.keys(getNodeValue(root)) : [];
  return keys.filter((key) => !known.includes(key));
}

/** The name that is wrong, or what is said under it. */
function placeOf(root: Node, { path, name }: SettingProblem): Span {
  const value = findNodeAtLocation(root, [...path]) ?? root;
  const { offset, length } = (name && value.parent?.children?.[0]) || value;
  return { start: offset, end: offset + length };
}
