import * as vscode from "vscode";
import { type CheckFileParams, type CheckFileResult, checkFile, draftEndings } from "../../../server/src/protocol.ts";
import { toBase64 } from "../base64.ts";
import type { Connection } from "../connection.ts";
import { draftLanguages } from "../draftSelector.ts";
import type { Feature } from "../feature.ts";

const { l10n } = vscode;

/** Checks the files of the workspace that are not open. What it finds stays until a file is opened, changed or deleted. */
export const checkWorkspace: Feature = (connection) => {
  const found = vscode.languages.createDiagnosticCollection("hegao-workspace");
  const watcher = vscode.workspace.createFileSystemWatcher("**/*");
  const forget = (uri: vscode.Uri) => found.delete(uri);
  return [
    found,
    watcher,
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => forget(uri)),
    vscode.commands.registerCommand("hegao.checkWorkspace", () => run(connection, found)),
  ];
};

async function run(connection: Connection, found: vscode.DiagnosticCollection): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    vscode.window.showErrorMessage(l10n.t("No folder is open: there is no workspace to check."));
    return;
  }
  found.clear();
  const title = l10n.t("Hegao: checking the workspace");
  const location = vscode.ProgressLocation.Notification;
  const tally = await vscode.window.withProgress({ title, location, cancellable: true }, (progress, token) =>
    checkAll(connection, found, progress, token),
  );
  vscode.window.showInformationMessage(summary(tally));
}

interface Tally {
  files: number;
  drafts: number;
  findings: number;
  unread: number;
  cancelled: boolean;
}

function summary({ files, drafts, findings, unread, cancelled }: Tally): string {
  const parts = [
    l10n.t("{0} of {1} files are drafts; {2} findings in them.", drafts, files, findings),
    ...(unread > 0 ? [l10n.t("{0} could not be read: see the log.", unread)] : []),
    ...(cancelled ? [l10n.t("The check was cancelled before all were looked at.")] : []),
  ];
  return parts.join(" ");
}

async function checkAll(
  connection: Connection,
  found: vscode.DiagnosticCollection,
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<Tally> {
  const files = await closedFiles(token);
  const tally: Tally = { files: files.length, drafts: 0, findings: 0, unread: 0, cancelled: false };
  for (const { uri, languageId } of files) {
    if (token.isCancellationRequested) break;
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / files.length });
    try {
      const diagnostics = await checkOne(connection, uri, languageId, token);
      if (diagnostics === null) continue;
      tally.drafts += 1;
      tally.findings += diagnostics.length;
      if (!isOpen(uri)) found.set(uri, diagnostics);
    } catch (error) {
      if (token.isCancellationRequested) break;
      tally.unread += 1;
      connection.log.warn(`${uri.toString(true)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { ...tally, cancelled: token.isCancellationRequested };
}

/** What may be a draft and is not open: open drafts have their findings already. */
async function closedFiles(token: vscode.CancellationToken): Promise<{ uri: vscode.Uri; languageId: string }[]> {
  const files: { uri: vscode.Uri; languageId: string }[] = [];
  for (const languageId of draftLanguages()) {
    const endings = draftEndings[languageId];
    const pattern = `**/*.{${endings?.join(",")}}`;
    const uris = endings ? await vscode.workspace.findFiles(pattern, undefined, undefined, token) : [];
    files.push(...uris.filter((uri) => !isOpen(uri)).map((uri) => ({ uri, languageId })));
  }
  return files.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

/** Null for what is no draft. @throws for a file that cannot be read, or is no text */
async function checkOne(
  connection: Connection,
  uri: vscode.Uri,
  languageId: string,
  token: vscode.CancellationToken,
): Promise<vscode.Diagnostic[] | null> {
  const base64 = toBase64(await vscode.workspace.fs.readFile(uri));
  const params: CheckFileParams = { uri: uri.toString(), languageId, base64 };
  const result = await connection.request<CheckFileResult>(checkFile, params, token);
  if (result.state === "notText") throw new Error(result.reason);
  return result.state === "checked" ? connection.toDiagnostics(result.diagnostics) : null;
}
