import type { Locale } from "../ports.ts";
import { wordingOf } from "../wording/words.ts";
import { labels } from "./labels.ts";
import type { Column, SheetRow } from "./sheet.ts";

/** What people read in one cell, in every format made for them. */
export function cellText(row: SheetRow, column: Column, locale: Locale): string | number {
  const { kinds, severities } = wordingOf(locale);
  if (column === "kind") return kinds[row.kind];
  if (column === "findings") {
    const own = row.findings.map(({ severity, message }) => `[${severities[severity]}] ${message}`);
    return [...own, ...row.evidenceOf.map(labels[locale].seeRow)].join("\n");
  }
  return row[column];
}
