// The commands of the palette, as a keybinding calls them, and what the editor does with drafts in other encodings.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { closeAllEditors, eventually, openDraft, waitForDiagnostics } from "./helpers.ts";

const draft = "本报青岚3月5日电（记者林一舟）截至2025年底，全市新增托育床位3400张，比上年增长12.5%。\n";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "hegao-sheets-"));
});
after(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => vscode.Uri.file(join(folder, name));

async function openFile(name: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, typeof content === "string" ? new TextEncoder().encode(content) : content);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Runs the command and accepts the save dialog's proposal as soon as it stands open. */
async function exportAs(format: string): Promise<string> {
  let done = false;
  const command = vscode.commands.executeCommand("hegao.exportSheet", { format }).then(() => {
    done = true;
  });
  while (!done) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await command;
  const files = await vscode.workspace.fs.readDirectory(vscode.Uri.file(folder));
  const [sheet] = files.map(([name]) => name).filter((name) => name.endsWith(`.${format}`));
  assert.ok(sheet, `a .${format} among ${files}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(inFolder(sheet)));
}

describe("the fact-check sheet", () => {
  afterEach(closeAllEditors);

  it("is saved as CSV that Excel reads", async () => {
    await openFile("draft.news", draft);
    const sheet = await exportAs("csv");
    assert.equal(sheet.charCodeAt(0), 0xfeff);
    assert.match(sheet, /3400张/);
    assert.match(sheet, /12\.5%/);
  });

  it("is saved as Markdown", async () => {
    await openFile("draft.news", draft);
    assert.match(await exportAs("md"), /\|.*3400张.*\|/);
  });

  it("is saved as JSON", async () => {
    await openFile("draft.news", draft);
    assert.match(JSON.stringify(JSON.parse(await exportAs("json"))), /3400张/);
  });

  it("goes to the clipboard, of a draft that is in no file yet", async () => {
    await openDraft(draft);
    await vscode.commands.executeCommand("hegao.copySheet", { format: "csv" });
    const copied = await vscode.env.clipboard.readText();
    assert.notEqual(copied.charCodeAt(0), 0xfeff);
    assert.match(copied, /3400张/);
  });
});

describe("a draft in GB18030", () => {
  afterEach(closeAllEditors);

  it("is marked as such, and the mark offers to open it as what it is", async () => {
    // 青岚市新增床位三百张。 in GB18030
    const bytes = Uint8Array.from([
      0xc7, 0xe0, 0xe1, 0xb0, 0xca, 0xd0, 0xd0, 0xc2, 0xd4, 0xf6, 0xb4, 0xb2, 0xce, 0xbb, 0xc8, 0xfd, 0xb0, 0xd9, 0xd5,
      0xc5,
    ]);
    const document = await openFile("legacy.txt", bytes);
    assert.match(document.getText(), /\uFFFD/);
    const [mark] = await waitForDiagnostics(document.uri, (all) => all.length > 0);
    assert.match(mark!.message, /GB18030/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      mark!.range,
    );
    const command = actions
      .map((action) => action.command)
      .find((found) => found?.command === "hegao.reopenWithEncoding");
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const reopened = await eventually(vscode.workspace.onDidChangeTextDocument, () =>
      vscode.workspace.textDocuments.find(
        ({ uri, encoding }) => uri.fsPath === document.uri.fsPath && encoding === "gb18030",
      ),
    );
    assert.equal(reopened.getText(), "青岚市新增床位三百张");
    await waitForDiagnostics(document.uri, (all) => all.every(({ message }) => !/GB18030/.test(message)));
  });
});

function insertion(uri: vscode.Uri, text: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  return edit;
}

describe("the server", () => {
  afterEach(closeAllEditors);

  it("is started anew by command and reads the open drafts again", async () => {
    const { document } = await openDraft("加强基础设施建设建设。\n");
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
    const gone = waitForDiagnostics(document.uri, (all) => all.length === 0);
    await vscode.commands.executeCommand("hegao.restartServer");
    await gone;
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
  });

  it("stays alone when it is started anew several times at once", async () => {
    const { document } = await openDraft("加强基础设施建设建设。\n");
    const doubled = (all: vscode.Diagnostic[]) => all.filter(({ message }) => /建设/.test(message)).length;
    await waitForDiagnostics(document.uri, (all) => doubled(all) === 1);
    await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand("hegao.restartServer")));
    await waitForDiagnostics(document.uri, (all) => doubled(all) === 1);
    await vscode.workspace.applyEdit(insertion(document.uri, "一，"));
    const all = await waitForDiagnostics(document.uri, (all) => all.some(({ range }) => range.start.character > 6));
    assert.equal(doubled(all), 1);
  });

  it("obeys changed settings at once", async () => {
    const { document } = await openDraft("加强基础设施建设建设。\n");
    const twice = (all: vscode.Diagnostic[]) => all.some(({ message }) => /建设/.test(message));
    await waitForDiagnostics(document.uri, twice);
    const settings = vscode.workspace.getConfiguration("hegao");
    await settings.update("checks", { "style/duplicated-word": "off" }, vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(document.uri, (all) => !twice(all));
    await settings.update("checks", undefined, vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(document.uri, twice);
  });

  it("reads Markdown by choice only", async () => {
    const { document } = await openDraft("# 青岚要闻\n\n加强基础设施建设建设。\n", "markdown");
    const { document: plain } = await openDraft("加强基础设施建设建设。\n", "plaintext");
    await waitForDiagnostics(plain.uri, (all) => all.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    const settings = vscode.workspace.getConfiguration("hegao");
    await settings.update("languages", ["markdown"], vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
    await waitForDiagnostics(plain.uri, (all) => all.length === 0);
    await settings.update("languages", undefined, vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(document.uri, (all) => all.length === 0);
    await waitForDiagnostics(plain.uri, (all) => all.length > 0);
  });
});
