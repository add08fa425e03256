import * as vscode from "vscode";

/** What was found in files that are not open. It goes when a file is opened, changed or deleted: it is of a text that is no more. */
export class ClosedFindings implements vscode.Disposable {
  readonly #found = vscode.languages.createDiagnosticCollection("hegao-workspace");
  /** Files that are being read, each with a mark that goes when it is touched. */
  readonly #reading = new Map<string, object>();
  readonly #parts: vscode.Disposable;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*");
    this.#parts = vscode.Disposable.from(
      this.#found,
      watcher,
      watcher.onDidCreate((uri) => this.#touched(uri)),
      watcher.onDidChange((uri) => this.#touched(uri)),
      watcher.onDidDelete((uri) => this.#touched(uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#forget(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#forget(uri);
      }),
    );
  }

  /** Before a file is read. What it returns lists the findings, unless the file was touched meanwhile or is open. */
  begin(uri: vscode.Uri): (diagnostics: vscode.Diagnostic[]) => void {
    const mark = {};
    this.#reading.set(uri.toString(), mark);
    return (diagnostics) => {
      const isSame = this.#reading.get(uri.toString()) === mark;
      this.#reading.delete(uri.toString());
      if (isSame && !isOpen(uri)) this.#found.set(uri, diagnostics);
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
    this.#reading.clear();
  }

  #touched(uri: vscode.Uri): void {
    if (holdsForAll.test(uri.path)) this.clear();
    else this.#forget(uri);
  }

  /** A file, or a folder with all that is in it. */
  #forget(uri: vscode.Uri): void {
    const isWithin = (other: string) => other === uri.toString() || other.startsWith(`${uri}/`);
    for (const other of [...this.#reading.keys()].filter(isWithin)) this.#reading.delete(other);
    for (const other of this.files) if (isWithin(other.toString())) this.#found.delete(other);
  }

  dispose(): void {
    this.#parts.dispose();
  }
}

/** A register or a folder's settings change what is found in every draft. */
const holdsForAll = /\/(?:\.hegao\/programs|hegao\.config)\.json$/;

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
