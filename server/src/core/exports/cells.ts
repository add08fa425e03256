import type { Labels } from "./labels.ts";
import type { Column, SheetRow } from "./sheet.ts";

/** What people read in one cell, in every format made for them. */
export function cellText(row: SheetRow, column: Column, words: Labels): string | number {
  if (column === "kind") return words.kinds[row.kind];
  if (column === "findings") {
    return row.findings.map(({ severity, message }) => `[${words.severities[severity]}] ${message}`).join("\n");
  }
  return row[column];
}
