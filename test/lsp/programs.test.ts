// A program over all drafts of a folder: offered, found, followed to its entry, and renamed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  DefinitionRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ShowMessageNotification,
  type TextEdit,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { nodeHost } from "../../server/src/node/host.ts";
import { at, type TestClient, textOf } from "./client.ts";
import { Folder } from "./folder.ts";

const own = ".hegao/programs.json";
const registerText = `// 本报的名称
{
  "entries": [
    { "name": "云泽码头工程" },
    { "name": "“银龄伴读”行动", "forms": ["银龄伴读"], "wrong": [{ "form": "银铃伴读" }] }
  ]
}
`;
const first = "云泽市推进“银龄伴读”行动。\n银龄伴读行动惠及老人3400人，落实“十四五”规划。\n";
const second = "另一篇：“银龄伴读”行动走进云泽码头。\n";

let folder: Folder;
let client: TestClient;
beforeEach(async () => {
  folder = new Folder();
  folder.write(own, registerText);
  folder.write("first.news", first);
  folder.write("second.txt", second);
  folder.write("old.txt", second, "gb18030");
  folder.write("english.txt", "Nothing Chinese about “银龄伴读”行动 in here.");
  client = await folder.open(nodeHost);
});
afterEach(() => client.stop());

describe("completion", () => {
  async function complete(uri: string, before: string, after = "", language = "news-draft"): Promise<CompletionList> {
    const document = await client.open(uri, before + after, language);
    const position = document.positionAt(before.length);
    const params = { textDocument: { uri }, position };
    return ((await client.connection.sendRequest(CompletionRequest.type, params)) ?? { items: [] }) as CompletionList;
  }
  const made = (document: TextDocument, { textEdit }: CompletionItem) =>
    TextDocument.applyEdits(document, [textEdit as TextEdit]);

  it("offers the folder's names and the tool's own, and doubles no mark that stands there", async () => {
    assert.ok(client.capabilities.completionProvider?.triggerCharacters?.includes("“"));
    const { items } = await complete("untitled:a", "全市推进“银", "”。");
    assert.deepEqual(
      items.map((item) => made(TextDocument.create("", "", 0, "全市推进“银”。"), item)),
      ["全市推进“银龄伴读”行动。", "全市推进“银龄伴读”。"],
    );
    const { items: built } = await complete("untitled:b", "全面推进乡村振");
    assert.ok(
      built.some(({ label }) => label.startsWith("乡村振兴")),
      built.map(({ label }) => label).join("、"),
    );
  });

  it("is silent in what is no draft", async () => {
    assert.deepEqual((await complete("file:///desk/notes.txt", "Words in English “银", "", "plaintext")).items, []);
  });
});

describe("the way to the entry", () => {
  const definition = async (document: TextDocument, words: string) =>
    (await client.connection.sendRequest(DefinitionRequest.type, at(document, words))) as Location | null;

  it("leads to the line of the folder's register", async () => {
    const document = await client.open(folder.at("first.news"), first);
    const { uri, range } = (await definition(document, "银龄伴读”"))!;
    assert.equal(uri, folder.at(own));
    const entry = TextDocument.create(uri, "", 0, registerText).getText(range);
    assert.equal(entry, registerText.split("\n")[4]!.trim());
  });

  it("leads to the entry of the register that comes with the tool", async () => {
    const document = await client.open(folder.at("first.news"), first);
    const place = await definition(document, "“十四五”规划");
    const lines = readFileSync(fileURLToPath(place!.uri), "utf8").split("\n");
    assert.match(lines[place!.range.start.line]!, /"id": "plan-14"/);
    assert.equal(await definition(document, "3400人"), null);
  });
});

