import type * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, TransportKind } from "vscode-languageclient/node";

/** How the server is started where there is Node: in a process of its own. */
export function createClient(context: vscode.ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const module = context.asAbsolutePath("dist/server/main.cjs");
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    "hegao",
    "Hegao",
    { run, debug: { ...run, options: { execArgv: ["--inspect=6009"] } } },
    options,
  );
}
