import { type Stats, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { InputError } from "./reading.ts";
import type { Words } from "./words.ts";

/** A file, named or found in a folder that was named, or standard input. */
export type Input = { path: string; inFolder: boolean } | "-";

/** What a folder stands for. */
const draftsBelow = "**/*.{txt,news,gao,md}";
const never = ["**/node_modules/**"];
/** What a folder says of itself is no draft, nor is a fact-check sheet under the name that the editor proposes. */
const noDrafts = ["**/README*.md", "**/*-sheet.md"];

/**
 * Turns what was named into inputs, in the order given, each file once. A name that stands for nothing is told as an
 * error in its place; the others still come.
 */
export async function* expandInputs(named: readonly string[], words: Words): AsyncGenerator<Input | InputError> {
  const seen = new Set<string>();
  for (const name of named) {
    const expanded = await expand(name, words);
    if (expanded instanceof InputError) yield expanded;
    else {
      const inFolder = statusOf(name)?.isDirectory() === true;
      for (const path of expanded) {
        if (seen.has(path)) continue;
        seen.add(path);
        yield path === "-" ? "-" : { path, inFolder };
      }
    }
  }
}

async function expand(name: string, words: Words): Promise<string[] | InputError> {
  if (name === "-") return [name];
  const status = statusOf(name);
  if (status?.isDirectory()) {
    // Links are not followed: one that leads upwards would bring every draft many times.
    const ignore = [...never, ...noDrafts];
    const found = await glob(draftsBelow, { cwd: name, ignore, expandDirectories: false, followSymbolicLinks: false });
    return found.length > 0 ? found.sort().map((path) => join(name, path)) : new InputError(name, words.emptyFolder);
  }
  // A name that exists is that file, whatever it looks like; one that cannot exist is told as unreadable when it is read.
  const pattern = process.platform === "win32" ? name.replaceAll("\\", "/") : name;
  if (status || !isDynamicPattern(pattern)) return [name];
  const found = await glob(pattern, { ignore: never, expandDirectories: false, absolute: isAbsolute(name) });
  return found.length > 0 ? found.sort() : new InputError(name, words.noMatch);
}

/** Nothing where there is nothing to be known; why that is so is told when the file is read. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
