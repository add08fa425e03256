import * as vscode from "vscode";
import {
  type ExportSheetParams,
  type ExportSheetResult,
  exportSheet as method,
  type SheetFormat,
  sheetFormats,
} from "../../../server/src/protocol.ts";
import type { Connection } from "../connection.ts";
import { mayBeDraft } from "../draftSelector.ts";
import type { Feature } from "../feature.ts";
import { reasonOf } from "../reason.ts";

const { l10n } = vscode;

/** What a keybinding or another extension may give the commands along: `{ "format": "csv", "target": "/desk/sheet.csv" }`. */
interface Arguments {
  format?: SheetFormat;
  /** Where the sheet goes, as an absolute path; without it a dialog asks. */
  target?: string;
}

const names: Record<SheetFormat, string> = { csv: "CSV", md: "Markdown", json: "JSON" };

/** The fact-check sheet of the draft in front, into a file or to the clipboard. */
export const exportSheet: Feature = (connection) => [
  vscode.commands.registerCommand("hegao.exportSheet", async (given: Arguments = {}) => {
    const sheet = await sheetInFront(connection, given);
    return sheet && (given.target === undefined ? saveAs(sheet) : write(sheet, vscode.Uri.file(given.target)));
  }),
  vscode.commands.registerCommand("hegao.copySheet", async (given: Arguments = {}) => {
    const sheet = await sheetInFront(connection, given);
    if (sheet) await copy(sheet);
  }),
];

interface Sheet {
  draft: vscode.Uri;
  format: SheetFormat;
  text: string;
}

/** Undefined, and said why, where there is none. */
async function sheetInFront(connection: Connection, given: Arguments): Promise<Sheet | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !mayBeDraft(document)) {
    vscode.window.showErrorMessage(l10n.t("There is no draft in front: open the draft whose sheet you want."));
    return undefined;
  }
  const draft = document.uri;
  const format = sheetFormats.find((known) => known === given.format) ?? (await pickFormat());
  if (!format) return undefined;
  try {
    const params: ExportSheetParams = { uri: connection.uriOf(document), format };
    const sheet = await connection.request<ExportSheetResult>(method, params);
    if (sheet) return { draft, format, text: sheet.text };
    vscode.window.showErrorMessage(document.isClosed ? closed(draft) : noDraft(draft));
  } catch (error) {
    vscode.window.showErrorMessage(l10n.t("The sheet of {0} could not be made: {1}", nameOf(draft), reasonOf(error)));
  }
  return undefined;
}

const closed = (draft: vscode.Uri): string =>
  l10n.t("{0} was closed before its sheet was made: open it and export again.", nameOf(draft));

const noDraft = (draft: vscode.Uri): string =>
  l10n.t("{0} is not a Chinese draft, or could not be checked: there is no sheet of it.", nameOf(draft));

async function pickFormat(): Promise<SheetFormat | undefined> {
  const items = sheetFormats.map((format) => ({ label: names[format], description: `.${format}`, format }));
  const picked = await vscode.window.showQuickPick(items, { title: l10n.t("Fact-check sheet: which format?") });
  return picked?.format;
}

async function copy({ text }: Sheet): Promise<void> {
  // The mark that tells a spreadsheet the encoding of a file has no place on the clipboard.
  await vscode.env.clipboard.writeText(text.replace(/^\uFEFF/, ""));
  vscode.window.showInformationMessage(l10n.t("The fact-check sheet is on the clipboard."));
}

/** Resolves to where the sheet was written; to nothing when it was not. */
async function saveAs(sheet: Sheet): Promise<vscode.Uri | undefined> {
  const target = await vscode.window.showSaveDialog({
    defaultUri: proposedTarget(sheet),
    filters: { [names[sheet.format]]: [sheet.format] },
    title: l10n.t("Export the fact-check sheet"),
  });
  return target && write(sheet, target);
}

/** The command ends with the file: nobody must answer the message about it first. */
async function write(sheet: Sheet, target: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(sheet.text));
  } catch (error) {
    void offerAgain(sheet, target, error);
    return undefined;
  }
  void offerToOpen(target);
  return target;
}

/** Nothing is lost when the target cannot be written: the sheet can go elsewhere. */
async function offerAgain(sheet: Sheet, target: vscode.Uri, error: unknown): Promise<void> {
  const elsewhere = l10n.t("Save Elsewhere…");
  const clipboard = l10n.t("Copy to Clipboard");
  const message = l10n.t("The sheet could not be written to {0}: {1}", nameOf(target), reasonOf(error));
  const choice = await vscode.window.showErrorMessage(message, elsewhere, clipboard);
  if (choice === elsewhere) await saveAs(sheet);
  if (choice === clipboard) await copy(sheet);
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = l10n.t("Open");
  const saved = l10n.t("The fact-check sheet was saved to {0}.", nameOf(target));
  if ((await vscode.window.showInformationMessage(saved, open)) === open) {
    await vscode.commands.executeCommand("vscode.open", target);
  }
}

/** Beside the draft, else in the first folder; an untitled draft outside of any folder leaves the place to VS Code. */
function proposedTarget({ draft, format }: Sheet): vscode.Uri {
  const name = `${draft.path.replace(/^.*\//, "").replace(/\.[^.]*$/, "")}-${l10n.t("sheet")}.${format}`;
  const folder =
    draft.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, "..");
  return folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.file(name);
}

const nameOf = (uri: vscode.Uri): string => (uri.scheme === "file" ? uri.fsPath : uri.path);
