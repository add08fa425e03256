import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type MessageType,
  ResponseError,
  type ServerCapabilities,
  ShowMessageNotification,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Locale } from "../core/ports.ts";
import type { InitializationOptions } from "../protocol.ts";
import type { Configuration } from "./configuration.ts";
import type { DataFiles } from "./dataFiles.ts";
import type { Drafts } from "./drafts.ts";
import type { Folders } from "./folders.ts";
import type { Host } from "./host.ts";
import type { ProgramIndex } from "./programIndex.ts";
import type { Registers } from "./registers.ts";
import type { SettingsFiles } from "./settingsFiles.ts";
import type { Silences } from "./silences.ts";
import type { WatchedFiles } from "./watchedFiles.ts";
import { wordsOf } from "./words.ts";

/** What every feature is given. */
export interface Server {
  connection: Connection;
  documents: TextDocuments<TextDocument>;
  drafts: Drafts;
  configuration: Configuration;
  folders: Folders;
  dataFiles: DataFiles;
  watchedFiles: WatchedFiles;
  settingsFiles: SettingsFiles;
  registers: Registers;
  silences: Silences;
  programIndex: ProgramIndex;
  host: Host;
  locale: Locale;
  client: ClientAbilities;
  /** Resolves once the client may be asked and told things. */
  initialized: Promise<void>;
}

/** A feature puts its handlers on the connection and says what it can do. */
export type Feature = (server: Server) => ServerCapabilities;

/** What the client can do, as far as it changes what the server does. */
export interface ClientAbilities {
  pullsDiagnostics: boolean;
  refreshesDiagnostics: boolean;
  refreshesTokens: boolean;
  refreshesHints: boolean;
  readsConfiguration: boolean;
  watchesConfiguration: boolean;
  hasFolders: boolean;
  watchesFiles: boolean;
  createsFiles: boolean;
  /** It has the command that writes a register file which an edit has changed. */
  savesRegister: boolean;
  /** It has the command that asks for a reason and silences a finding. */
  silences: boolean;
  /** It marks what is wrong with the syntax of JSON in its editors. */
  marksJson: boolean;
  relatedInformation: boolean;
  markdown: boolean;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const options = initializationOptions as Partial<InitializationOptions> | undefined;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    readsConfiguration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    savesRegister: options?.savesRegister === true,
    silences: options?.silences === true,
    marksJson: options?.marksJson === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
  };
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** An error with its stack, for the log. */
export const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Tells the person something that wants no answer. */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type, message });
}

/** Runs the work for one request. What breaks is logged with the draft's address and answered as an error: the server goes on. */
export async function answer<T>(
  { connection, locale }: Server,
  request: string,
  uri: string,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    connection.console.error(wordsOf(locale).requestFailed(request, uri, traceOf(error)));
    throw new ResponseError(ErrorCodes.InternalError, wordsOf(locale).requestFailed(request, uri, reasonOf(error)));
  }
}
