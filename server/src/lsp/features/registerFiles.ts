import type { FileSystemWatcher } from "vscode-languageserver";
import { ownFolder, registerPath } from "../../core/data/places.ts";
import { nameOf } from "../../core/text/uris.ts";
import { FileProblems, toDiagnosticsOf } from "../fileProblems.ts";
import type { RegisterFile } from "../registers.ts";
import type { Feature, Server } from "../server.ts";

/**
 * Keeps what newsroom and user have registered up to date: whatever changes in such a file, on the disk or in an editor,
 * holds at once in every open draft, and what is broken in it is told at its place.
 */
export const registerFiles: Feature = (server) => {
  const { client, configuration, connection, documents, drafts, locale, registers, watchedFiles, initialized } = server;
  const problems = new FileProblems(connection);
  const tellProblems = () =>
    problems.tellAll(async () => {
      const files = await registerFilesOf(server);
      return new Map(
        files.map(({ document, own, version }) => {
          const marked = client.marksJson && version !== null;
          return [document.uri, toDiagnosticsOf(document, own.problems, locale, marked)];
        }),
      );
    });
  const readAgain = async () => {
    registers.forgetAll();
    drafts.restartAll();
    await tellProblems();
  };
  watchedFiles.listen(({ gone, there }) => {
    if ([...gone, ...there].some((uri) => registers.mayBeRegister(uri))) readAgain();
  });
  const noteDocument = ({ document: { uri } }: { document: { uri: string } }) => {
    if (registers.mayBeRegister(uri)) readAgain();
  };
  registers.listen(tellProblems);
  documents.onDidChangeContent(noteDocument);
  documents.onDidClose(noteDocument);
  initialized.then(async () => {
    const before = await textOf(server);
    await tellProblems();
    await watch(server);
    // What was written before anybody watched is not told by anybody.
    registers.forgetAll();
    await tellProblems();
    if ((await textOf(server)) !== before) drafts.restartAll();
  });
  // Folders and the user's register may be others than before; the drafts are read again by whoever tells of it.
  configuration.listen(async () => {
    registers.forgetAll();
    await Promise.all([watch(server), tellProblems()]);
  });
  return {};
};

/** Asks for the register files to be watched; the user's may be another than before. */
async function watch({ registers, watchedFiles }: Server): Promise<void> {
  const user = await registers.userFile();
  const watchers: FileSystemWatcher[] = [{ globPattern: `**/${registerPath}` }, { globPattern: `**/${ownFolder}` }];
  if (user !== null) watchers.push({ globPattern: besides(user) });
  await watchedFiles.watch("registers", watchers);
}

/** A pattern for one file that may lie outside of every open folder. */
function besides(uri: string): { baseUri: string; pattern: string } {
  return { baseUri: uri.slice(0, uri.lastIndexOf("/")), pattern: nameOf(uri) };
}

/** All register files that hold anywhere, each once. */
async function registerFilesOf({ folders, registers }: Server): Promise<RegisterFile[]> {
  const homes = new Set([null, ...folders.all, ...registers.homes]);
  const layers = await Promise.all([...homes].map((home) => registers.inFolder(home)));
  const files = layers.flatMap(({ user, workspace }) => [user, workspace].filter((file) => file !== null));
  return [...new Map(files.map((file) => [file.document.uri, file])).values()];
}

/** For telling whether anything of it has changed. */
const textOf = async (server: Server): Promise<string> =>
  JSON.stringify((await registerFilesOf(server)).map(({ document }) => [document.uri, document.getText()]));
