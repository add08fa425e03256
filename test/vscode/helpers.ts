// What the tests in the editor share. Everything waits for events and looks at the state, never at a clock: a wait that
// is in vain ends with the test's own time limit.
import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as vscode from "vscode";

export const extensionId = "hegao.hegao";

/** A file of the samples folder, which the suite opens as its workspace. */
export function sample(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("the suite wants samples/ open as its folder");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A path below the repository's root, from the bundle in dist/test/vscode. */
export const repository = (...path: string[]): string => resolve(import.meta.dirname, "../../..", ...path);

/** Resolves to what `look` finds, tried now and after every event, as soon as it finds something. */
export function eventually<T>(event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const attempt = (): boolean => {
      try {
        const found = look();
        if (found === undefined) return false;
        resolve(found);
      } catch (error) {
        reject(error);
      }
      return true;
    };
    if (attempt()) return;
    const subscription = event(() => {
      if (attempt()) subscription.dispose();
    });
  });
}

/** The diagnostics of a document, as soon as they satisfy the predicate. */
export function waitForDiagnostics(
  uri: vscode.Uri,
  predicate: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return eventually(vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return predicate(diagnostics) ? diagnostics : undefined;
  });
}

/** Asks again and again, one answer after the other, until there is one: for states that no event tells of. */
export async function askUntil<T>(ask: () => Thenable<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
}

/** An editor that has only just started does not watch its folder yet: resolves once it notices what is written there. */
export async function watching(): Promise<void> {
  const probe = sample("watched.tmp");
  const watcher = vscode.workspace.createFileSystemWatcher("**/watched.tmp");
  let noticed: true | undefined;
  watcher.onDidCreate(() => {
    noticed = true;
  });
  await askUntil(async () => {
    rmSync(probe.fsPath, { force: true });
    writeFileSync(probe.fsPath, "");
    await vscode.workspace.fs.stat(probe);
    return noticed;
  });
  watcher.dispose();
  rmSync(probe.fsPath, { force: true });
}

/** The check that a diagnostic comes from: `date/impossible`. */
export const checkOf = ({ code }: vscode.Diagnostic): string => String(typeof code === "object" ? code.value : code);

let drafts = 0;

/**
 * Shows an untitled draft with this text; nothing of it touches the disk. Each has a name of its own: VS Code gives a new
 * Untitled-1 the backup of the last one, its text and all, when that was closed only just now.
 */
export async function openDraft(content: string, language = "news-draft"): Promise<vscode.TextEditor> {
  drafts += 1;
  const uri = vscode.Uri.from({ scheme: "untitled", path: `/draft-${drafts}.news` });
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(
    await vscode.languages.setTextDocumentLanguage(document, language),
  );
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
  return editor;
}

export async function closeAllEditors(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
