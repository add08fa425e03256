import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type OutlineEntry, outlineOf } from "../../core/views/outline.ts";
import { toRange } from "../ranges.ts";
import { answer, type Feature } from "../server.ts";

const kinds: Record<OutlineEntry["kind"], SymbolKind> = {
  article: SymbolKind.Module,
  claim: SymbolKind.Number,
  more: SymbolKind.Null,
};

/** The outline of a draft: its articles by headline, and in each the claims. */
export const symbols: Feature = (server) => {
  const { connection, drafts } = server;
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    answer(server, "textDocument/documentSymbol", uri, async () => {
      const reading = await drafts.read(uri);
      return reading && outlineOf(drafts.contextOf(reading)).map((entry) => toSymbol(reading.document, entry));
    }),
  );
  return { documentSymbolProvider: true };
};

function toSymbol(
  document: TextDocument,
  { kind, label, detail, range, name, children }: OutlineEntry,
): DocumentSymbol {
  return {
    name: label,
    detail,
    kind: kinds[kind],
    range: toRange(document, range),
    selectionRange: toRange(document, name),
    children: children.map((child) => toSymbol(document, child)),
  };
}
