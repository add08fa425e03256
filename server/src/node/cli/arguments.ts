import { extname } from "node:path";
import { isSheetFormat, type SheetFormat, sheetFormats } from "../../core/exports/index.ts";
import type { Severity } from "../../core/format.ts";
import type { Locale } from "../../core/ports.ts";
import { type Preset, presets } from "../../core/settings.ts";
import { isDay } from "../../core/text/day.ts";
import { type Given, readOptions } from "./options.ts";
import { suggestion } from "./suggestion.ts";
import { type Words, wordsOf } from "./words.ts";

export type FailOn = Severity | "never";
export type CheckFormat = "text" | "json" | "sarif";

/** What every command that reads drafts is told. */
interface Shared {
  /** As given: files, folders, globs, `-`. */
  drafts: string[];
  /** The document date, YYYY-MM-DD. */
  date: string | null;
  preset: Preset | null;
  /** The settings file that was named. */
  config: string | null;
  /** The user's own register of programs. */
  register: string | null;
  locale: Locale;
}

export interface AnalyzeCommand extends Shared {
  name: "analyze";
  failOn: FailOn;
}

export interface CheckCommand extends Shared {
  name: "check";
  failOn: FailOn;
  format: CheckFormat;
  /** What becomes of what is found: held against the baseline, taken into it, or told in full. */
  baseline: "compare" | "update" | "ignore";
}

export interface ExportCommand extends Shared {
  name: "export";
  format: SheetFormat;
  /** Null: standard output. */
  output: string | null;
}

/** What reads drafts. */
export type DraftCommand = AnalyzeCommand | CheckCommand | ExportCommand;
export type Command = DraftCommand | { name: "help"; locale: Locale } | { name: "version"; locale: Locale };

/** The command line was not understood; the message says why, in `locale`. */
export class UsageError extends Error {
  readonly locale: Locale;
  constructor(message: string, locale: Locale) {
    super(message);
    this.locale = locale;
  }
}

const always = ["date", "preset", "config", "register", "locale", "help", "version"];
/** The commands that read drafts, with their options. */
const commands = {
  check: [...always, "fail-on", "format", "update-baseline", "no-baseline"],
  analyze: [...always, "fail-on", "format"],
  export: [...always, "format", "output"],
};

type CommandName = keyof typeof commands;

/**
 * Reads the arguments after the program's name.
 * @param system the language of messages where `--locale` names none
 * @throws UsageError
 */
export function readArguments(args: readonly string[], system: Locale): Command {
  const given = readOptions(args);
  const asked = given.value("locale");
  const locale = asked === "zh" || asked === "en" ? asked : system;
  if (given.has("help")) return { name: "help", locale };
  if (given.has("version")) return { name: "version", locale };
  try {
    return draftCommand(given, locale, wordsOf(locale));
  } catch (error) {
    throw error instanceof Misuse ? new UsageError(error.message, locale) : error;
  }
}

class Misuse extends Error {}

function draftCommand(given: Given, locale: Locale, words: Words): DraftCommand {
  const [name = "", ...drafts] = given.positionals;
  if (name === "") throw new Misuse(words.noCommand);
  if (!isCommand(name)) throw new Misuse(words.unknownCommand(name) + suggestion(name, Object.keys(commands), words));
  refuseWrongOptions(given, commands[name], words);
  const choose = <Value extends string>(option: string, allowed: readonly Value[], standard: Value): Value => {
    const value = given.value(option) ?? standard;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new Misuse(words.notOneOf(`--${option}`, value, allowed));
    return found;
  };
  choose<string>("locale", ["zh", "en"], locale);
  const date = given.value("date") ?? null;
  if (date !== null && !isDay(date)) throw new Misuse(words.notADate(date));
  if (drafts.length === 0) throw new Misuse(words.noDraft);
  const preset = given.has("preset") ? choose("preset", presets, "news") : null;
  const files = { config: given.value("config") ?? null, register: given.value("register") ?? null };
  const shared = { drafts, date, preset, ...files, locale };
  if (name === "export") {
    if (drafts.length > 1) throw new Misuse(words.oneDraft);
    const output = given.value("output") ?? "-";
    const format = given.has("format") ? choose("format", sheetFormats, "csv") : formatOfFile(output, words);
    return { name, ...shared, output: output === "-" ? null : output, format };
  }
  const failOn = choose<FailOn>("fail-on", ["error", "warning", "information", "hint", "never"], "error");
  if (name === "check") {
    const format = choose("format", ["text", "json", "sarif"], "text");
    return { name, ...shared, failOn, format, baseline: baselineUse(given, words) };
  }
  choose("format", ["json"], "json");
  return { name, ...shared, failOn };
}

function baselineUse(given: Given, words: Words): CheckCommand["baseline"] {
  const [update, ignore] = [given.has("update-baseline"), given.has("no-baseline")];
  if (update && ignore) throw new Misuse(words.notBoth("--update-baseline", "--no-baseline"));
  return update ? "update" : ignore ? "ignore" : "compare";
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

function refuseWrongOptions(given: Given, known: readonly string[], words: Words): void {
  for (const { name, written, value } of given.options) {
    if (!known.includes(name)) {
      const names = known.map((option) => `--${option}`);
      throw new Misuse(words.unknownOption(written) + suggestion(written, names, words));
    }
    if (value === "") throw new Misuse(words.needsValue(written));
  }
}

/** The ending of a sheet's file says its format; what is printed, or has no ending, is CSV. */
function formatOfFile(path: string, words: Words): SheetFormat {
  const ending = extname(path).slice(1).toLowerCase() || "csv";
  if (!isSheetFormat(ending)) throw new Misuse(words.unknownEnding(path, sheetFormats));
  return ending;
}
