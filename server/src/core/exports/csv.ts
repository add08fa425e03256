import papaparse from "papaparse";
import type { Locale } from "../ports.ts";
import { cellText } from "./cells.ts";
import { labels } from "./labels.ts";
import { type Column, columns, type SheetInput, type SheetRow, sheetRows } from "./sheet.ts";

/**
 * Text that a spreadsheet would run as a formula (also written full width, or after white space), or turn into a date
 * that it is not: 2/3, 3-5. Such a cell gets an apostrophe before it.
 */
const dangerous = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]|^\d{1,4}[-/]\d{1,4}$/;
/** Excel takes a file for UTF-8 by this mark. */
const byteOrderMark = "\uFEFF";

/** The sheet as CSV (RFC 4180: comma, CRLF) that Excel opens with Chinese intact; text can start no formula. */
export function csvSheet(input: SheetInput): string {
  const { locale } = input;
  const heading = columns.map((column) => labels[locale].columns[column]);
  const rows = sheetRows(input).map((row) => columns.map((column) => csvCell(row, column, locale)));
  const csv = papaparse.unparse([heading, ...rows], { newline: "\r\n", escapeFormulae: dangerous });
  return `${byteOrderMark}${csv}\r\n`;
}

function csvCell(row: SheetRow, column: Column, locale: Locale): string | number {
  if (column === "reading") return numberOrText(row.reading);
  return cellText(row, column, locale);
}

/** A bare number stays one, unless a spreadsheet would show another: it keeps 15 digits. */
function numberOrText(reading: string): string | number {
  const value = Number(reading);
  return reading !== "" && String(value) === reading && reading.length <= 15 ? value : reading;
}
