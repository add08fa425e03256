import { type ProgramRow, programRows } from "./programs.ts";
import type { Measurement } from "./speed/measurement.ts";

/** How well names are found, with the register and without it, with word classes and without. */
export function* programScores(): Generator<Measurement> {
  const rows = programRows();
  if (!rows) {
    yield { what: "programs found in the real drafts", result: "the drafts are not at hand", goal: "" };
    return;
  }
  for (const row of rows) yield toMeasurement(row);
}

function toMeasurement({ register, dictionary, recall, precision, listed }: ProgramRow): Measurement {
  const result = `recall ${percent(recall)}, precision ${percent(precision)} of ${listed}`;
  const goal = register === "full" && dictionary === "pruned" ? "90 %, 90 %" : "";
  return { what: `programs: register ${register}, dictionary ${dictionary}`, result, goal };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
