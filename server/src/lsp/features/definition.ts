import type { Location, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { entryOf } from "../../core/mentions/programs/lookup.ts";
import { bodyFigureOf } from "../../core/views/bodyFigure.ts";
import { programAt } from "../../core/views/programs.ts";
import { toRange } from "../ranges.ts";
import { placeOf } from "../registers.ts";
import { answer, type Feature, type Server } from "../server.ts";

/**
 * From a headline's figure to that of the body; from a program to its entry: in the newsroom's register, the user's, or the one that
 * comes with the tool.
 */
export const definition: Feature = (server) => {
  const { connection, drafts, registers } = server;
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/definition", uri, async (): Promise<Location | null> => {
      const reading = await drafts.read(uri);
      if (reading === null) return null;
      const offset = reading.document.offsetAt(position);
      const body = bodyFigureOf(reading.analysis, offset);
      if (body) return { uri, range: toRange(reading.document, body) };
      const program = programAt(reading.analysis, offset);
      const entry = program && entryOf(reading.register, program);
      if (!entry) return null;
      const { workspace, user } = await registers.layersOf(uri);
      for (const file of [workspace, user]) {
        const place = placeOf(file, entry);
        if (file && place) return { uri: file.document.uri, range: toRange(file.document, place) };
      }
      return builtIn(server, entry.id);
    }),
  );
  return { definitionProvider: true };
};

async function builtIn({ host }: Server, id: string): Promise<Location | null> {
  const read = await host.readFile(host.programs);
  const range = read && rangeOf(read.text, id);
  return range && { uri: host.programs, range };
}

/** Where an entry's id is given: ids stand nowhere else behind this key. */
function rangeOf(text: string, id: string): Range | null {
  const start = text.indexOf(`"id": ${JSON.stringify(id)}`);
  if (start < 0) return null;
  const document = TextDocument.create("", "json", 0, text);
  return toRange(document, { start, end: text.indexOf("\n", start) });
}
