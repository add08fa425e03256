import type { Range, TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit as Edit } from "../core/format.ts";
import type { Span } from "../core/text/span.ts";

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const toTextEdits = (document: TextDocument, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText }));
