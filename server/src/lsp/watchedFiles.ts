import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileSystemWatcher,
} from "vscode-languageserver";

/** URIs of what was deleted, files and folders, and of files that were made or changed. */
export interface FileChanges {
  gone: readonly string[];
  there: readonly string[];
}

/** The one ear for changes on the disk: every feature asks for the files that matter to it, and hears of all changes. */
export class WatchedFiles {
  readonly #connection: Connection;
  readonly #canWatch: boolean;
  readonly #listeners: ((changes: FileChanges) => void)[] = [];
  readonly #watched = new Map<string, { asked: string; watching: Promise<Disposable> }>();

  /** @param canWatch whether the client watches files at all */
  constructor(connection: Connection, canWatch: boolean) {
    this.#connection = connection;
    this.#canWatch = canWatch;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const [gone, there] = [true, false].map((deleted) =>
        changes.filter(({ type }) => (type === FileChangeType.Deleted) === deleted).map(({ uri }) => uri),
      );
      for (const listener of this.#listeners) listener({ gone: gone!, there: there! });
    });
  }

  listen(listener: (changes: FileChanges) => void): void {
    this.#listeners.push(listener);
  }

  /** Resolves once the client watches. @param feature whose files these are: what it asked for before is watched no longer */
  async watch(feature: string, watchers: FileSystemWatcher[]): Promise<void> {
    const before = this.#watched.get(feature);
    const asked = JSON.stringify(watchers);
    if (!this.#canWatch || before?.asked === asked) return;
    const watching = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    this.#watched.set(feature, { asked, watching });
    (await before?.watching)?.dispose();
    await watching;
  }
}
