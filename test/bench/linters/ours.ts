import { checks } from "../../../server/src/core/checks/index.ts";
import type { Finding } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { options } from "../speed/analyses.ts";
import type { Kind, Linter } from "./linter.ts";

/** Under the preset `news`, as an editor has it who sets nothing. */
export const ours: Linter = {
  name: "Hegao",
  report: (text) => createAnalyzer().analyze(text, options).findings.map(kindOf),
};

const rowsOf = new Map(checks.map(({ id, rows }) => [id, rows]));

/** The rows of the rule catalogue by which its sections begin, P before all: marks are of several categories of checks. */
const byRow: readonly [row: RegExp, kind: Kind][] = [
  [/^P01/, "quotation marks and brackets without their pair"],
  [/^P/, "punctuation marks"],
  [/^S04/, "punctuation marks"],
  [/^S/, "cuts and jump marks"],
  [/^T0[12]/, "words said twice"],
  [/^[UN]/, "units and numerals"],
  [/^C0[2-5]/, "lists, ordinals and headlines"],
];

const byCategory: Readonly<Record<string, Kind>> = {
  date: "dates",
  program: "names of programs",
};

function kindOf({ check }: Finding): Kind {
  const rows = rowsOf.get(check) ?? [];
  const category = byCategory[check.slice(0, check.indexOf("/"))];
  return category ?? byRow.find(([row]) => rows.some((name) => row.test(name)))?.[1] ?? "figures and their arithmetic";
}
