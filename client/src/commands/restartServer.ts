import * as vscode from "vscode";
import type { Feature } from "../feature.ts";

/** Starts the server anew on command, and when other languages are to be looked at. */
export const restartServer: Feature = (connection) => [
  vscode.commands.registerCommand("hegao.restartServer", () => connection.start()),
  vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("hegao.languages")) connection.start();
  }),
];
