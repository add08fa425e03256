import * as vscode from "vscode";
import type { Feature } from "../feature.ts";

export const showLog: Feature = ({ log }) => [vscode.commands.registerCommand("hegao.showLog", () => log.show())];
