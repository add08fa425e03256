import type * as vscode from "vscode";
import type { Connection } from "./connection.ts";

/** A feature registers itself and hands back what is to be disposed of with the extension. */
export type Feature = (connection: Connection) => vscode.Disposable[];
