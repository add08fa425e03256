// A workspace folder that exists in memory only: the files that the server reads, and a client that has the folder open.
import { pathToFileURL } from "node:url";
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Segmenter } from "../../server/src/core/ports.ts";
import type { DecodedText, Host } from "../../server/src/lsp/host.ts";
import { type Options, TestClient } from "./client.ts";

const noWords: Segmenter = { name: "none", tag: (sentences) => sentences.map(() => []) };

export class Folder {
  readonly uri: string;
  readonly #files = new Map<string, DecodedText & { version: number }>();
  #count = 0;

  constructor(name = "desk") {
    this.uri = `file:///${name}`;
  }

  at(path: string): string {
    return `${this.uri}/${path}`;
  }

  write(path: string, text: string, encoding: DecodedText["encoding"] = "utf8"): string {
    this.#count += 1;
    this.#files.set(this.at(path), { text, encoding, version: this.#count });
    return this.at(path);
  }

  remove(path: string): void {
    this.#files.delete(this.at(path));
  }

  /** Paths of the files below a path. */
  below(path: string): string[] {
    return [...this.#files.keys()]
      .filter((uri) => uri.startsWith(this.at(path)))
      .map((uri) => uri.slice(this.at("").length));
  }

  textOf(uri: string): string {
    return this.#files.get(uri)?.text ?? "";
  }

  /** What the server reads. Other files are those of this machine. */
  host(real: Pick<Host, "readFile">): Partial<Host> {
    return {
      loadSegmenter: async () => noWords,
      readFile: async (uri) => (uri.startsWith(this.uri) ? (this.#files.get(uri) ?? null) : real.readFile(uri)),
      findFiles: async (folder, endings) =>
        [...this.#files]
          .filter(([uri]) => uri.startsWith(folder) && endings.some((ending) => uri.endsWith(`.${ending}`)))
          .map(([uri, { version }]) => ({ uri, version: String(version) })),
      writeFile: async (uri, text) => void this.write(uri.slice(this.uri.length + 1), text),
      deleteFile: async (uri) => this.remove(uri.slice(this.uri.length + 1)),
      fileUri: (path) => (path.startsWith("/") ? pathToFileURL(path).href : null),
    };
  }

  open(real: Pick<Host, "readFile">, options: Options = {}): Promise<TestClient> {
    return TestClient.start({ folders: [this.uri], host: this.host(real), ...options });
  }

  /** Writes a file and tells the server so, as an editor that watches does. */
  async change(
    client: TestClient,
    path: string,
    text: string | null,
    encoding?: DecodedText["encoding"],
  ): Promise<void> {
    const uri = text === null ? this.at(path) : this.write(path, text, encoding);
    if (text === null) this.remove(path);
    const changes: FileEvent[] = [{ uri, type: text === null ? FileChangeType.Deleted : FileChangeType.Changed }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** What the files would be after an edit, by path; those that the edit makes are empty before. */
  after(edit: WorkspaceEdit | undefined): Record<string, string> {
    const changes = (edit?.documentChanges ?? []).filter((change): change is TextDocumentEdit => "edits" in change);
    const entries = changes.map(({ textDocument: { uri }, edits }) => {
      const document = TextDocument.create(uri, "", 0, this.textOf(uri));
      const plain = edits.map((each) => ({ range: each.range, newText: "newText" in each ? each.newText : "" }));
      return [uri.slice(this.uri.length + 1), TextDocument.applyEdits(document, plain)] as const;
    });
    return Object.fromEntries(entries);
  }
}
