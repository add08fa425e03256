// Rows of `test/bench/rows/*.tsv`: what a reader of figures and dates must find. How they are written, rows/README.md says.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../server/src/core/text/span.ts";
import { root } from "../news.ts";

export const kinds = [
  "number",
  "percent",
  "money",
  "dimension",
  "range",
  "date",
  "date range",
  "time",
  "duration",
  "recurring",
] as const;

export type Kind = (typeof kinds)[number];

/** The day that 今天 means in every row: a Wednesday. */
export const documentDate = "2026-02-25";

export interface Row {
  text: string;
  /** Any of them is right. */
  spans: Span[];
  kind: Kind;
  /** Any of them is right. */
  values: string[];
}

/** @throws with file and line when a row is not as it should be */
export function readRows(file: string): Row[] {
  return readFileSync(join(root, file), "utf8")
    .split("\n")
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => line !== "" && !line.startsWith("#"))
    .map(({ line, place }) => readRow(line, place));
}

function readRow(line: string, place: string): Row {
  const cells = line.split("\t");
  const [text = "", words = "", name = "", value = ""] = cells;
  const kind = kinds.find((candidate) => candidate === name);
  if (cells.length !== 4 || words === "" || value === "") throw new Error(`${place}: four cells are wanted`);
  if (!kind) throw new Error(`${place}: no such kind: ${name}`);
  const spans = words.split("|").map((span) => onlyPlace(text, span, place));
  return { text, spans, kind, values: value.split("|") };
}

function onlyPlace(text: string, span: string, place: string): Span {
  const start = text.indexOf(span);
  if (start < 0 || text.indexOf(span, start + 1) >= 0) throw new Error(`${place}: ${span} must stand in the text once`);
  return { start, end: start + span.length };
}

export const rowFiles = (): string[] => globSync("test/bench/rows/*.tsv", { cwd: root }).sort();
