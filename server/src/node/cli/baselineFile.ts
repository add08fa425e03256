import { getNodeValue, type ParseError, parseTree } from "jsonc-parser";
import schema from "../../../register/baseline.schema.json" with { type: "json" };
import { type DataProblem, type Schema, SchemaReader } from "../../core/data/schemaProblems.ts";
import type { Locale } from "../../core/ports.ts";
import { settingWords } from "../../core/settingWords.ts";

/** A finding that was there before and was let stand; its shape is told by `baseline.schema.json`. */
export interface Standing {
  /** The path from the baseline's folder, with slashes. */
  draft: string;
  check: string;
  /** The words found, for people who read the file. */
  text: string;
  id: string;
}

export interface BaselineFile {
  findings: readonly Standing[];
  /** Where there are any, nothing of the file is used. */
  problems: readonly DataProblem[];
}

export function parseBaseline(text: string, locale: Locale): BaselineFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const [error] = errors;
  if (!root || error) {
    const start = error?.offset ?? 0;
    return { findings: [], problems: [{ start, end: start + 1, message: settingWords[locale].syntax }] };
  }
  const reader = new SchemaReader(schema.$defs as Record<string, Schema>, locale);
  const problems = reader.problems(root, schema as Schema);
  return { findings: problems.length > 0 ? [] : getNodeValue(root).findings, problems };
}

/** One finding a line, in an order that edits elsewhere do not change: two branches rarely touch the same line. */
export function renderBaseline(findings: readonly Standing[]): string {
  const lines = [...findings].sort(byDraft).map(({ draft, check, text, id }) => {
    return `    ${JSON.stringify({ draft, check, text, id })}`;
  });
  const list = lines.length > 0 ? `[\n${lines.join(",\n")}\n  ]` : "[]";
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

const keys = ["draft", "check", "text", "id"] as const;

/** By code units, the same on every machine. */
function byDraft(a: Standing, b: Standing): number {
  const key = keys.find((each) => a[each] !== b[each]);
  return key === undefined ? 0 : a[key] < b[key] ? -1 : 1;
}
