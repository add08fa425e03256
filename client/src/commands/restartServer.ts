import * as vscode from "vscode";
import type { Feature } from "../feature.ts";

/** The settings that decide which documents the server is told of. */
const deciding = ["hegao.languages", "hegao.userRegister"];

/** Starts the server anew on command, and when it is to be told of other documents. */
export const restartServer: Feature = (connection) => [
  vscode.commands.registerCommand("hegao.restartServer", async () => {
    if (!(await connection.start())) return; // it has said why
    vscode.window.showInformationMessage(
      vscode.l10n.t("The Hegao server was restarted: open drafts are checked anew."),
    );
  }),
  vscode.workspace.onDidChangeConfiguration((change) => {
    if (!deciding.some((setting) => change.affectsConfiguration(setting))) return;
    // The running client hears of the same change, and must have told its server before it is ended.
    setTimeout(() => connection.start(), 0);
  }),
];
