// What is asked about a place in a draft, over the wire: the views themselves are proved in test/core/views.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  DefinitionRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type Location,
  type Range,
  type SemanticTokens,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SymbolKind,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { at, editor, TestClient, textOf } from "./client.ts";

const text = `# 青岚市新增托育床位3400张

本报青岚2026年3月5日电（记者林一舟）青岚市统计局数据显示：截至2025年底，全市新增托育床位3400张，比上年增长12.5%。

“十四五”时期，全年完成投资12.5亿元，建成泵站12座。
`;

describe("what is asked about a place", () => {
  let client: TestClient;
  let document: TextDocument;
  before(async () => {
    client = await TestClient.start();
    document = await client.open("untitled:page", text);
  });
  after(() => client.stop());

  it("hover: covers the words, speaks Markdown, points to lines", async () => {
    const hover = await client.hover(document, "3400张，");
    assert.equal(document.getText(hover!.range!), "3400张");
    assert.match(textOf(hover), /\*\*3400张\*\*[\s\S]*\[第 1 行\]\(untitled:page#L1\)/u);
    assert.match(textOf(await client.hover(document, "2026年3月5日")), /星期四[\s\S]*正月十七/u);
    assert.equal(await client.hover(document, "建成"), null);
  });

  it("outline: articles with their claims", async () => {
    const [article, ...others] = await client.symbols(document.uri);
    assert.deepEqual(others, []);
    assert.equal(article!.name, "青岚市新增托育床位3400张");
    assert.deepEqual(new Set(article!.children!.map(({ kind }) => kind)), new Set([SymbolKind.Number]));
    const names = article!.children!.map(({ name }) => name).join("\n");
    for (const figure of ["3400张", "12.5%", "12.5亿元", "12座"])
      assert.ok(names.includes(figure), `${figure} in ${names}`);
  });

  it("highlights and references: the same figure, not the same digits", async () => {
    assert.deepEqual(await client.highlights(document, "3400张"), ["3400张", "3400张"]);
    assert.deepEqual(await client.references(document, "12.5%"), ["12.5%"]);
    assert.deepEqual(await client.references(document, "建成"), []);
  });

  it("definition: from a headline's figure to that of the body", async () => {
    const found = (await client.connection.sendRequest(DefinitionRequest.type, at(document, "3400张"))) as Location;
    assert.equal(found.uri, document.uri);
    assert.equal(document.offsetAt(found.range.start), text.lastIndexOf("3400张"));
    const inBody = { line: 2, character: document.positionAt(text.lastIndexOf("3400张")).character };
    const params = { textDocument: { uri: document.uri }, position: inBody };
    assert.equal(await client.connection.sendRequest(DefinitionRequest.type, params), null);
  });

  it("hints: none until the setting wants them, then those of the lines that are asked for", async () => {
    const hints = async (line: number) => {
      const range: Range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      const params = { textDocument: { uri: document.uri }, range };
      const found = await client.connection.sendRequest(InlayHintRequest.type, params);
      return (found ?? []).map(({ label, position, tooltip }) => [label, document.offsetAt(position), tooltip]);
    };
    assert.deepEqual(await hints(2), []);
    await client.changeSettings(() => ({ inlayHints: true }));
    await client.heard(InlayHintRefreshRequest.method);
    assert.deepEqual(await hints(2), [["基数3022张", text.indexOf("12.5%") + 5, "3400张÷（1＋12.5%）≈3022张"]]);
    assert.deepEqual(await hints(4), []);
    await client.changeSettings(() => ({}));
  });

  it("colours: of the whole draft, and of a part of it", async () => {
    const whole = await client.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument: { uri: document.uri },
    });
    const coloured = tokensOf(client, document, whole);
    for (const token of ["figure 3400张", "date 2025年底", "program “十四五”", "date 时期", "figure 12座"]) {
      assert.ok(coloured.includes(token), `${token} in ${coloured.join("、")}`);
    }
    const range: Range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    const params = { textDocument: { uri: document.uri }, range };
    const part = tokensOf(
      client,
      document,
      await client.connection.sendRequest(SemanticTokensRangeRequest.type, params),
    );
    assert.deepEqual(part, coloured.slice(-part.length));
    assert.equal(part[0], "program “十四五”");
  });
});

it("speaks English, and plain text to who shows no Markdown", async () => {
  const { hover: _, ...textDocument } = editor.textDocument!;
  const client = await TestClient.start({ locale: "en", capabilities: { ...editor, textDocument } });
  const document = await client.open("untitled:english", text);
  const shown = textOf(await client.hover(document, "12.5亿元"));
  assert.match(shown, /^12\.5亿元 · amount of money\nValue: 12\.5亿元 → 1,250,000,000 元/u);
  assert.doesNotMatch(shown, /\*\*/u);
  await client.stop();
});

/** Relative numbers → kind and words, in the order of the draft. */
function tokensOf(client: TestClient, document: TextDocument, tokens: SemanticTokens | null): string[] {
  const { data } = tokens!;
  const legend = client.capabilities.semanticTokensProvider!.legend.tokenTypes;
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    if (data[at]! > 0) character = 0;
    line += data[at]!;
    character += data[at + 1]!;
    const end = { line, character: character + data[at + 2]! };
    found.push(`${legend[data[at + 3]!]} ${document.getText({ start: { line, character }, end })}`);
  }
  return found;
}
