import type * as vscode from "vscode";
import { checkWorkspace } from "./commands/checkWorkspace.ts";
import { exportSheet } from "./commands/exportSheet.ts";
import { restartServer } from "./commands/restartServer.ts";
import { showLog } from "./commands/showLog.ts";
import { Connection } from "./connection.ts";
import type { Feature } from "./feature.ts";
import { createClient } from "./node.ts";
import { encodingHint } from "./views/encodingHint.ts";
import { statusBar } from "./views/statusBar.ts";

const features: readonly Feature[] = [exportSheet, checkWorkspace, restartServer, showLog, statusBar, encodingHint];

let connection: Connection | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  connection = new Connection(context, createClient);
  for (const feature of features) context.subscriptions.push(...feature(connection));
  await connection.start();
}

export const deactivate = (): Promise<void> | undefined => connection?.stop();
