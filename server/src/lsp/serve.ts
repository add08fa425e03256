import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyzer } from "../core/index.ts";
import { abilitiesOf } from "./abilities.ts";
import { Configuration, settings } from "./configuration.ts";
import { DataFiles } from "./dataFiles.ts";
import { Drafts } from "./drafts.ts";
import { checkFile } from "./features/checkFile.ts";
import { codeActions } from "./features/codeActions.ts";
import { completion } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { diagnostics } from "./features/diagnostics.ts";
import { exportSheet } from "./features/exportSheet.ts";
import { highlights } from "./features/highlights.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlayHints.ts";
import { registerActions } from "./features/registerActions.ts";
import { registerFiles } from "./features/registerFiles.ts";
import { rename } from "./features/rename.ts";
import { segmenter } from "./features/segmenter.ts";
import { semanticTokens } from "./features/semanticTokens.ts";
import { draftMoves, silenceFiles } from "./features/silenceFiles.ts";
import { silencing } from "./features/silencing.ts";
import { status } from "./features/status.ts";
import { symbols } from "./features/symbols.ts";
import { workspaceSymbols } from "./features/workspaceSymbols.ts";
import { Folders, folders } from "./folders.ts";
import type { Host } from "./host.ts";
import { ProgramIndex } from "./programIndex.ts";
import { Registers } from "./registers.ts";
import type { Feature, Server } from "./server.ts";
import { SettingsFiles, settingsFiles } from "./settingsFiles.ts";
import { Silences } from "./silences.ts";
import { traceOf } from "./trouble.ts";
import { takeTurns } from "./turns.ts";
import { WatchedFiles } from "./watchedFiles.ts";
import { localeFrom, wordsOf } from "./words.ts";

/** Everything the server can do. A feature is one file and one line here. */
const features: readonly Feature[] = [
  folders,
  settings,
  settingsFiles,
  registerFiles,
  silenceFiles,
  segmenter,
  status,
  diagnostics,
  hover,
  symbols,
  workspaceSymbols,
  highlights,
  definition,
  completion,
  rename,
  codeActions,
  registerActions,
  silencing,
  semanticTokens,
  inlayHints,
  exportSheet,
  checkFile,
];

/** Serves one client over a connection, until it goes. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const initialized = new Promise<void>((resolve) => connection.onInitialized(() => resolve()));
  connection.onInitialize((params): InitializeResult => {
    const server = assemble({ connection, documents, host, initialized }, params);
    documents.onDidChangeContent(({ document }) => server.drafts.start(document));
    documents.onDidClose(({ document: { uri } }) => {
      server.drafts.close(uri);
      server.configuration.forget(uri);
    });
    const capabilities: ServerCapabilities = {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: { workspaceFolders: { supported: true }, fileOperations: { didRename: draftMoves } },
    };
    for (const feature of features) Object.assign(capabilities, feature(server));
    return { serverInfo: { name: "hegao" }, capabilities };
  });
  connection.listen();
}

type Surroundings = Pick<Server, "connection" | "documents" | "host" | "initialized">;

function assemble(surroundings: Surroundings, params: InitializeParams): Server {
  const { connection, documents, host } = surroundings;
  const locale = localeFrom(params.locale);
  const client = abilitiesOf(params);
  const folders = new Folders(params);
  const watchedFiles = new WatchedFiles(connection, client.watchesFiles);
  const dataFiles = new DataFiles(documents, host);
  watchedFiles.listen((changes) => dataFiles.note(changes));
  const settingsFiles = new SettingsFiles({ connection, client, dataFiles, folders, locale });
  const configuration = new Configuration(connection, locale, client.readsConfiguration, settingsFiles);
  const registers = new Registers({ ...surroundings, configuration, dataFiles, folders, locale });
  const silences = new Silences({ folders, host, locale });
  const breathe = takeTurns(host.later);
  const analyzer = createAnalyzer();
  const checkFailed = (uri: string, check: string, error: unknown) =>
    connection.console.error(wordsOf(locale).checkFailed(uri, check, traceOf(error)));
  const drafts = new Drafts({ analyzer, checkFailed, configuration, host, locale, registers, silences, breathe });
  const parts = {
    ...surroundings,
    folders,
    dataFiles,
    watchedFiles,
    settingsFiles,
    registers,
    silences,
    drafts,
    configuration,
    locale,
    client,
  };
  return { ...parts, programIndex: new ProgramIndex(parts) };
}
