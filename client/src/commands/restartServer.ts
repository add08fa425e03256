import * as vscode from "vscode";
import type { Feature } from "../feature.ts";

/** The settings that decide which documents the server is told of. */
const deciding = ["hegao.languages", "hegao.userRegister"];

/** Starts the server anew on command, and when it is to be told of other documents. */
export const restartServer: Feature = (connection) => [
  vscode.commands.registerCommand("hegao.restartServer", () => connection.start()),
  vscode.workspace.onDidChangeConfiguration((change) => {
    if (deciding.some((setting) => change.affectsConfiguration(setting))) connection.start();
  }),
];
