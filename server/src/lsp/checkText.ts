import type { CancellationToken } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { mostlyHan } from "../core/text/mostlyHan.ts";
import { type CheckTextParams, type CheckTextResult, draftLanguage, checkText as method } from "../protocol.ts";
import { answer, type Feature } from "./server.ts";
import { toDiagnostics } from "./toDiagnostics.ts";

/** Checks the text of a file that is not open. Nothing of it is kept. */
export const checkText: Feature = (server) => {
  const { connection, drafts } = server;
  connection.onRequest(method, ({ uri, languageId, text }: CheckTextParams, token: CancellationToken) =>
    answer(server, method, uri, async (): Promise<CheckTextResult> => {
      if (languageId !== draftLanguage && !mostlyHan(text)) return null;
      const analysis = await drafts.analyzeClosed(uri, text, () => token.isCancellationRequested);
      if (analysis === null) return null;
      return { diagnostics: toDiagnostics(server, TextDocument.create(uri, languageId, 0, text), analysis.findings) };
    }),
  );
  return {};
};
