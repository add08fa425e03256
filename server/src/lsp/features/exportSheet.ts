import { renderSheet } from "../../core/exports/index.ts";
import { type ExportSheetParams, type ExportSheetResult, exportSheet as method } from "../../protocol.ts";
import { answer, type Feature } from "../server.ts";

/** The fact-check sheet of an open draft, in one of the formats of the command line. */
export const exportSheet: Feature = (server) => {
  const { connection, drafts, locale } = server;
  connection.onRequest(method, ({ uri, format }: ExportSheetParams) =>
    answer(server, method, uri, async (): Promise<ExportSheetResult> => {
      const reading = await drafts.readLatest(uri);
      return (
        reading && {
          text: renderSheet(format, { analysis: reading.analysis, text: reading.document.getText(), locale }),
        }
      );
    }),
  );
  return {};
};
