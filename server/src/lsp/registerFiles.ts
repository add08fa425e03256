import { type Diagnostic, DiagnosticSeverity, type FileSystemWatcher } from "vscode-languageserver";
import { toRange } from "./ranges.ts";
import { type RegisterFile, registerFolder, registerPath } from "./registers.ts";
import type { Feature, Server } from "./server.ts";
import { wordsOf } from "./words.ts";

/**
 * Keeps what newsroom and user have registered up to date: whatever changes in such a file, on the disk or in an editor,
 * holds at once in every open draft, and what is broken in it is told at its place.
 */
export const registerFiles: Feature = (server) => {
  const { configuration, documents, drafts, registers, watchedFiles, initialized } = server;
  const told = new Set<string>();
  const readAgain = async () => {
    registers.forgetAll();
    drafts.restartAll();
    await tellProblems(server, told);
  };
  watchedFiles.listen(({ gone, there }) => {
    if ([...gone, ...there].some((uri) => registers.mayBeRegister(uri))) readAgain();
  });
  const noteDocument = ({ document: { uri } }: { document: { uri: string } }) => {
    if (registers.mayBeRegister(uri)) readAgain();
  };
  registers.listen(() => tellProblems(server, told));
  documents.onDidChangeContent(noteDocument);
  documents.onDidClose(noteDocument);
  initialized.then(async () => {
    const before = await tellProblems(server, told);
    await watch(server);
    // What was written before anybody watched is not told by anybody.
    registers.forgetAll();
    if ((await tellProblems(server, told)) !== before) drafts.restartAll();
  });
  // Folders and the user's register may be others than before; the drafts are read again by whoever tells of it.
  configuration.listen(async () => {
    registers.forgetAll();
    await Promise.all([watch(server), tellProblems(server, told)]);
  });
  return {};
};

/** Asks for the register files to be watched; the user's may be another than before. */
async function watch({ registers, watchedFiles }: Server): Promise<void> {
  const user = await registers.userFile();
  const watchers: FileSystemWatcher[] = [
    { globPattern: `**/${registerPath}` },
    { globPattern: `**/${registerFolder}` },
  ];
  if (user !== null) watchers.push({ globPattern: besides(user) });
  await watchedFiles.watch("registers", watchers);
}

/** A pattern for one file that may lie outside of every open folder. */
function besides(uri: string): { baseUri: string; pattern: string } {
  const slash = uri.lastIndexOf("/");
  return { baseUri: uri.slice(0, slash), pattern: decodeURIComponent(uri.slice(slash + 1)) };
}

/** @returns the text of all register files, for telling whether they have changed */
async function tellProblems(server: Server, told: Set<string>): Promise<string> {
  const { folders, registers } = server;
  const homes = new Set([null, ...folders.all, ...registers.homes]);
  const layers = await Promise.all([...homes].map((home) => registers.inFolder(home)));
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

/** An editor that marks the syntax itself is not told of it again while the file is open. */
const problemsOf = ({ client, locale }: Server, { document, own, version }: RegisterFile): Diagnostic[] =>
  own.problems
    .filter(({ syntax }) => !(syntax && client.marksJson && version !== null))
    .map((problem) => ({
      range: toRange(document, problem),
      severity: DiagnosticSeverity.Error,
      source: wordsOf(locale).source,
      message: problem.message,
    }));
