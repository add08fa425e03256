import { csvSheet } from "./csv.ts";
import { jsonSheet } from "./json.ts";
import { markdownSheet } from "./markdown.ts";
import type { SheetInput } from "./sheet.ts";

/** Every format of the fact-check sheet, by the ending of its file. A new one is its file and one line here. */
const renderers = {
  csv: csvSheet,
  md: markdownSheet,
  json: jsonSheet,
} satisfies Record<string, (input: SheetInput) => string>;

export type SheetFormat = keyof typeof renderers;

export const sheetFormats = Object.keys(renderers) as readonly SheetFormat[];

export function isSheetFormat(name: string): name is SheetFormat {
  return Object.hasOwn(renderers, name);
}

/** The fact-check sheet of a draft, as the text of a file. */
export function renderSheet(format: SheetFormat, input: SheetInput): string {
  return renderers[format](input);
}

export type { SheetInput, SheetRow } from "./sheet.ts";
