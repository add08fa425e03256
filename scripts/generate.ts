/**
 * Writes every generated file of the project, or with `--check` fails when one is stale.
 * The generators are listed in `generators`; each names its output and where it comes from.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generators } from "./generators/index.ts";
import { root } from "./paths.ts";

const check = process.argv.includes("--check");
let stale = 0;

for (const { output, render } of generators) {
  const path = join(root, output);
  const wanted = await render();
  const present = await readFile(path, "utf8").catch(() => null);
  if (present === wanted) continue;
  stale += 1;
  if (check) console.error(`${output} is stale: run "npm run generate" and commit it`);
  else {
    await writeFile(path, wanted);
    console.log(`wrote ${output}`);
  }
}
process.exitCode = check && stale > 0 ? 1 : 0;
