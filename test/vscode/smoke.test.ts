// The least that must hold: the extension is there and a draft wakes it.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAllEditors, extensionId, openDraft } from "./helpers.ts";

describe("smoke", () => {
  afterEach(closeAllEditors);

  it("is installed", () => {
    assert.ok(vscode.extensions.getExtension(extensionId));
  });

  it("wakes when a draft opens", async () => {
    const { document } = await openDraft("本报北京2月25日电");
    assert.equal(document.languageId, "news-draft");
    const extension = vscode.extensions.getExtension(extensionId);
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
