import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileSystemWatcher,
} from "vscode-languageserver";
import { toRange } from "./ranges.ts";
import { type RegisterFile, registerFolder, registerName, registerPath } from "./registers.ts";
import type { Feature, Server } from "./server.ts";
import { wordsOf } from "./words.ts";

/**
 * Keeps what newsroom and user have registered up to date: whatever changes in such a file, on the disk or in an editor,
 * holds at once in every open draft, and what is broken in it is told at its place.
 */
export const registerFiles: Feature = (server) => {
  const { connection, configuration, documents, drafts, registers, initialized } = server;
  const told = new Set<string>();
  const readAgain = async () => {
    registers.forgetAll();
    drafts.restartAll();
    await tellProblems(server, told);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const [gone, there] = [true, false].map((deleted) =>
      changes.filter(({ type }) => (type === FileChangeType.Deleted) === deleted).map(({ uri }) => fileOf(uri)),
    );
    registers.noteFiles(gone!, there!);
    return readAgain();
  });
  documents.onDidChangeContent(async ({ document: { uri } }) => {
    registers.noteFiles([], [uri]);
    if (await registers.isRegister(uri)) await readAgain();
  });
  documents.onDidClose(async ({ document: { uri } }) => {
    if (await registers.isRegister(uri)) await readAgain();
  });
  const watcher = new Watcher(server);
  initialized.then(async () => {
    const before = await tellProblems(server, told);
    await watcher.begin();
    // What was written before anybody watched is not told by anybody.
    registers.forgetAll();
    if ((await tellProblems(server, told)) !== before) drafts.restartAll();
  });
  // Folders and the user's register may be others than before; the drafts are read again by whoever tells of it.
  configuration.listen(async () => {
    registers.forgetAll();
    await Promise.all([watcher.begin(), tellProblems(server, told)]);
  });
  return {};
};

/** A folder that is deleted takes its register with it, and only the folder is told of. */
const fileOf = (uri: string): string => (uri.endsWith(`/${registerFolder}`) ? `${uri}/${registerName}` : uri);

/** Asks the client to watch the register files. */
class Watcher {
  readonly #server: Server;
  #watched: Promise<Disposable> | undefined;
  #user: string | null | undefined;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Begins, or begins anew where the user's register is another file than before. */
  async begin(): Promise<void> {
    const { connection, client, registers } = this.#server;
    if (!client.watchesFiles) return;
    const user = await registers.userFile();
    if (user === this.#user) return;
    this.#user = user;
    const watchers: FileSystemWatcher[] = [
      { globPattern: `**/${registerPath}` },
      { globPattern: `**/${registerFolder}` },
    ];
    if (user !== null) watchers.push({ globPattern: besides(user) });
    const before = this.#watched;
    this.#watched = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    (await before)?.dispose();
  }
}

/** A pattern for one file that may lie outside of every open folder. */
function besides(uri: string): { baseUri: string; pattern: string } {
  const slash = uri.lastIndexOf("/");
  return { baseUri: uri.slice(0, slash), pattern: decodeURIComponent(uri.slice(slash + 1)) };
}

/** @returns the text of all register files, for telling whether they have changed */
async function tellProblems(server: Server, told: Set<string>): Promise<string> {
  const layers = await Promise.all([null, ...server.folders.all].map((folder) => server.registers.inFolder(folder)));
  const files = new Map<string, RegisterFile>();
  for (const { user, workspace } of layers) {
    for (const file of [user, workspace]) if (file) files.set(file.document.uri, file);
  }
  for (const uri of told) if (!files.has(uri)) server.connection.sendDiagnostics({ uri, diagnostics: [] });
  told.clear();
  for (const [uri, file] of files) {
    told.add(uri);
    server.connection.sendDiagnostics({ uri, diagnostics: problemsOf(server, file) });
  }
  return JSON.stringify([...files].map(([uri, { document }]) => [uri, document.getText()]));
}

const problemsOf = ({ locale }: Server, { document, own }: RegisterFile): Diagnostic[] =>
  own.problems.map((problem) => ({
    range: toRange(document, problem),
    severity: DiagnosticSeverity.Error,
    source: wordsOf(locale).source,
    message: problem.message,
  }));
