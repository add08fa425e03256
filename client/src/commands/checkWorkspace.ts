import * as vscode from "vscode";
import {
  type CheckFileParams,
  type CheckFileResult,
  checkFile,
  draftEndings,
  type SilencesChanged,
  silencesChanged,
} from "../../../server/src/protocol.ts";
import { toBase64 } from "../base64.ts";
import type { Connection } from "../connection.ts";
import { counted } from "../counted.ts";
import { draftLanguages, mayBeDraft, possibleLanguages } from "../draftSelector.ts";
import type { Feature } from "../feature.ts";
import { standsOpen } from "../openTabs.ts";
import { reasonOf } from "../reason.ts";
import { ClosedFindings } from "./closedFindings.ts";

const { l10n } = vscode;

/** Checks every draft of the workspace; what it finds in files that are not open it lists itself. */
export const checkWorkspace: Feature = (connection) => {
  const found = new ClosedFindings();
  let running: Running | undefined;
  const stop = () => running?.source.cancel();
  const check = async (): Promise<void> => {
    // Two runs would write over each other: the new one ends the old one, and says nothing of it.
    while (running) {
      running.replaced = true;
      running.source.cancel();
      await running.ended;
    }
    const source = new vscode.CancellationTokenSource();
    const run: Running = { source, replaced: false, ended: Promise.resolve() };
    running = run;
    const ended = checkAndSay(connection, found, run).finally(() => {
      running = undefined;
      source.dispose();
    });
    run.ended = ended.catch(() => {}); // told to whoever asked for that run
    return ended;
  };
  connection.onNotification<SilencesChanged>(silencesChanged, ({ closed }) => {
    if (closed) checkAgain(connection, found);
  });
  return [
    found,
    new vscode.Disposable(stop),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration("hegao")) return;
      // What was found under other settings holds no longer.
      stop();
      found.clear();
    }),
    vscode.commands.registerCommand("hegao.checkWorkspace", check),
  ];
};

interface Running {
  source: vscode.CancellationTokenSource;
  /** A newer run took over. */
  replaced: boolean;
  ended: Promise<void>;
}

async function checkAndSay(connection: Connection, found: ClosedFindings, run: Running): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    vscode.window.showErrorMessage(l10n.t("No folder is open: there is no workspace to check."));
    return;
  }
  found.clear();
  const title = l10n.t("Hegao: checking the workspace");
  const location = vscode.ProgressLocation.Notification;
  const tally = await vscode.window.withProgress({ title, location, cancellable: true }, (progress, token) => {
    token.onCancellationRequested(() => run.source.cancel());
    return checkAll(connection, found, progress, run.source.token);
  });
  if (!run.replaced) vscode.window.showInformationMessage(summary(tally));
}

interface Tally {
  files: number;
  drafts: number;
  open: number;
  findings: number;
  unread: number;
  cancelled: boolean;
}

function summary({ files, drafts, open, findings, unread, cancelled }: Tally): string {
  const unknown = draftLanguages().filter((language) => !draftEndings[language]);
  const parts = [
    l10n.t("Checked {0}: {1}, with {2}.", counted.files(files), counted.drafts(drafts), counted.findings(findings)),
    ...(open > 0 ? [l10n.t("Among them those that are open, as they stand in the editor: {0}.", open)] : []),
    ...(unread > 0 ? [l10n.t("Could not be read, see the log: {0}.", counted.files(unread))] : []),
    ...(unknown.length > 0
      ? [
          l10n.t(
            "Closed files of these languages were not looked for, their endings are not known: {0}.",
            unknown.join(", "),
          ),
        ]
      : []),
    ...(cancelled ? [l10n.t("The check was cancelled before all were looked at.")] : []),
  ];
  return parts.join(" ");
}

/** Looks again at the files that were checked: some of what was found there may be ignored now, or no longer. */
async function checkAgain(connection: Connection, found: ClosedFindings): Promise<void> {
  for (const uri of found.files) {
    const languageId = possibleLanguages().find((language) => draftEndings[language]?.includes(endingOf(uri)));
    if (languageId === undefined) continue;
    const keep = await found.begin(uri);
    try {
      const diagnostics = await checkOne(connection, { uri, languageId, open: undefined });
      if (diagnostics) keep(diagnostics);
    } catch (error) {
      connection.log.warn(`${uri.toString(true)}: ${reasonOf(error)}`);
    }
  }
}

const endingOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf(".") + 1);

/** What may be a draft: its bytes, as they are on the disk or as the editor has them. */
interface Candidate {
  uri: vscode.Uri;
  languageId: string;
  open: vscode.TextDocument | undefined;
}

async function checkAll(
  connection: Connection,
  found: ClosedFindings,
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<Tally> {
  const candidates = await candidatesOf(token);
  const tally: Tally = { files: 0, drafts: 0, open: 0, findings: 0, unread: 0, cancelled: false };
  for (const candidate of candidates) {
    if (token.isCancellationRequested) break;
    const { uri, open } = candidate;
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / candidates.length });
    try {
      const keep = await found.begin(uri);
      const diagnostics = await checkOne(connection, candidate, token);
      if (diagnostics === undefined) continue;
      tally.files += 1;
      if (diagnostics === null) continue;
      tally.drafts += 1;
      tally.findings += diagnostics.length;
      if (open) tally.open += 1;
      else keep(diagnostics);
    } catch (error) {
      if (token.isCancellationRequested) break;
      tally.unread += 1;
      connection.log.warn(`${uri.toString(true)}: ${reasonOf(error)}`);
    }
  }
  return { ...tally, cancelled: token.isCancellationRequested };
}

/** The files of the workspace that may be drafts, and what is open of them or in no file yet. */
async function candidatesOf(token: vscode.CancellationToken): Promise<Candidate[]> {
  const candidates = new Map<string, Candidate>();
  for (const languageId of possibleLanguages()) {
    const endings = draftEndings[languageId];
    const pattern = `**/*.{${endings?.join(",")}}`;
    const uris = endings ? await vscode.workspace.findFiles(pattern, undefined, undefined, token) : [];
    for (const uri of uris) candidates.set(uri.toString(), { uri, languageId, open: undefined });
  }
  for (const open of vscode.workspace.textDocuments.filter(standsOpen)) {
    const { uri, languageId, isUntitled } = open;
    const inside = isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    if (inside && mayBeDraft(open)) candidates.set(uri.toString(), { uri, languageId, open });
    // It was opened in a language that is not checked.
    else if (candidates.has(uri.toString())) candidates.delete(uri.toString());
  }
  return [...candidates.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

/** Null for what is no draft, undefined where the settings leave out the language. @throws for a file that cannot be read, or is no text */
async function checkOne(
  connection: Connection,
  { uri, languageId, open }: Candidate,
  token?: vscode.CancellationToken,
): Promise<vscode.Diagnostic[] | null | undefined> {
  const bytes = open ? new TextEncoder().encode(open.getText()) : await vscode.workspace.fs.readFile(uri);
  const params: CheckFileParams = { uri: uri.toString(), languageId, base64: toBase64(bytes) };
  const result = await connection.request<CheckFileResult>(checkFile, params, token);
  if (result.state === "notText") throw new Error(result.reason);
  if (result.state === "otherLanguage") return undefined;
  return result.state === "checked" ? connection.toDiagnostics(result.diagnostics) : null;
}
