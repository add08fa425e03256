import { csvSheet } from "./csv.ts";
import type { SheetFormat } from "./formats.ts";
import { jsonSheet } from "./json.ts";
import { markdownSheet } from "./markdown.ts";
import type { SheetInput } from "./sheet.ts";

/** How each format is written. A new one is its file, a line here and its name in the list. */
const renderers: Record<SheetFormat, (input: SheetInput) => string> = {
  csv: csvSheet,
  md: markdownSheet,
  json: jsonSheet,
};

export function isSheetFormat(name: string): name is SheetFormat {
  return Object.hasOwn(renderers, name);
}

/** The fact-check sheet of a draft, as the text of a file. */
export function renderSheet(format: SheetFormat, input: SheetInput): string {
  return renderers[format](input);
}

export { type SheetFormat, sheetFormats } from "./formats.ts";
export type { SheetInput, SheetRow } from "./sheet.ts";
