import {
  type Connection,
  ErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Locale } from "../core/ports.ts";
import type { ClientAbilities } from "./abilities.ts";
import type { Configuration } from "./configuration.ts";
import type { DataFiles } from "./dataFiles.ts";
import type { Drafts } from "./drafts.ts";
import type { Folders } from "./folders.ts";
import type { Host } from "./host.ts";
import type { ProgramIndex } from "./programIndex.ts";
import type { Registers } from "./registers.ts";
import type { SettingsFiles } from "./settingsFiles.ts";
import type { Silences } from "./silences.ts";
import { reasonOf, traceOf } from "./trouble.ts";
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
