#!/usr/bin/env node
import type { Locale } from "../core/ports.ts";
import { run } from "./cli/run.ts";
import { processSurroundings } from "./cli/surroundings.ts";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** The language of the system: as POSIX names it, else as the system is set. */
function systemLocale(): Locale {
  const tag = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return tag.toLowerCase().startsWith("zh") ? "zh" : "en";
}

run(process.argv.slice(2), systemLocale(), processSurroundings()).then((code) => {
  process.exitCode = code;
});
