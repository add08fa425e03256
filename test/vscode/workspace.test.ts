// What is not about one open draft alone: the status bar, the check of closed files, and targets that cannot be written.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import type { Api } from "../../client/src/extension.ts";
import { closeAllEditors, extensionId, openDraft, sample, waitForDiagnostics } from "./helpers.ts";

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
    const opened = waitForDiagnostics(uri, (all) => all.length === 0);
    await vscode.window.showTextDocument(uri);
    await opened;
    const again = await waitForDiagnostics(uri, (all) => all.length > 0);
    const words = (all: vscode.Diagnostic[]) =>
      all.map(({ message, range }) => `${range.start.line} ${message}`).sort();
    assert.deepEqual(words(again), words(closed));
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
    assert.equal(await exportTo(join(folder, "sheet.csv")), undefined);
    assert.ok(statSync(join(folder, "sheet.csv")).isDirectory());
    assert.equal(document.getText(), text);
    assert.equal((await exportTo(join(folder, "other.csv")))?.fsPath, join(folder, "other.csv"));
  });
});
