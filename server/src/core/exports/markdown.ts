import { wordingOf } from "../wording/words.ts";
import { cellText } from "./cells.ts";
import { labels } from "./labels.ts";
import { columns, type SheetInput, sheetRows } from "./sheet.ts";

/** The sheet as a Markdown document: what was checked, then one table (GitHub's dialect). */
export function markdownSheet(input: SheetInput): string {
  const words = labels[input.locale];
  const { uri, documentDate } = input.analysis;
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(markdownCell).join(" | ")} |`;
  const rows = sheetRows(input).map((row) => line(columns.map((column) => cellText(row, column, input.locale))));
  return [
    `# ${words.title}`,
    "",
    `- ${words.draft}${markdownCell(draftName(uri))}`,
    `- ${words.documentDate}${documentDate?.date ?? wordingOf(input.locale).unknown}`,
    "",
    line(columns.map((column) => words.columns[column])),
    `| ${columns.map((column) => (numeric.has(column) ? "---:" : "---")).join(" | ")} |`,
    ...rows,
    "",
  ].join("\n");
}

const numeric: ReadonlySet<string> = new Set(["number", "line", "column"]);

/** A draft's text must show as it is, whatever it means in Markdown; a table's row is one line. */
function markdownCell(cell: string | number): string {
  return String(cell)
    .replace(/[\\`*_[\]<>|#~&]/g, "\\$&")
    .replace(/\r\n|[\r\n]/g, "<br>")
    .trim();
}

/** The last part of the address, readable where its escapes are sound. */
function draftName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
