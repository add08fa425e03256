// Settings in the editor: its own, and over them the folder's hegao.config.json, with what is wrong there marked once.
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import * as vscode from "vscode";
import {
  askUntil,
  checkOf,
  closeAllEditors,
  eventually,
  openDraft,
  sample,
  waitForDiagnostics,
  watching,
} from "./helpers.ts";

const file = () => sample("hegao.config.json");
const doubled = "style/duplicated-word";
const text = "本报青岚2026年3月5日电 加强基础设施建设建设。会议定于2026年2月30日举行。\n";
const checksOf = (all: vscode.Diagnostic[]) => all.map(checkOf);
const tells = (check: string) => (all: vscode.Diagnostic[]) => checksOf(all).includes(check);
const keepsQuiet = (check: string) => (all: vscode.Diagnostic[]) => all.length > 0 && !checksOf(all).includes(check);

function remove(): void {
  rmSync(file().fsPath, { force: true });
}

/** The editor remembers for a while what it has shown under a name: it is there once the words are those of the file. */
async function openFile(uri: vscode.Uri, content: string): Promise<vscode.TextDocument> {
  writeFileSync(uri.fsPath, content);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  await eventually(vscode.workspace.onDidChangeTextDocument, () => document.getText() === content || undefined);
  return document;
}

const openConfig = (content: string): Promise<vscode.TextDocument> => openFile(file(), content);

/** The labels of what is offered at the first place of these words, behind them. */
async function offered(document: vscode.TextDocument, behind: string): Promise<string[]> {
  const position = document.positionAt(document.getText().indexOf(behind) + behind.length);
  return askUntil(async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position,
    );
    const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
    return labels.length > 0 ? labels : undefined;
  });
}

describe("hegao.config.json", () => {
  before(watching);
  afterEach(async () => {
    await closeAllEditors();
    // What is made and deleted in one breath nobody is told of.
    writeFileSync(file().fsPath, "{}");
    await waitForDiagnostics(file(), (all) => all.length === 0);
    remove();
  });

  it("holds in open drafts as soon as it is written, and no more once it is gone", async () => {
    const { document } = await openDraft(text);
    await waitForDiagnostics(document.uri, tells(doubled));
    writeFileSync(file().fsPath, `// 本报\n${JSON.stringify({ checks: { [doubled]: "off" } })}`);
    await waitForDiagnostics(document.uri, keepsQuiet(doubled));
    remove();
    await waitForDiagnostics(document.uri, tells(doubled));
  });

  it("holds as it stands in its editor, over the editor's own settings", async () => {
    const { document } = await openDraft(text);
    const settings = vscode.workspace.getConfiguration("hegao");
    await settings.update("preset", "facts", vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(document.uri, keepsQuiet(doubled));
    const config = await openConfig("{}");
    assert.equal(config.languageId, "jsonc");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(config.uri, config.positionAt(1), '"preset": "news"');
    await vscode.workspace.applyEdit(edit);
    await waitForDiagnostics(document.uri, tells(doubled));
    assert.ok(config.isDirty);
    await settings.update("preset", undefined, vscode.ConfigurationTarget.Global);
  });

  it("has each slip marked once, at its place, with the nearest right name", async () => {
    const config = await openConfig(
      '{\n  // 本报\n  "checks": { "date/imposible": "off", "date/impossible": "loud" },\n  "wrods": []\n}',
    );
    const marks = await waitForDiagnostics(config.uri, (all) => all.length >= 3);
    assert.deepEqual(
      marks.map(({ range }) => config.getText(range)),
      ['"date/imposible"', '"loud"', '"wrods"'],
    );
    assert.match(marks[0]!.message, /date\/impossible/);
    assert.match(marks[2]!.message, /words/);
  });

  it("that is no JSON is marked by the editor alone while it is open", async () => {
    const config = await openConfig('{ "checks": { }');
    const marks = await waitForDiagnostics(config.uri, (all) => all.length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(config.uri, config.positionAt(config.getText().length), "}");
    await vscode.workspace.applyEdit(edit);
    await waitForDiagnostics(config.uri, (all) => all.length === 0);
    assert.equal(marks.length, 1);
  });

  it("is offered its names and values", async () => {
    const config = await openConfig('{ "checks": { "" }, "preset": "" }');
    const checks = await offered(config, '{ "checks": { "');
    assert.ok(
      checks.some((label) => label.includes("date/impossible")),
      checks.join(),
    );
    const presets = await offered(config, '"preset": "');
    assert.ok(
      presets.some((label) => label.includes("publication")),
      presets.join(),
    );
  });

  it("says which words stand as they are", async () => {
    const { document } = await openDraft("本报青岚2026年3月5日电 加强建设建设村的管护，会议定于2026年2月30日举行。\n");
    await waitForDiagnostics(document.uri, tells(doubled));
    writeFileSync(file().fsPath, JSON.stringify({ words: ["建设建设村"] }));
    await waitForDiagnostics(document.uri, keepsQuiet(doubled));
  });
});

describe("the presets in the editor's settings", () => {
  afterEach(closeAllEditors);

  it("hold at once in open drafts", async () => {
    const { document } = await openDraft(text);
    await waitForDiagnostics(document.uri, tells(doubled));
    const settings = vscode.workspace.getConfiguration("hegao");
    await settings.update("preset", "facts", vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(document.uri, keepsQuiet(doubled));
    await settings.update("preset", undefined, vscode.ConfigurationTarget.Global);
    await waitForDiagnostics(document.uri, tells(doubled));
  });
});

describe("a newsroom's register", () => {
  const own = () => sample(".hegao/programs.json");
  afterEach(async () => {
    await closeAllEditors();
    rmSync(sample(".hegao").fsPath, { recursive: true, force: true });
  });

  it("may have comments, and a slip in it is marked once", async () => {
    await vscode.workspace.fs.createDirectory(sample(".hegao"));
    const document = await openFile(own(), '// 本报\n{ "entries": [{ "name": 3 }] }\n');
    assert.equal(document.languageId, "jsonc");
    const marks = await waitForDiagnostics(document.uri, (all) => all.length > 0);
    assert.deepEqual(
      marks.map(({ range }) => document.getText(range)),
      ["3"],
    );
    // The editor's own marks come later than ours, if any do: a syntax error behind the slip shows that it has judged.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), "?");
    await vscode.workspace.applyEdit(edit);
    const both = await waitForDiagnostics(document.uri, (all) => all.some(({ range }) => range.start.line > 1));
    assert.deepEqual(both.map(({ range }) => range.start.line).sort(), [1, 2]);
  });
});
