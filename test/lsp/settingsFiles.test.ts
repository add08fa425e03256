// hegao.config.json: read at once, over the editor's own settings, and told where it is broken.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import {
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  RegistrationRequest,
} from "vscode-languageserver/node";
import { nodeHost } from "../../server/src/node/host.ts";
import { type CheckFileResult, checkFile } from "../../server/src/protocol.ts";
import { type TestClient, textOf } from "./client.ts";
import { Folder } from "./folder.ts";

const config = "hegao.config.json";
const doubled = "style/duplicated-word";
const impossible = "date/impossible";
const draft = "本报青岚2026年3月5日电 加强基础设施建设建设。会议定于2026年2月30日举行。\n";
const off = (...ids: string[]) => ({ checks: Object.fromEntries(ids.map((id) => [id, "off"])) });
const told = PublishDiagnosticsNotification.method;

/** Which of the two slips in the draft are told, and how gravely: 1 is an error. */
async function found(client: TestClient, uri: string): Promise<Record<string, number | undefined>> {
  const diagnostics = await client.diagnostics(uri);
  const wanted = diagnostics.filter(({ code }) => code === doubled || code === impossible);
  return Object.fromEntries(wanted.map(({ code, severity }) => [code, severity]));
}

const both = { [doubled]: 2, [impossible]: 1 };

describe("the settings file of a folder", () => {
  let folder: Folder;
  let client: TestClient;
  beforeEach(async () => {
    folder = new Folder();
    client = await folder.open(nodeHost);
  });
  afterEach(() => client.stop());

  it("holds for its drafts as soon as it is there, changes or goes", async () => {
    const { uri } = await client.open(folder.at("page.news"), draft);
    assert.deepEqual(await found(client, uri), both);
    await folder.change(client, config, `// 本报\n${JSON.stringify(off(doubled))}`);
    assert.deepEqual(await found(client, uri), { [impossible]: 1 });
    await client.heard("workspace/diagnostic/refresh");
    await folder.change(client, config, JSON.stringify({ checks: { [doubled]: "hint" } }));
    assert.deepEqual(await found(client, uri), { ...both, [doubled]: 4 });
    await folder.change(client, config, null);
    assert.deepEqual(await found(client, uri), both);
  });

  it("is the nearest one, up to the open folder and no further", async () => {
    folder.write(config, JSON.stringify(off(doubled)));
    folder.write(`a/${config}`, JSON.stringify(off(impossible)));
    const table: [path: string, wanted: object][] = [
      [folder.at("page.news"), { [impossible]: 1 }],
      [folder.at("a/page.news"), { [doubled]: 2 }],
      [folder.at("a/b/page.news"), { [doubled]: 2 }],
      [folder.at("c/d/page.news"), { [impossible]: 1 }],
      ["untitled:page", { [impossible]: 1 }],
      ["file:///elsewhere/page.news", both],
    ];
    for (const [uri, wanted] of table) {
      await client.open(uri, draft);
      assert.deepEqual(await found(client, uri), wanted, uri);
    }
  });

  it("wins over the editor's settings, key by key and check by check", async () => {
    const settings = {
      preset: "facts",
      documentDate: "2026-01-01",
      checks: { [doubled]: "error", [impossible]: "hint" },
    };
    await client.changeSettings(() => settings);
    const { uri } = await client.open(folder.at("page.news"), draft);
    assert.deepEqual(await found(client, uri), { [doubled]: 1, [impossible]: 4 });
    await folder.change(client, config, JSON.stringify({ checks: { [impossible]: "warning" } }));
    assert.deepEqual(await found(client, uri), { [doubled]: 1, [impossible]: 2 });
    await folder.change(client, config, JSON.stringify({ preset: "news" }));
    await client.changeSettings(() => ({ preset: "facts" }));
    assert.deepEqual(await found(client, uri), both);
    await client.changeSettings(() => ({ preset: "facts" }));
    await folder.change(client, config, "{}");
    assert.deepEqual(await found(client, uri), { [impossible]: 1 }, "the editor's preset");
  });

  it("holds as it stands in the editor, saved or not", async () => {
    folder.write(config, JSON.stringify(off(doubled)));
    const { uri } = await client.open(folder.at("page.news"), draft);
    const file = await client.open(folder.at(config), JSON.stringify(off(impossible)), "jsonc");
    assert.deepEqual(await found(client, uri), { [doubled]: 2 });
    await client.change(file.uri, [{ text: "{}" }]);
    assert.deepEqual(await found(client, uri), both);
    await client.close(file.uri);
    assert.deepEqual(await found(client, uri), { [impossible]: 1 });
  });

  it("says which units and words the newsroom has", async () => {
    const text = "园区上架3400机柜，收粮20担，七里河区新开书店12家。\n";
    const document = await client.open(folder.at("page.news"), text);
    const marked = async (words: string) => (await client.hover(document, words)) !== null;
    assert.equal(await marked("12家"), true);
    await folder.change(client, config, JSON.stringify({ units: { 机柜: "", 担: "50公斤" }, words: ["书店12家"] }));
    assert.match(textOf(await client.hover(document, "3400机柜")), /机柜/u);
    assert.match(textOf(await client.hover(document, "20担")), /1000/u);
    assert.equal(await marked("12家"), false);
  });

  it("says how much 约 allows: drafts are checked again, and a hover shows the range", async () => {
    const text = "该县今年产值约1150万元，比去年的1000万元增长8%。\n";
    const document = await client.open(folder.at("page.news"), text);
    const isWrong = async () =>
      (await client.diagnostics(document.uri)).some(({ code }) => code === "claim/wrong-growth");
    assert.equal(await isWrong(), false);
    assert.match(textOf(await client.hover(document, "1150万元")), /1035/u);
    await folder.change(client, config, JSON.stringify({ approximation: 5 }));
    await client.heard("workspace/diagnostic/refresh");
    assert.equal(await isWrong(), true);
    assert.match(textOf(await client.hover(document, "1150万元")), /1092\.5/u);
    await client.changeSettings(() => ({ approximation: 20 }));
    await folder.change(client, config, null);
    assert.equal(await isWrong(), false);
    assert.match(textOf(await client.hover(document, "1150万元")), /920/u);
  });
});

