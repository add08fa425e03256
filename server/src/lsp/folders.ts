import type { InitializeParams } from "vscode-languageserver";
import { foldersAround } from "../core/text/uris.ts";
import type { Feature } from "./server.ts";

/** The folders that are open, as URIs without a slash at their end. */
export class Folders {
  #open: string[];

  constructor({ workspaceFolders, rootUri }: InitializeParams) {
    this.#open = (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(bare);
  }

  get all(): readonly string[] {
    return this.#open;
  }

  /** The innermost folder that a file lies in; a draft that is in no file yet belongs to the first one. */
  of(uri: string): string | null {
    const around = this.#open.filter((folder) => uri.startsWith(`${folder}/`));
    const innermost = around.sort((a, b) => b.length - a.length)[0];
    return innermost ?? (uri.startsWith("untitled:") ? (this.#open[0] ?? null) : null);
  }

  /** The folders from a file's own up to the open one that it lies in, the nearest first; of a draft in no file yet the open one. */
  around(uri: string): string[] {
    const top = this.of(uri);
    if (top === null) return [];
    return uri.startsWith(`${top}/`) ? foldersAround(uri).filter(({ length }) => length >= top.length) : [top];
  }

  change(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(bare));
    this.#open = [...this.#open.filter((folder) => !gone.has(folder)), ...added.map(bare)];
  }
}

const bare = (uri: string): string => uri.replace(/\/$/, "");

/** Keeps the list of open folders true; it stands before the features that read it. */
export const folders: Feature = ({ connection, client, folders: open, initialized }) => {
  initialized.then(() => {
    if (!client.hasFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      open.change(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      ),
    );
  });
  return {};
};
