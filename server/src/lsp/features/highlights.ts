import { type CancellationToken, type Location, MessageType } from "vscode-languageserver";
import type { Program } from "../../core/format.ts";
import type { Span } from "../../core/text/span.ts";
import { occurrencesAt } from "../../core/views/occurrences.ts";
import { programAt } from "../../core/views/programs.ts";
import { sameThing } from "../../core/views/same.ts";
import { toRange } from "../ranges.ts";
import { answer, type Feature, type Server } from "../server.ts";
import { showMessage } from "../trouble.ts";
import { wordsOf } from "../words.ts";

/** Highlights are for the eye: of very many those nearest to the caret. */
const mostHighlights = 1000;
/** A list of more is of no use to anybody; what is left out is said. */
const mostReferences = 10_000;

/** Where the same figure or date stands elsewhere in a draft, the same program in all drafts: highlights at the caret, and references on request. */
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
  connection.onReferences(({ textDocument: { uri }, position }, token) =>
    answer(server, "textDocument/references", uri, async () => {
      const reading = await drafts.read(uri);
      if (reading === null) return [];
      const caret = reading.document.offsetAt(position);
      const program = programAt(reading.analysis, caret);
      const here = occurrencesAt(reading.analysis, caret).map((span) => ({
        uri,
        range: toRange(reading.document, span),
      }));
      const found = program ? [...here, ...(await elsewhere(server, uri, program, token))] : here;
      const left = found.length - mostReferences;
      if (left > 0) showMessage(connection, MessageType.Info, wordsOf(locale).moreReferences(left, mostReferences));
      return found.slice(0, mostReferences);
    }),
  );
  return { documentHighlightProvider: true, referencesProvider: true };
};

/** Where the other drafts of the open folders name a program. */
async function elsewhere(
  { programIndex }: Server,
  uri: string,
  program: Program,
  token: CancellationToken,
): Promise<Location[]> {
  const drafts = (await programIndex.all(token)).filter((draft) => draft.uri !== uri);
  return drafts.flatMap((draft) =>
    draft.programs.filter((named) => sameThing(program, named.program)).map(({ range }) => ({ uri: draft.uri, range })),
  );
}

/** Of spans in the order of the text, as many as are wanted around an offset. */
function nearest(spans: readonly Span[], offset: number, most: number): readonly Span[] {
  const at = spans.findIndex(({ end }) => end >= offset);
  const first = Math.max(0, Math.min(at - most / 2, spans.length - most));
  return spans.slice(first, first + most);
}
