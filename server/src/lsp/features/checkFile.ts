import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { mostlyHan } from "../../core/text/mostlyHan.ts";
import {
  type CheckFileParams,
  type CheckFileResult,
  draftLanguage,
  type FindEncodingParams,
  type FindEncodingResult,
  findEncoding,
  checkFile as method,
} from "../../protocol.ts";
import { answer, type Feature, type Server } from "../server.ts";
import { toDiagnostics } from "../toDiagnostics.ts";
import { reasonOf } from "../trouble.ts";

/** Checks files that are not open, whatever encoding they are in; nothing of them is kept. */
export const checkFile: Feature = (server) => {
  const { connection, host } = server;
  connection.onRequest<CheckFileResult, void>(method, (params: CheckFileParams, token: CancellationToken) =>
    answer(server, method, params.uri, () => check(server, params, token)),
  );
  connection.onRequest(findEncoding, ({ base64 }: FindEncodingParams): FindEncodingResult => {
    try {
      return host.decode(base64).encoding;
    } catch {
      return null; // no text
    }
  });
  return {};
};

async function check(server: Server, params: CheckFileParams, token: CancellationToken): Promise<CheckFileResult> {
  const { uri, languageId, base64 } = params;
  if (!(await server.configuration.looksAt(uri, languageId))) return { state: "otherLanguage" };
  let text: string;
  try {
    text = server.host.decode(base64).text;
  } catch (error) {
    return { state: "notText", reason: reasonOf(error) };
  }
  if (languageId !== draftLanguage && !mostlyHan(text)) return { state: "notDraft" };
  const analysis = await server.drafts.analyzeClosed(uri, text, () => token.isCancellationRequested);
  if (analysis === null) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
  const document = TextDocument.create(uri, languageId, 0, text);
  return { state: "checked", diagnostics: toDiagnostics(server, document, analysis.findings) };
}
