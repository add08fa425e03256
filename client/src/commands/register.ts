import * as vscode from "vscode";
import {
  type RegisterEditParams,
  type RegisterEditResult,
  type RegisterNamesParams,
  type RegisterNamesResult,
  registerEdit,
  registerNames,
  saveRegister,
} from "../../../server/src/protocol.ts";
import type { Connection } from "../connection.ts";
import { mayBeDraft } from "../draftSelector.ts";
import type { Feature } from "../feature.ts";

const { l10n } = vscode;

/** The newsroom's own register, written from a draft: the selected words, or the program at the caret. */
export const register: Feature = (connection) => [
  vscode.commands.registerCommand("hegao.addToRegister", () => add(connection)),
  vscode.commands.registerCommand("hegao.markWrongForm", (id?: string) => markWrongForm(connection, id)),
  vscode.commands.registerCommand(saveRegister, (file: string) => save(vscode.Uri.parse(file, true))),
];

/** Undefined, and said why, where there is none. */
function placeInFront(connection: Connection): RegisterNamesParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !mayBeDraft(editor.document)) {
    vscode.window.showErrorMessage(l10n.t("There is no draft in front: open the draft that has the name."));
    return undefined;
  }
  const { start, end } = editor.selection;
  const plain = ({ line, character }: vscode.Position) => ({ line, character });
  return { uri: connection.uriOf(editor.document), range: { start: plain(start), end: plain(end) } };
}

/** Resolves to the register's file; to nothing where it was not changed. */
async function add(connection: Connection): Promise<vscode.Uri | undefined> {
  const place = placeInFront(connection);
  return place && edit(connection, place);
}

/** @param given the id of the entry; without it a list asks */
async function markWrongForm(connection: Connection, given?: string): Promise<vscode.Uri | undefined> {
  const place = placeInFront(connection);
  if (!place) return undefined;
  const of = given ?? (await pickEntry(connection, place));
  return of === undefined ? undefined : edit(connection, { ...place, of });
}

async function pickEntry(connection: Connection, place: RegisterNamesParams): Promise<string | undefined> {
  const result = await connection.request<RegisterNamesResult>(registerNames, place);
  if (!result) {
    vscode.window.showErrorMessage(l10n.t("No name stands here: put the caret on one, or select one within a line."));
    return undefined;
  }
  const items = result.names.map(({ id, name, detail }) => ({ label: name, description: detail, id }));
  const title = l10n.t("“{0}” is a wrong form of which name?", result.text);
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}

async function edit(connection: Connection, params: RegisterEditParams): Promise<vscode.Uri | undefined> {
  const result = await connection.request<RegisterEditResult>(registerEdit, params);
  if ("refused" in result) {
    vscode.window.showErrorMessage(result.refused);
    return undefined;
  }
  const file = vscode.Uri.parse(result.file, true);
  if (!(await connection.apply(result.edit))) {
    vscode.window.showErrorMessage(l10n.t("The register {0} could not be changed.", file.fsPath));
    return undefined;
  }
  await save(file);
  return file;
}

/** Undo takes the change back in the editor, as with any other edit. */
async function save(file: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  if (!(await document.save()))
    vscode.window.showErrorMessage(l10n.t("The register {0} could not be saved.", file.fsPath));
}
