import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Host } from "./host.ts";
import type { FileChanges } from "./watchedFiles.ts";

/** A file of data as it stands. */
export interface DataFile {
  text: string;
  /** Of the open document; null where the file is not open. */
  version: number | null;
  /** What is in another encoding is read, and never written. */
  isUtf8: boolean;
}

/** Reads files of data (settings, registers): what an editor holds comes before what is on the disk. */
export class DataFiles {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #host: Pick<Host, "readFile">;
  /** A file that is deleted stays open in an editor for a while, though nobody sees it. */
  readonly #gone = new Set<string>();

  constructor(documents: TextDocuments<TextDocument>, host: Pick<Host, "readFile">) {
    this.#documents = documents;
    this.#host = host;
    documents.onDidChangeContent(({ document }) => this.#gone.delete(document.uri));
  }

  /** Takes in what has changed on the disk. A folder that is deleted takes its files with it, and only the folder is told of. */
  note({ gone, there }: FileChanges): void {
    for (const uri of gone) {
      this.#gone.add(uri);
      for (const open of this.#documents.keys()) if (open.startsWith(`${uri}/`)) this.#gone.add(open);
    }
    for (const uri of there) this.#gone.delete(uri);
  }

  /**
   * Null where there is no such file.
   * @throws when it cannot be read, or is no text
   */
  async read(uri: string): Promise<DataFile | null> {
    const open = this.#gone.has(uri) ? undefined : this.#documents.get(uri);
    if (open) return { text: open.getText(), version: open.version, isUtf8: true };
    const read = await this.#host.readFile(uri);
    return read && { text: read.text, version: null, isUtf8: read.encoding === "utf8" };
  }
}
