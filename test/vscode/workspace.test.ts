// What is not about one open draft alone: the status bar, the check of closed files, and targets that cannot be written.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import type { Api } from "../../client/src/extension.ts";
import { checkOf, closeAllEditors, eventually, extensionId, openDraft, sample, waitForDiagnostics } from "./helpers.ts";

async function statusText(): Promise<string | undefined> {
  const api = (await vscode.extensions.getExtension(extensionId)?.activate()) as Api;
  return api.statusBar.text();
}

describe("the status bar", () => {
  afterEach(closeAllEditors);

  it("counts what is in the draft in front", async () => {
    const { document } = await openDraft("截至2025年底，全市新增床位300张，加强基础设施建设建设。\n");
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
    const counted = (await statusText())?.match(/\d+/g)?.map(Number) ?? [];
    const [figures, dates, , findings] = counted;
    assert.deepEqual([figures, dates], [1, 1]);
    assert.equal(findings, vscode.languages.getDiagnostics(document.uri).length);
  });

  it("is silent where there is no draft", async () => {
    await openDraft("Nothing Chinese here.\n", "plaintext");
    assert.equal(await statusText(), undefined);
  });
});

describe("checking the whole workspace", () => {
  afterEach(closeAllEditors);

  it("lists what is found in closed files, and lists nothing twice once one is opened", async () => {
    const uri = sample("contradictions.news");
    await vscode.commands.executeCommand("hegao.checkWorkspace");
    const closed = vscode.languages.getDiagnostics(uri);
    assert.ok(closed.length > 0);
    const words = (all: vscode.Diagnostic[]) =>
      all.map(({ message, range }) => `${range.start.line} ${message}`).sort();
    const changed = new Promise<void>((resolve) => {
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((one) => one.toString() === uri.toString())) resolve();
      });
    });
    await vscode.window.showTextDocument(uri);
    await changed;
    // Those of the closed file go, those of the open one come; twice they must not stay.
    await waitForDiagnostics(uri, (all) => words(all).join() === words(closed).join());
  });
});

describe("what a check of the workspace says", () => {
  const closed = () => sample("contradictions.news");
  const made = () => sample("made.news");
  const said: string[] = [];
  const { showInformationMessage } = vscode.window;
  beforeEach(() => {
    said.length = 0;
    Object.assign(vscode.window, { showInformationMessage: async (message: string) => void said.push(message) });
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showInformationMessage });
    await closeAllEditors();
    rmSync(made().fsPath, { force: true });
  });
  const check = () => vscode.commands.executeCommand("hegao.checkWorkspace");
  const listed = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).length;
  const untilGone = (uri: vscode.Uri) => waitForDiagnostics(uri, (all) => all.length === 0);

  it("counts open drafts too, as they stand in the editor", async () => {
    await check();
    const [before = 0, drafts = 0, findings = 0] = (said[0]?.match(/\d+/g) ?? []).map(Number);
    const { document } = await openDraft("全市加强基础设施建设建设。\n");
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
    await check();
    const counted = (said[1]?.match(/\d+/g) ?? []).map(Number);
    assert.deepEqual(counted, [before + 1, drafts + 1, findings + listed(document.uri), 1]);
  });

  it("is said once where a second check ends the first", async () => {
    await Promise.all([check(), check()]);
    assert.equal(said.length, 1);
    assert.doesNotMatch(said[0]!, /cancel/);
    assert.ok(listed(closed()) > 0);
  });

  it("is forgotten when settings change", async () => {
    await check();
    assert.ok(listed(closed()) > 0);
    const settings = vscode.workspace.getConfiguration("hegao");
    const gone = untilGone(closed());
    await settings.update("checks", { "style/duplicated-word": "off" }, vscode.ConfigurationTarget.Global);
    await gone;
    await settings.update("checks", undefined, vscode.ConfigurationTarget.Global);
  });

  it("is forgotten of a file that changes or goes", async () => {
    for (const change of [() => writeFileSync(made().fsPath, "一切照旧。\n"), () => rmSync(made().fsPath)]) {
      writeFileSync(made().fsPath, "全市加强基础设施建设建设。\n");
      await check();
      assert.ok(listed(made()) > 0);
      const gone = untilGone(made());
      change();
      await gone;
    }
  });
});

describe("a draft that is replaced on the disk", () => {
  const uri = () => sample("replaced.news");
  afterEach(async () => {
    await closeAllEditors();
    rmSync(uri().fsPath, { force: true });
  });

  it("is read again", async () => {
    writeFileSync(uri().fsPath, "本报青岚2026年3月5日电 加强基础设施建设建设。\n");
    const document = await vscode.workspace.openTextDocument(uri());
    await vscode.window.showTextDocument(document);
    const twice = (all: vscode.Diagnostic[]) => all.filter((one) => checkOf(one) === "style/duplicated-word");
    await waitForDiagnostics(uri(), (all) => twice(all).length === 1);
    const replaced = "本报青岚2026年3月5日电 一切照旧。\n志愿者开展志愿服务志愿服务活动。\n";
    const read = eventually(
      vscode.workspace.onDidChangeTextDocument,
      () => document.getText() === replaced || undefined,
    );
    const found = waitForDiagnostics(uri(), (all) => twice(all).some(({ range }) => range.start.line === 1));
    writeFileSync(uri().fsPath, replaced);
    await read;
    assert.deepEqual(
      twice(await found).map(({ range }) => document.getText(range)),
      ["志愿服务志愿服务"],
    );
  });
});

describe("a sheet that cannot be written", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "hegao-locked-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(closeAllEditors);

  it("leaves what stands there as it was, and the draft as well", async () => {
    const draft = vscode.Uri.file(join(folder, "draft.news"));
    const text = "截至2025年底，全市新增床位300张。\n";
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(draft);
    await vscode.window.showTextDocument(document);
    const exportTo = (target: string) =>
      vscode.commands.executeCommand<vscode.Uri | undefined>("hegao.exportSheet", { format: "csv", target });
    // A folder stands where the sheet should go: nobody may write a file there, not even root.
    mkdirSync(join(folder, "sheet.csv"));
    const messages: string[] = [];
    const { showErrorMessage } = vscode.window;
    Object.assign(vscode.window, { showErrorMessage: async (message: string) => void messages.push(message) });
    try {
      assert.equal(await exportTo(join(folder, "sheet.csv")), undefined);
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
    assert.equal(messages.length, 1);
    const [message = ""] = messages;
    assert.ok(message.includes(join(folder, "sheet.csv")), message);
    assert.match(message, /director|folder|EISDIR|目录|文件夹/i);
    assert.ok(statSync(join(folder, "sheet.csv")).isDirectory());
    assert.equal(document.getText(), text);
    assert.equal((await exportTo(join(folder, "other.csv")))?.fsPath, join(folder, "other.csv"));
  });
});