describe("the languages of a folder", () => {
  it("are those of its file, else the editor's; drafts' own always", async () => {
    const folder = new Folder();
    folder.write(`a/${config}`, JSON.stringify({ languages: ["markdown"] }));
    const client = await folder.open(nodeHost);
    const table: [path: string, language: string, looked: boolean][] = [
      ["page.md", "markdown", false],
      ["page.txt", "plaintext", true],
      ["page.news", "news-draft", true],
      ["a/page.md", "markdown", true],
      ["a/page.txt", "plaintext", false],
      ["a/page.news", "news-draft", true],
    ];
    for (const [path, language, looked] of table) {
      const { uri } = await client.open(folder.at(path), draft, language);
      assert.equal(Object.keys(await found(client, uri)).length > 0, looked, path);
      const base64 = Buffer.from(draft).toString("base64");
      const params = {
        uri: folder.at(path.replace("page", "closed")),
        languageId: language,
        base64,
      };
      const { state } = await client.connection.sendRequest<CheckFileResult>(checkFile, params);
      assert.equal(state, looked ? "checked" : "otherLanguage", path);
    }
    await folder.change(client, `a/${config}`, null);
    assert.deepEqual(await found(client, folder.at("a/page.md")), {});
    assert.deepEqual(await found(client, folder.at("a/page.txt")), both);
    await client.stop();
  });
});

describe("a settings file that is wrong", () => {
  const wrong =
    '{\n  "chekcs": {},\n  "preset": "strict",\n  "checks": { "date/imposible": "off", "style/duplicated-word": "off" }\n}';

  async function problems(client: TestClient, uri: string, count: number, since = 0) {
    const fits = (params: PublishDiagnosticsParams) =>
      params.uri === uri && params.diagnostics.length === count && client.all(told).indexOf(params) >= since;
    return (await client.heard<PublishDiagnosticsParams>(told, fits)).diagnostics;
  }

  it("is told at its places with the nearest right names, and the rest of it holds", async () => {
    const folder = new Folder();
    folder.write(config, wrong);
    const client = await folder.open(nodeHost, { settings: () => ({ preset: "news" }) });
    const list = await problems(client, folder.at(config), 3);
    const lines = wrong.split("\n");
    const said = list.map(({ range: { start, end }, message }) => [
      lines[start.line]!.slice(start.character, end.character),
      String(message).match(/“([\w/]+)”？/u)?.[1] ?? null,
    ]);
    assert.deepEqual(said, [
      ['"chekcs"', "checks"],
      ['"strict"', null],
      ['"date/imposible"', impossible],
    ]);
    const { uri } = await client.open(folder.at("page.news"), draft);
    assert.deepEqual(await found(client, uri), { [impossible]: 1 });
    const since = client.all(told).length;
    await folder.change(client, config, "{}");
    await problems(client, folder.at(config), 0, since);
    await client.stop();
  });

  it("that is no JSON sets nothing, and what lies below it holds", async () => {
    const folder = new Folder();
    folder.write(config, '{ "checks": { "date/impossible": "off" }');
    const client = await folder.open(nodeHost, { settings: () => off(doubled) });
    await problems(client, folder.at(config), 1);
    const { uri } = await client.open(folder.at("page.news"), draft);
    assert.deepEqual(await found(client, uri), { [impossible]: 1 });
    const since = client.all(told).length;
    await folder.change(client, config, null);
    await problems(client, folder.at(config), 0, since);
    await client.stop();
  });

  it("is not marked twice in an editor that marks the syntax itself", async () => {
    const folder = new Folder();
    folder.write(config, "{ ");
    const client = await folder.open(nodeHost, { tells: { marksJson: true } });
    await problems(client, folder.at(config), 1);
    const since = client.all(told).length;
    const { uri } = await client.open(folder.at(config), "{ ", "jsonc");
    await problems(client, uri, 0, since);
    await client.change(uri, [{ text: '{ "chekcs": 1 }' }]);
    await problems(client, uri, 1, since);
    await client.stop();
  });

  it("that cannot be read is told, and what lies below it holds", async () => {
    const folder = new Folder();
    const files = folder.host(nodeHost);
    const readFile = async (uri: string) => {
      if (uri === folder.at(config)) throw new Error("permission denied");
      return null;
    };
    const client = await folder.open(nodeHost, { host: { ...files, readFile }, settings: () => off(doubled) });
    const [problem] = await problems(client, folder.at(config), 1);
    assert.match(String(problem!.message), /permission denied/);
    const { uri } = await client.open(folder.at("page.news"), draft);
    assert.deepEqual(await found(client, uri), { [impossible]: 1 });
    await client.stop();
  });

  it("is watched wherever it lies", async () => {
    const folder = new Folder();
    const client = await folder.open(nodeHost);
    const asked = ({ registrations }: RegistrationParams) => JSON.stringify(registrations).includes(config);
    await client.heard<RegistrationParams>(RegistrationRequest.method, asked);
    await client.stop();
  });
});
