import * as vscode from "vscode";
import { registerPath, settingsFileName } from "../../../server/src/protocol.ts";
import { standsOpen, uriOfTab } from "../openTabs.ts";

/** What was found in files that are not open. It goes when a file is opened, changed or deleted: it is of a text that is no more. */
export class ClosedFindings implements vscode.Disposable {
  readonly #found = vscode.languages.createDiagnosticCollection("hegao-workspace");
  /** How the files stood that were read, or are being read: what is told of a change before that is old news. */
  readonly #stood = new Map<string, { stamp: string }>();
  readonly #parts: vscode.Disposable;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*");
    this.#parts = vscode.Disposable.from(
      this.#found,
      watcher,
      watcher.onDidCreate((uri) => this.#changed(uri)),
      watcher.onDidChange((uri) => this.#changed(uri)),
      watcher.onDidDelete((uri) => this.#changed(uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#forget(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
        for (const uri of opened.map(uriOfTab)) if (uri) this.#forget(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#forget(uri);
      }),
    );
  }

  /** Before a file is read. What it resolves to lists the findings, unless the file has changed meanwhile or is open. */
  async begin(uri: vscode.Uri): Promise<(diagnostics: vscode.Diagnostic[]) => void> {
    const stood = { stamp: await stampOf(uri) };
    this.#stood.set(uri.toString(), stood);
    return (diagnostics) => {
      if (this.#stood.get(uri.toString()) === stood && !isOpen(uri)) this.#found.set(uri, diagnostics);
    };
  }

  /** The files that something was found in, or could be. */
  get files(): vscode.Uri[] {
    const files: vscode.Uri[] = [];
    this.#found.forEach((uri) => {
      files.push(uri);
    });
    return files;
  }

  clear(): void {
    this.#found.clear();
    this.#stood.clear();
  }

  async #changed(uri: vscode.Uri): Promise<void> {
    if (holdsForAll.some((path) => uri.path.endsWith(`/${path}`))) this.clear();
    const stamp = await stampOf(uri);
    if (this.#stood.get(uri.toString())?.stamp !== stamp) this.#forget(uri);
  }

  /** A file, or a folder with all that is in it. */
  #forget(uri: vscode.Uri): void {
    const isWithin = (other: string) => other === uri.toString() || other.startsWith(`${uri}/`);
    for (const other of [...this.#stood.keys()].filter(isWithin)) this.#stood.delete(other);
    for (const other of this.files) if (isWithin(other.toString())) this.#found.delete(other);
  }

  dispose(): void {
    this.#parts.dispose();
  }
}

/** A register or a folder's settings change what is found in every draft. */
const holdsForAll = [registerPath, settingsFileName];

/** Tells one state of a file from another; empty where there is no file. */
const stampOf = async (uri: vscode.Uri): Promise<string> => {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    return "";
  }
};

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && standsOpen(document));
