import type * as vscode from "vscode";
import { checkWorkspace } from "./commands/checkWorkspace.ts";
import { exportSheet } from "./commands/exportSheet.ts";
import { register } from "./commands/register.ts";
import { restartServer } from "./commands/restartServer.ts";
import { showDocumentation } from "./commands/showDocumentation.ts";
import { showLog } from "./commands/showLog.ts";
import { silence } from "./commands/silence.ts";
import { Connection } from "./connection.ts";
import type { Feature } from "./feature.ts";
import { createClient } from "./node.ts";
import { encodingHint } from "./views/encodingHint.ts";
import { type StatusBar, statusBar } from "./views/statusBar.ts";

const features: readonly Feature[] = [
  exportSheet,
  checkWorkspace,
  register,
  silence,
  restartServer,
  showLog,
  showDocumentation,
  encodingHint,
];

let connection: Connection | undefined;

/** What other extensions, and the tests, can ask. */
export interface Api {
  statusBar: StatusBar;
}

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  connection = new Connection(context, createClient);
  const bar = statusBar(connection);
  context.subscriptions.push(bar);
  for (const feature of features) context.subscriptions.push(...feature(connection));
  await connection.start();
  return { statusBar: bar };
}

export const deactivate = (): Promise<void> | undefined => connection?.stop();
