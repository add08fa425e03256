// The files of the project, as the contract tests look at them.
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

const foreign = new Set(["node_modules", "dist", ".cache", ".git", ".vscode-test"]);

/** Paths relative to the root, with `/`, in order; what is installed or made by a build is none of them. */
export function files(...patterns: string[]): string[] {
  const exclude = (name: string) => foreign.has(name);
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude }))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), "utf8");
