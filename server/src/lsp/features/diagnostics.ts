import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { isModified } from "../drafts.ts";
import { answer, type Feature, type Server } from "../server.ts";
import { toDiagnostics } from "../toDiagnostics.ts";
import { reasonOf } from "../trouble.ts";

/** Findings are pulled by clients that can, and pushed only to those that cannot: both at once would double every mark. */
export const diagnostics: Feature = (server) => (server.client.pullsDiagnostics ? pull(server) : push(server));

function pull(server: Server): ReturnType<Feature> {
  const { connection, drafts } = server;
  connection.languages.diagnostics.on((params) => {
    const { uri } = params.textDocument;
    return answer(server, "textDocument/diagnostic", uri, () => report(server, uri, params.previousResultId));
  });
  drafts.listen({
    restarted() {
      if (server.client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    },
  });
  return {
    diagnosticProvider: { identifier: "hegao", interFileDependencies: false, workspaceDiagnostics: false },
  };
}

async function report(server: Server, uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
  const { drafts } = server;
  if (previous !== undefined && drafts.idOf(uri) === previous) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
  }
  try {
    const reading = await drafts.read(uri);
    if (reading === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const items = toDiagnostics(server, reading.document, reading.analysis.findings);
    return { kind: DocumentDiagnosticReportKind.Full, resultId: reading.id, items };
  } catch (error) {
    if (!isModified(error)) throw error;
    throw new ResponseError(LSPErrorCodes.ServerCancelled, reasonOf(error), { retriggerRequest: true });
  }
}

function push(server: Server): ReturnType<Feature> {
  const { connection, documents, drafts } = server;
  drafts.listen({
    ended(document, outcome) {
      const { uri, version } = document;
      const findings = outcome.state === "ready" ? outcome.reading.analysis.findings : [];
      connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(server, document, findings) });
    },
  });
  documents.onDidClose(({ document: { uri } }) => connection.sendDiagnostics({ uri, diagnostics: [] }));
  return {};
}
