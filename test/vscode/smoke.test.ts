// The least that must hold, of a checkout as of an installed package: the extension is there, a draft wakes it, its server
// finds a day that does not exist, and the page that explains the finding is at hand.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { askUntil, checkOf, closeAllEditors, extensionId, openDraft, waitForDiagnostics } from "./helpers.ts";

const isImpossibleDate = (diagnostic: vscode.Diagnostic): boolean => checkOf(diagnostic) === "date/impossible";

describe("smoke", () => {
  afterEach(closeAllEditors);

  it("is installed", () => {
    assert.ok(vscode.extensions.getExtension(extensionId));
  });

  it("finds a day that does not exist and brings the page about it", async () => {
    const { document } = await openDraft("本报青溪2月25日电 青溪市统计局2025年2月30日发布数据。\n");
    assert.equal(document.languageId, "news-draft");
    const diagnostics = await waitForDiagnostics(document.uri, (all) => all.some(isImpossibleDate));
    assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, true);
    const code = diagnostics.find(isImpossibleDate)?.code;
    assert.ok(typeof code === "object");
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target));
    assert.match(page, /^# /);
  });

  it("has its segmenter, without which no program name without quotes is found", async () => {
    const { document } = await openDraft("全市启动了农村饮水安全提升工程。\n");
    await askUntil(async () => ((await tokenTypes(document.uri)).includes("program") ? true : undefined));
  });
});

/** The types of all semantic tokens, in the order of the text. */
async function tokenTypes(uri: vscode.Uri): Promise<(string | undefined)[]> {
  const ask = vscode.commands.executeCommand;
  const legend = await ask<vscode.SemanticTokensLegend | undefined>("vscode.provideDocumentSemanticTokensLegend", uri);
  const tokens = await ask<vscode.SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens", uri);
  // Five numbers a token, of which the fourth is its type.
  return [...(tokens?.data ?? [])].filter((_, index) => index % 5 === 3).map((type) => legend?.tokenTypes[type]);
}
