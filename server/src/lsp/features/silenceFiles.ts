import { type FileOperationRegistrationOptions, MessageType } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { annotationFolder, ownFolder } from "../../core/data/places.ts";
import { draftEndings } from "../../protocol.ts";
import { FileProblems, toDiagnosticsOf } from "../fileProblems.ts";
import type { Feature, Server } from "../server.ts";
import { reasonOf, showMessage } from "../trouble.ts";
import { wordsOf } from "../words.ts";
import { tellChange } from "./silencing.ts";

/** Drafts and folders whose moves matter: what is silenced in them goes along. */
export const draftMoves: FileOperationRegistrationOptions = {
  filters: [
    ...Object.values(draftEndings)
      .flat()
      .map((ending) => ({ scheme: "file", pattern: { glob: `**/*.${ending}`, matches: "file" as const } })),
    { scheme: "file", pattern: { glob: "**", matches: "folder" } },
  ],
};

/**
 * Keeps the silences in files up to date: whatever changes on the disk, a colleague's window or the command line having
 * written it, holds at once in every open draft, and what is broken is told at its place.
 */
export const silenceFiles: Feature = (server) => {
  const { connection, configuration, documents, folders, locale, silences, watchedFiles, initialized } = server;
  const told = new FileProblems(connection);
  const tellProblems = () =>
    told.tellAll(async () => {
      await Promise.all(folders.all.map((home) => silences.homes.in(home)));
      const broken = await silences.homes.broken();
      return new Map(
        broken.map(({ uri, text, problems }) => {
          return [uri, toDiagnosticsOf(TextDocument.create(uri, "json", 0, text), problems, locale)];
        }),
      );
    });
  const lookAgain = async (homes: readonly string[]) => {
    if (await silences.refresh(homes)) tellChange(server, true);
    await tellProblems();
  };
  watchedFiles.listen(({ gone, there }) => {
    const homes = [...gone, ...there].flatMap((uri) => homeOf(uri) ?? []);
    if (homes.length > 0) lookAgain(homes);
  });
  documents.onDidOpen(({ document }) => {
    silences.opened(document.uri);
    carry(server, () => silences.saved(document.uri, document.getText()));
  });
  documents.onDidClose(({ document }) => {
    silences.closed(document.uri, document.getText());
    for (const open of documents.all()) carry(server, () => silences.saved(open.uri, open.getText()));
  });
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) await carry(server, () => silences.moved(oldUri, newUri));
  });
  const watchers = [{ globPattern: `**/${annotationFolder}/*.json` }, { globPattern: `**/${annotationFolder}` }];
  initialized.then(async () => {
    await tellProblems();
    await watchedFiles.watch("silences", watchers);
    // What was written before anybody watched is not told by anybody.
    await lookAgain(silences.homes.known);
  });
  configuration.listen(tellProblems);
  return {};
};

/** The folder whose own folder this is, or lies in; what lies there beside the annotations is of other kinds. */
function homeOf(uri: string): string | undefined {
  const at = `${uri}/`.indexOf(`/${ownFolder}/`);
  const inside = uri.slice(at + ownFolder.length + 1);
  return at < 0 || /^\/[^/]+\.json$/.test(inside) ? undefined : uri.slice(0, at);
}

/** What is silenced goes along with its draft; where it cannot, that is said. */
async function carry(server: Server, work: () => Promise<boolean>): Promise<void> {
  try {
    if (await work()) tellChange(server, false);
  } catch (error) {
    const message = wordsOf(server.locale).notCarried(reasonOf(error));
    server.connection.console.error(message);
    showMessage(server.connection, MessageType.Error, message);
  }
}
