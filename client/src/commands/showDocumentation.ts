import * as vscode from "vscode";
import type { Feature } from "../feature.ts";

/** The extension's own pages, in the language of the interface: in the preview every link between them works. */
export const showDocumentation: Feature = ({ extensionUri }) => [
  vscode.commands.registerCommand("hegao.showDocumentation", () => {
    const page = vscode.env.language.startsWith("zh") ? "README.zh.md" : "README.md";
    return vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.joinPath(extensionUri, "dist", page));
  }),
];
