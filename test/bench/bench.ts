// `npm run bench`: prints what is measured, beside its goal; nothing here passes or fails. Times are those that one thread
// computes, medians of several runs. `npm run bench -- keystrokes slices` measures only these;
// `-- accuracy --misses` shows what our reader gets wrong, `--write` writes docs/accuracy.md.

import { cpus } from "node:os";
import { mutations } from "./mutations.ts";
import { programScores } from "./programScores.ts";
import { printAccuracy, writeAccuracy } from "./report.ts";
import { detection, linearity, wholeAnalysis } from "./speed/analyses.ts";
import { firstDiagnostics } from "./speed/firstDiagnostics.ts";
import { keystrokes } from "./speed/keystrokes.ts";
import type { Measurement } from "./speed/measurement.ts";
import { peers } from "./speed/peers.ts";
import { slices } from "./speed/slices.ts";
import { table } from "./table.ts";

const accuracy = "accuracy";
const benches: Record<string, () => Iterable<Measurement> | AsyncIterable<Measurement>> = {
  analysis: wholeAnalysis,
  detection,
  linearity,
  keystrokes,
  slices,
  server: firstDiagnostics,
  peers,
  mutations,
  programs: programScores,
};

const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const names = [...Object.keys(benches), accuracy];
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
if (isWanted(accuracy)) printAccuracy(process.argv.includes("--misses"));
if (process.argv.includes("--write")) writeAccuracy();
