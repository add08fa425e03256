import { join } from "node:path";
import type * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, TransportKind } from "vscode-languageclient/node";
import { serverFlags } from "../../server/src/protocol.ts";

/** How the server is started where there is Node: in a process of its own. */
export function createClient(context: vscode.ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const module = context.asAbsolutePath("dist/server/main.cjs");
  // Node keeps what it compiled for the next start; it writes it when the server ends.
  const env = { NODE_COMPILE_CACHE: join(context.globalStorageUri.fsPath, "compiled") };
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [...serverFlags], env } };
  const debug = { ...run, options: { env, execArgv: [...serverFlags, "--inspect=6009"] } };
  return new LanguageClient("hegao", "Hegao", { run, debug }, options);
}
