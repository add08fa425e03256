// `npm run bench`: prints what is measured, beside its goal; nothing here passes or fails. Rates come from what one thread
// computes, medians of several runs; keystrokes, slices and the start are timed by the clock, so run them on a quiet machine. `npm run bench -- keystrokes slices` measures only these;
// `-- accuracy --misses` shows what our reader gets wrong, `-- noise --findings` what is reported on real drafts,
// `-- planted --misses` which planted errors nobody notices. `--write` writes docs/accuracy.md, docs/noise.md, docs/planted.md
// and docs/comparison.md, as far as they are wanted.

import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { serverFlags } from "../../server/src/protocol.ts";
import { printLinters, writeLinters } from "./linters/linters.ts";
import { mutations } from "./mutations.ts";
import { printNoise, writeNoise } from "./noise/noise.ts";
import { printPlanted, writePlanted } from "./planted/planted.ts";
import { programScores } from "./programScores.ts";
import { printAccuracy, writeAccuracy } from "./report.ts";
import { detection, linearity, wholeAnalysis } from "./speed/analyses.ts";
import { firstDiagnostics } from "./speed/firstDiagnostics.ts";
import { keystrokes } from "./speed/keystrokes.ts";
import type { Measurement } from "./speed/measurement.ts";
import { peers } from "./speed/peers.ts";
import { relations } from "./speed/relations.ts";
import { slices } from "./speed/slices.ts";
import { table } from "./table.ts";

/** Results with a page of their own. */
const pages: Record<string, { print(): void; write(): void }> = {
  accuracy: { print: () => printAccuracy(process.argv.includes("--misses")), write: writeAccuracy },
  noise: { print: printNoise, write: writeNoise },
  planted: { print: printPlanted, write: writePlanted },
  linters: { print: printLinters, write: writeLinters },
};
const benches: Record<string, () => Iterable<Measurement> | AsyncIterable<Measurement>> = {
  analysis: wholeAnalysis,
  detection,
  linearity,
  keystrokes,
  relations,
  slices,
  server: firstDiagnostics,
  peers,
  mutations,
  programs: programScores,
};

// Under the conditions that the server runs under.
if (!serverFlags.every((flag) => process.execArgv.includes(flag))) {
  process.exit(
    spawnSync(process.execPath, [...serverFlags, ...process.argv.slice(1)], { stdio: "inherit" }).status ?? 1,
  );
}

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const names = [...Object.keys(benches), ...Object.keys(pages)];
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(", ")}; there are ${names.join(", ")}`);
  process.exit(2);
}

const rows: string[][] = [];
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
for (const [name, bench] of Object.entries(benches)) {
  if (!isWanted(name)) continue;
  for await (const { what, result, goal } of bench()) {
    if (process.stderr.isTTY) process.stderr.write(`${what}: ${result}\n`);
    rows.push([what, result, goal]);
  }
}
const { model } = cpus()[0] ?? { model: "?" };
console.log(`Node ${process.version}, ${model.trim()}, ${process.platform}\n`);
if (rows.length > 0) console.log(table(["what", "measured", "goal"], rows));
for (const [name, { print, write }] of Object.entries(pages)) {
  if (!isWanted(name)) continue;
  print();
  if (process.argv.includes("--write")) write();
}
