import * as vscode from "vscode";

/** What a tab shows; of two texts side by side the one that can be edited. */
export function uriOfTab({ input }: vscode.Tab): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/** The editor loads documents that nobody has open, for a rename or a preview: only one in a tab, or with edits of its own, counts. */
export function standsOpen({ uri, isDirty, isUntitled }: vscode.TextDocument): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return isDirty || isUntitled || tabs.some((tab) => uriOfTab(tab)?.toString() === uri.toString());
}
