import type { Position, Range } from "vscode-languageserver";
import { occurrencesAt } from "../core/views/occurrences.ts";
import { toRange } from "./ranges.ts";
import { answer, type Feature, type Server } from "./server.ts";

/** Where else a draft has the same figure, date or program: highlights at the caret, and references on request. */
export const highlights: Feature = (server) => {
  const { connection } = server;
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/documentHighlight", uri, async () =>
      (await occurrences(server, uri, position)).map((range) => ({ range })),
    ),
  );
  connection.onReferences(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/references", uri, async () =>
      (await occurrences(server, uri, position)).map((range) => ({ uri, range })),
    ),
  );
  return { documentHighlightProvider: true, referencesProvider: true };
};

async function occurrences({ drafts }: Server, uri: string, position: Position): Promise<Range[]> {
  const reading = await drafts.read(uri);
  if (reading === null) return [];
  const { document, analysis } = reading;
  return occurrencesAt(analysis, document.offsetAt(position)).map((span) => toRange(document, span));
}
