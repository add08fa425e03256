import { applyEdits, type Edit, type JSONPath, modify, parse } from "jsonc-parser";
import type { TextEdit } from "../../../format.ts";
import { withoutMarks } from "../marks.ts";
import type { OwnEntry, OwnWrongForm } from "./parse.ts";

const style = { insertSpaces: true, tabSize: 2, eol: "\n" };

const insertAt = (text: string, path: JSONPath, value: unknown): Edit[] =>
  modify(text, path, value, { formattingOptions: style, isArrayInsertion: true });

const toTextEdits = (edits: readonly Edit[]): TextEdit[] =>
  edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, newText: content }));

/** The edits of a register file's text that add an entry at its end; comments stay. An empty text becomes a register. */
export function addEntryEdit(text: string, entry: OwnEntry): TextEdit[] {
  if (text.trim() !== "") return toTextEdits(insertAt(text, ["entries", -1], entry));
  const created = applyEdits("{}", insertAt("{}", ["entries", -1], entry));
  return [{ start: 0, end: text.length, newText: `${created}\n` }];
}

/**
 * The edits that mark a form of an entry as wrong: in the file's own entry for it where there is one, else in a new one.
 * @param of the entry's id and official name
 */
export function markWrongFormEdit(text: string, of: { id: string; name: string }, wrong: OwnWrongForm): TextEdit[] {
  const index = entriesOf(text).findIndex((own) => isOf(own, of));
  if (index >= 0) return toTextEdits(insertAt(text, ["entries", index, "wrong", -1], wrong));
  const named = of.id.startsWith("own:") ? { name: of.name } : { id: of.id };
  return addEntryEdit(text, { ...named, wrong: [wrong] });
}

const isOf = ({ id, name = "" }: OwnEntry, of: { id: string; name: string }): boolean =>
  id === undefined ? withoutMarks(name) === withoutMarks(of.name) : id === of.id;

/** The entries as they stand, sound or not: a broken one still has its place. */
function entriesOf(text: string): OwnEntry[] {
  const file: { entries?: unknown } | undefined = parse(text, [], { allowTrailingComma: true });
  return Array.isArray(file?.entries) ? file.entries.map((entry: OwnEntry | null) => entry ?? {}) : [];
}
