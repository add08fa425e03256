import { findNodeAtLocation, findNodeAtOffset, type Node, parseTree } from "jsonc-parser";
import type { TextEdit } from "../../../format.ts";
import type { Span } from "../../../text/span.ts";
import { withoutMarks } from "../marks.ts";

/**
 * The edits of a register file's text that give a name or an accepted form of one entry another text; none where the
 * entry itself does not give it.
 * @param entry where the entry stands in the file
 */
export function renameFormEdits(text: string, entry: Span, form: string, wanted: string): TextEdit[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtOffset(root, entry.start);
  if (!node) return [];
  const forms = findNodeAtLocation(node, ["forms"])?.children ?? [];
  const strings = [node, ...forms].map((item) => stringOf(item));
  return strings
    .filter((string) => string !== undefined && withoutMarks(string.value) === withoutMarks(form))
    .map((string) => ({ ...spanOf(string!), newText: JSON.stringify(wanted) }));
}

/** An entry's name, a form's text, or a form that is nothing but its text. */
function stringOf(node: Node): Node | undefined {
  const string = findNodeAtLocation(node, ["name"]) ?? findNodeAtLocation(node, ["text"]) ?? node;
  return string.type === "string" ? string : undefined;
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });
