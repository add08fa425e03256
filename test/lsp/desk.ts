// A folder in memory and an editor that has it open: what the editor shows, and what it tells the server of all that happens.
import {
  DidChangeWatchedFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
  type Range,
} from "vscode-languageserver/node";
import type { Host } from "../../server/src/lsp/host.ts";
import { nodeHost } from "../../server/src/node/host.ts";
import type { TestClient } from "./client.ts";
import type { Folder } from "./folder.ts";

export class Desk {
  readonly folder: Folder;
  readonly client: TestClient;
  /** The text of each open document, by URI. */
  readonly open = new Map<string, string>();

  private constructor(folder: Folder, client: TestClient) {
    this.folder = folder;
    this.client = client;
  }

  /** @param pauses how many turns of the thread the disk takes for one answer after the other */
  static async start(folder: Folder, pauses: readonly number[] = [0]): Promise<Desk> {
    const { readFile, findFiles, ...host } = folder.host(nodeHost);
    let reads = 0;
    const slowly = async <T>(answer: Promise<T>): Promise<T> => {
      reads += 1;
      for (let turns = pauses[reads % pauses.length]!; turns > 0; turns -= 1) await new Promise(setImmediate);
      return answer;
    };
    const slow: Partial<Host> = {
      ...host,
      readFile: (uri) => slowly(readFile!(uri)),
      findFiles: (folder, endings) => slowly(findFiles!(folder, endings)),
    };
    return new Desk(folder, await folder.open(nodeHost, { host: slow, tells: { silences: true } }));
  }

  at(path: string): string {
    return path.startsWith("untitled:") ? path : this.folder.at(path);
  }

  async show(uri: string, text: string): Promise<void> {
    if (this.open.has(uri)) return;
    const language = uri.endsWith(".json") ? "jsonc" : uri.endsWith(".txt") ? "plaintext" : "news-draft";
    this.open.set(uri, text);
    await this.client.open(uri, text, language);
  }

  async close(uri: string): Promise<void> {
    if (this.open.delete(uri)) await this.client.close(uri);
  }

  async change(uri: string, change: { text: string; range?: Range }): Promise<void> {
    const text = this.open.get(uri);
    if (text === undefined) return;
    const inside = change.range ? { ...change, range: withinLines(text, change.range) } : change;
    this.open.set(uri, (await this.client.change(uri, [inside])).getText());
  }

  /** What somebody else writes. */
  write(path: string, text: string): Promise<void> {
    return this.folder.change(this.client, path, text);
  }

  /** A file or a folder. */
  async remove(path: string): Promise<void> {
    for (const gone of this.folder.below(path)) this.folder.remove(gone);
    await this.#tell(path, FileChangeType.Deleted);
    for (const uri of [...this.open.keys()]) if (isWithin(uri, this.at(path))) await this.close(uri);
  }

  /** A file or a folder; over nothing that is there. */
  async move(path: string, to: string): Promise<void> {
    if (path === to || `${to}/`.startsWith(`${path}/`) || this.folder.below(to).length > 0) return;
    const shown = [...this.open].filter(([uri]) => isWithin(uri, this.at(path)));
    for (const [uri] of shown) await this.close(uri);
    for (const old of this.folder.below(path)) {
      this.folder.write(to + old.slice(path.length), this.folder.textOf(this.at(old)));
      this.folder.remove(old);
    }
    await this.client.connection.sendNotification(DidRenameFilesNotification.type, {
      files: [{ oldUri: this.at(path), newUri: this.at(to) }],
    });
    await this.#tell(path, FileChangeType.Deleted);
    await this.#tell(to, FileChangeType.Created);
    for (const [uri, text] of shown) await this.show(this.at(to) + uri.slice(this.at(path).length), text);
  }

  async #tell(path: string, type: FileChangeType): Promise<void> {
    const changes = [{ uri: this.at(path), type }];
    await this.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }
}

/** An editor sends characters behind the end of a line, but no lines behind that of the document. */
function withinLines(text: string, { start, end }: Range): Range {
  const last = text.split(/\r\n|[\r\n]/).length - 1;
  const within = ({ line, character }: Range["start"]) => ({ line: Math.min(line, last), character });
  return { start: within(start), end: within(end) };
}

const isWithin = (uri: string, place: string): boolean => uri === place || uri.startsWith(`${place}/`);
