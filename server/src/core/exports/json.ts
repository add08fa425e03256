import { type SheetInput, sheetRows } from "./sheet.ts";

/** The sheet as one JSON object: `{ version, uri, documentDate, rows }`, rows as `SheetRow` has them. */
export function jsonSheet(input: SheetInput): string {
  const { version, uri, documentDate } = input.analysis;
  const sheet = { version, uri, documentDate: documentDate?.date ?? null, rows: sheetRows(input) };
  return `${JSON.stringify(sheet, null, 2)}\n`;
}
