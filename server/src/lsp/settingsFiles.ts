import { TextDocument } from "vscode-languageserver-textdocument";
import { checks } from "../core/checks/index.ts";
import { settingsFileName } from "../core/data/places.ts";
import type { GivenSettings } from "../core/settings.ts";
import { readSettingsFile } from "../core/settingsFile.ts";
import { foldersAround } from "../core/text/uris.ts";
import { FileProblems, toDiagnosticsOf } from "./fileProblems.ts";
import type { Feature, Server } from "./server.ts";
import { reasonOf } from "./trouble.ts";
import { wordsOf } from "./words.ts";

type Surroundings = Pick<Server, "connection" | "client" | "dataFiles" | "folders" | "locale">;

/** The settings files of the folders, read when they are first asked for; what is wrong in one is told at its place. */
export class SettingsFiles {
  readonly #server: Surroundings;
  readonly #read = new Map<string, Promise<GivenSettings | null>>();
  readonly #problems: FileProblems;

  constructor(server: Surroundings) {
    this.#server = server;
    this.#problems = new FileProblems(server.connection);
  }

  /** What the file nearest to a draft says: that of its folder, or where a folder is open, of one around it in there. */
  async of(uri: string): Promise<GivenSettings> {
    const around = this.#server.folders.around(uri);
    for (const folder of around.length > 0 ? around : foldersAround(uri).slice(0, 1)) {
      const given = await this.read(`${folder}/${settingsFileName}`);
      if (given) return given;
    }
    return {};
  }

  /** Null where there is no such file, or none that can be read. */
  read(file: string): Promise<GivenSettings | null> {
    const known = this.#read.get(file);
    if (known) return known;
    const reading = this.#readFile(file, () => this.#read.get(file) === reading);
    this.#read.set(file, reading);
    return reading;
  }

  /** Forgets what was read. @returns the files that something was said of, which may hold no longer */
  forgetAll(): string[] {
    this.#read.clear();
    return this.#problems.files;
  }

  /** Reads everything anew that was read. @returns whether anything of it says something else now */
  async readAll(): Promise<boolean> {
    const before = [...this.#read];
    this.#read.clear();
    const alike = await Promise.all(
      before.map(async ([file, said]) => JSON.stringify(await said) === JSON.stringify(await this.read(file))),
    );
    return alike.includes(false);
  }

  async #readFile(uri: string, isLatest: () => boolean): Promise<GivenSettings | null> {
    const { client, dataFiles, locale } = this.#server;
    try {
      const read = await dataFiles.read(uri);
      if (!isLatest()) return this.read(uri);
      if (!read) {
        this.#problems.tell(uri, []);
        return null;
      }
      const { given, problems } = readSettingsFile(read.text, checks, locale);
      const document = TextDocument.create(uri, "jsonc", 0, read.text);
      const marked = client.marksJson && read.version !== null;
      this.#problems.tell(uri, toDiagnosticsOf(document, problems, locale, marked));
      return given;
    } catch (error) {
      const message = wordsOf(locale).settingsFileUnread(reasonOf(error));
      const nothing = TextDocument.create(uri, "jsonc", 0, "");
      if (isLatest()) this.#problems.tell(uri, toDiagnosticsOf(nothing, [{ start: 0, end: 0, message }], locale));
      return null;
    }
  }
}

const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${settingsFileName}`);

/** Whatever changes in a settings file, on the disk or in an editor, holds at once in every open draft. */
export const settingsFiles: Feature = (server) => {
  const { configuration, documents, drafts, folders, settingsFiles: files, watchedFiles, initialized } = server;
  const readAgain = (...changed: readonly string[]) => {
    const told = files.forgetAll();
    const open = documents.keys().filter(isSettingsFile);
    const atTop = folders.all.map((folder) => `${folder}/${settingsFileName}`);
    for (const file of new Set([...told, ...changed, ...open, ...atTop])) files.read(file);
  };
  const restart = () => {
    configuration.forgetDrafts();
    drafts.restartAll();
  };
  const note = (...uris: readonly string[]) => {
    const changed = uris.filter(isSettingsFile);
    if (changed.length === 0) return;
    readAgain(...changed);
    restart();
  };
  watchedFiles.listen(({ gone, there }) => note(...gone, ...there));
  documents.onDidChangeContent(({ document }) => note(document.uri));
  documents.onDidClose(({ document }) => note(document.uri));
  configuration.listen(readAgain);
  initialized.then(async () => {
    readAgain();
    await watchedFiles.watch("settings", [{ globPattern: `**/${settingsFileName}` }]);
    // What was written before anybody watched is not told by anybody.
    if (await files.readAll()) restart();
  });
  return {};
};
