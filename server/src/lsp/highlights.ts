import { MessageType } from "vscode-languageserver";
import type { Span } from "../core/text/span.ts";
import { occurrencesAt } from "../core/views/occurrences.ts";
import { toRange } from "./ranges.ts";
import { answer, type Feature, showMessage } from "./server.ts";
import { wordsOf } from "./words.ts";

/** Highlights are for the eye: of very many those nearest to the caret. */
const mostHighlights = 1000;
/** A list of more is of no use to anybody; what is left out is said. */
const mostReferences = 10_000;

/** Where else a draft has the same figure, date or program: highlights at the caret, and references on request. */
export const highlights: Feature = (server) => {
  const { connection, drafts, locale } = server;
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/documentHighlight", uri, async () => {
      const reading = await drafts.read(uri);
      if (reading === null) return [];
      const { document, analysis } = reading;
      const caret = document.offsetAt(position);
      const spans = nearest(occurrencesAt(analysis, caret), caret, mostHighlights);
      return spans.map((span) => ({ range: toRange(document, span) }));
    }),
  );
  connection.onReferences(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/references", uri, async () => {
      const reading = await drafts.read(uri);
      if (reading === null) return [];
      const { document, analysis } = reading;
      const spans = occurrencesAt(analysis, document.offsetAt(position));
      const left = spans.length - mostReferences;
      if (left > 0) showMessage(connection, MessageType.Info, wordsOf(locale).moreReferences(left, mostReferences));
      return spans.slice(0, mostReferences).map((span) => ({ uri, range: toRange(document, span) }));
    }),
  );
  return { documentHighlightProvider: true, referencesProvider: true };
};

/** Of spans in the order of the text, as many as are wanted around an offset. */
function nearest(spans: readonly Span[], offset: number, most: number): readonly Span[] {
  const at = spans.findIndex(({ end }) => end >= offset);
  const first = Math.max(0, Math.min(at - most / 2, spans.length - most));
  return spans.slice(first, first + most);
}