it("hover: name, kind, issuer, years, content, sources and every other mention in the draft", async () => {
  const entry = {
    name: "“三清一改”行动",
    type: "campaign",
    issuer: "云泽市人民政府",
    start: "2024",
    end: "2026",
    content: ["清垃圾", "清河道", "清棚圈", "改旧习"],
    wrong: [{ form: "三清二改行动" }],
  };
  await folder.change(client, own, JSON.stringify({ entries: [entry] }));
  const page = "云泽市推进“三清一改”行动。\n各村落实“三清一改”行动，“三清二改”行动是误写。\n“十四五”规划同步推进。\n";
  const document = await client.open(folder.at("page.news"), page);
  const shown = textOf(await client.hover(document, "三清一改"));
  for (const words of [
    "规范名称：“三清一改”行动",
    "云泽市人民政府",
    "2024年至2026年",
    "清垃圾、清河道、清棚圈、改旧习",
    "第 2 行",
  ])
    assert.ok(shown.includes(words), `${words} in ${shown}`);
  assert.match(shown.split("\n")[0]!, /行动$/u);
  assert.match(textOf(await client.hover(document, "三清二改")), /误写：三清二改行动/u);
  const built = textOf(await client.hover(document, "“十四五”规划"));
  assert.doesNotMatch(built, /%25/u, "addresses that are escaped already stay as they are");
  assert.match(built, /依据：.*\[.+\]\(https:\/\/.+\)/u);
  assert.match(built, /时间：.*2021年.*2025年/u);
});

describe("all drafts", () => {
  const symbols = async (query: string) => {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return ((found ?? []) as WorkspaceSymbol[]).map(
      ({ name, location }) => `${name} ${location.uri.split("/").at(-1)}`,
    );
  };

  it("are searched for a program by what is written, marks or not", async () => {
    const everywhere = [
      "“银龄伴读”行动 first.news",
      "银龄伴读行动 first.news",
      "“银龄伴读”行动 old.txt",
      "“银龄伴读”行动 second.txt",
    ];
    assert.deepEqual((await symbols("银龄伴读")).sort(), everywhere.sort());
    assert.deepEqual(await symbols("没有的"), []);
  });

  it("are searched as they stand now, in the editor or on the disk", async () => {
    await symbols("银龄");
    await client.open(folder.at("first.news"), "云泽市推进“银龄伴读”行动。\n");
    await folder.change(client, "second.txt", "另一篇，没有名称。\n");
    assert.deepEqual((await symbols("银龄")).sort(), ["“银龄伴读”行动 first.news", "“银龄伴读”行动 old.txt"].sort());
  });

  it("are where a program's references lie, of a figure the draft alone", async () => {
    const document = await client.open(folder.at("first.news"), first);
    const references = async (words: string) => {
      const params = { ...at(document, words), context: { includeDeclaration: true } };
      const found = await client.connection.sendRequest(ReferencesRequest.type, params);
      return (found ?? []).map(({ uri }) => uri.split("/").at(-1));
    };
    assert.deepEqual(await references("银龄伴读”"), ["first.news", "first.news", "second.txt", "old.txt"]);
    assert.deepEqual(await references("3400人"), ["first.news"]);
  });
});

describe("renaming", () => {
  const rename = async (document: TextDocument, words: string, newName: string) =>
    folder.after(
      (await client.connection.sendRequest(RenameRequest.type, { ...at(document, words), newName })) ?? undefined,
    );

  it("changes the register and every draft of the folder in UTF-8, marks and comments left alone; says what it left out", async () => {
    const document = await client.open(folder.at("first.news"), first);
    const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 13 } };
    assert.deepEqual(await client.connection.sendRequest(PrepareRenameRequest.type, at(document, "银龄伴读”")), {
      range,
      placeholder: "“银龄伴读”行动",
    });
    assert.deepEqual(await rename(document, "银龄伴读”", "“银发伴读”行动"), {
      [own]: registerText.replace("“银龄伴读”行动", "“银发伴读”行动"),
      "first.news": first.replaceAll("银龄", "银发"),
      "second.txt": second.replaceAll("银龄", "银发"),
    });
    const said = ({ message }: { message: string }) => message.includes("old.txt") && message.includes("UTF-8");
    await client.heard(ShowMessageNotification.method, said);
  });

  it("refuses what the folder has not registered, and what is no name", async () => {
    const document = await client.open(folder.at("first.news"), first);
    for (const words of ["“十四五”规划", "3400人", "云泽市"])
      await assert.rejects(client.connection.sendRequest(PrepareRenameRequest.type, at(document, words)), /名录/u);
    await assert.rejects(rename(document, "银龄伴读”", " "), /两个至一百个字/u);
  });
});
