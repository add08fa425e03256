// What an editor sees of an open draft: findings that link to their page, hovers, the outline, quick fixes, colours.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { checkOf, closeAllEditors, openDraft, waitForDiagnostics } from "./helpers.ts";

// Invented. Two words written twice, one headline figure that the body contradicts.
const draft = `# 青岚市新增托育床位4300张

本报青岚3月5日电（记者林一舟）青岚市统计局数据显示：截至2025年底，全市新增托育床位3400张，比上年增长12.5%。

市里加强基础设施建设建设，全年完成投资12.5亿元。

志愿者开展志愿服务志愿服务活动，共有3400人参加。
`;

const twice = "style/duplicated-word";
const hasTwice = (count: number) => (all: vscode.Diagnostic[]) =>
  all.filter((diagnostic) => checkOf(diagnostic) === twice).length === count;

const wordsAt = (document: vscode.TextDocument, words: string): vscode.Range => {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
};

describe("an open draft", () => {
  afterEach(closeAllEditors);

  it("shows findings with code, page and evidence", async () => {
    const { document } = await openDraft(draft);
    const all = await waitForDiagnostics(document.uri, hasTwice(2));
    for (const { code } of all) {
      assert.ok(code !== null && typeof code === "object");
      const page = await vscode.workspace.openTextDocument(code.target);
      assert.match(page.lineAt(0).text, /^# /);
    }
    const headline = all.find((diagnostic) => checkOf(diagnostic) === "claim/headline-body");
    assert.equal(headline && document.getText(headline.range), "4300张");
    const [evidence] = headline?.relatedInformation ?? [];
    assert.equal(evidence && document.getText(evidence.location.range), "3400张");
  });

  it("explains a check on a page made to be read, not as source text", async () => {
    const { document } = await openDraft(draft);
    const [diagnostic] = await waitForDiagnostics(document.uri, hasTwice(2));
    assert.ok(diagnostic?.code !== null && typeof diagnostic?.code === "object");
    await vscode.commands.executeCommand("vscode.open", diagnostic.code.target);
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    assert.ok(input instanceof vscode.TabInputCustom, "the page is rendered");
    assert.equal(input.uri.path, diagnostic.code.target.path);
  });

  it("tells in a hover what a figure is worth and where else it stands", async () => {
    const { document } = await openDraft(draft);
    await waitForDiagnostics(document.uri, hasTwice(2));
    assert.match(await hoverText(document, "12.5亿元"), /1,250,000,000/);
    assert.match(await hoverText(document, "2025年底"), /2025/);
  });

  it("has an outline of articles and claims", async () => {
    const { document } = await openDraft(draft);
    await waitForDiagnostics(document.uri, hasTwice(2));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["青岚市新增托育床位4300张"],
    );
    const claims = symbols[0]!.children.map(({ name }) => name);
    assert.ok(
      claims.some((name) => name.endsWith("3400张")),
      claims.join("、"),
    );
  });
});

describe("quick fixes", () => {
  afterEach(closeAllEditors);

  it("mend one finding and leave the others", async () => {
    const { document } = await openDraft(draft);
    await waitForDiagnostics(document.uri, hasTwice(2));
    const [fix] = await quickFixes(document, "建设建设");
    assert.equal(fix?.isPreferred, true);
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.match(document.getText(), /基础设施建设，/);
    const left = await waitForDiagnostics(document.uri, hasTwice(1));
    const [other] = left.filter((diagnostic) => checkOf(diagnostic) === twice);
    assert.equal(other && document.getText(other.range), "志愿服务志愿服务");
  });

  it("mend everything that is safe in one go", async () => {
    const { document } = await openDraft(draft);
    await waitForDiagnostics(document.uri, hasTwice(2));
    await vscode.commands.executeCommand("editor.action.fixAll");
    await waitForDiagnostics(document.uri, hasTwice(0));
    assert.match(document.getText(), /基础设施建设，[\s\S]*志愿服务活动/);
    assert.match(document.getText(), /4300张[\s\S]*3400张/, "values stay as they were");
  });
});

describe("colours and marks", () => {
  afterEach(closeAllEditors);

  it("tell figures, dates and programs apart", async () => {
    const { document } = await openDraft("青岚市“十四五”时期建成泵站12座，2025年3月5日全部投用。\n");
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    const coloured: string[] = [];
    let character = 0;
    for (let at = 0; at < tokens.data.length; at += 5) {
      character += tokens.data[at + 1]!;
      const range = new vscode.Range(0, character, 0, character + tokens.data[at + 2]!);
      coloured.push(`${legend.tokenTypes[tokens.data[at + 3]!]} ${document.getText(range)}`);
    }
    assert.deepEqual(coloured, ["program “十四五”", "date 时期", "figure 12座", "date 2025年3月5日"]);
  });

  it("highlight the same figure elsewhere", async () => {
    const { document } = await openDraft(draft);
    await waitForDiagnostics(document.uri, hasTwice(2));
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      wordsAt(document, "12.5亿元").start,
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ["12.5亿元"],
    );
  });

  it("are there in plain text that is mostly Chinese, without VS Code's marks for ambiguous characters", async () => {
    const { document } = await openDraft(draft, "plaintext");
    await waitForDiagnostics(document.uri, hasTwice(2));
    for (const languageId of ["plaintext", "news-draft"]) {
      const settings = vscode.workspace.getConfiguration("editor.unicodeHighlight", { languageId });
      assert.equal(settings.get("ambiguousCharacters"), false, languageId);
    }
    const english = await openDraft("Rebuilt rebuilt 建设建设 in English prose.\n", "plaintext");
    assert.deepEqual(await quickFixes(english.document, "建设建设"), []);
  });
});

async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = wordsAt(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    start,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === "string" ? content : content.value)).join("\n");
}

async function quickFixes(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    wordsAt(document, words),
    vscode.CodeActionKind.QuickFix.value,
  );
}
