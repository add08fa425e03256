// What a newsroom registers itself: read at once, and told where it is broken.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import {
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  RegistrationRequest,
  ShowMessageNotification,
} from "vscode-languageserver/node";
import type { Host } from "../../server/src/lsp/host.ts";
import { nodeHost } from "../../server/src/node/host.ts";
import { TestClient, textOf } from "./client.ts";
import { Folder } from "./folder.ts";

const own = ".hegao/programs.json";
const register = (...entries: object[]) => JSON.stringify({ entries }, null, 2);
const right = { name: "“银龄伴读”行动", type: "campaign", issuer: "云泽市教育局" };
const wrong = { ...right, wrong: [{ form: "银铃伴读行动", reason: "银龄指老年" }] };
const sound = "本报云泽2026年3月5日电 云泽市推进“银龄伴读”行动，惠及老人3400人。\n";
const slip = sound.replace("银龄", "银铃");

/** Whether the draft is said to have a known wrong form. */
async function isTold(client: TestClient, uri: string): Promise<boolean> {
  const found = await client.diagnostics(uri);
  return found.some(({ code }) => code === "program/known-wrong-form");
}

describe("the register of a folder", () => {
  let folder: Folder;
  let client: TestClient;
  beforeEach(async () => {
    folder = new Folder();
    folder.write(own, `// 本报\n${register(wrong)}`);
    client = await folder.open(nodeHost);
  });
  afterEach(() => client.stop());

  it("holds in its drafts, and in those that are in no file yet", async () => {
    for (const uri of [folder.at("page.news"), "untitled:page"]) {
      const document = await client.open(uri, sound);
      assert.match(textOf(await client.hover(document, "银龄伴读")), /云泽市教育局/u);
    }
    const outside = await client.open("file:///elsewhere/page.news", sound);
    assert.doesNotMatch(textOf(await client.hover(outside, "银龄伴读")), /云泽市教育局/u);
  });

  it("gives way to one that is nearer, and is told where that is broken", async () => {
    folder.write(`a/${own}`, register(right, { name: 3 }));
    const table: [path: string, told: boolean][] = [
      ["page.news", true],
      ["b/page.news", true],
      ["a/page.news", false],
      ["a/b/page.news", false],
    ];
    for (const [path, told] of table) {
      const { uri } = await client.open(folder.at(path), slip);
      assert.equal(await isTold(client, uri), told, path);
    }
    const method = PublishDiagnosticsNotification.method;
    const of =
      (count: number, since = 0) =>
      (params: PublishDiagnosticsParams) =>
        params.uri === folder.at(`a/${own}`) &&
        params.diagnostics.length === count &&
        client.all(method).indexOf(params) >= since;
    await client.heard<PublishDiagnosticsParams>(method, of(1));
    const since = client.all(method).length;
    await folder.change(client, `a/${own}`, null);
    assert.equal(await isTold(client, folder.at("a/b/page.news")), true);
    await client.heard<PublishDiagnosticsParams>(method, of(0, since));
  });

  it("is read again as soon as the file changes, goes or comes", async () => {
    const { uri } = await client.open(folder.at("page.news"), slip);
    assert.equal(await isTold(client, uri), true);
    await folder.change(client, own, register(right));
    await client.heard("workspace/diagnostic/refresh");
    assert.equal(await isTold(client, uri), false);
    await folder.change(client, own, register(wrong));
    assert.equal(await isTold(client, uri), true);
    await folder.change(client, own, null);
    assert.equal(await isTold(client, uri), false);
  });

  it("holds as it stands in the editor, saved or not", async () => {
    const { uri } = await client.open(folder.at("page.news"), slip);
    const file = await client.open(folder.at(own), register(right), "jsonc");
    assert.equal(await isTold(client, uri), false);
    await client.change(file.uri, [{ text: register(wrong) }]);
    assert.equal(await isTold(client, uri), true);
    await client.change(file.uri, [{ text: register() }]);
    assert.equal(await isTold(client, uri), false);
    await client.close(file.uri);
    assert.equal(await isTold(client, uri), true, "closed without saving: the file holds");
  });

  it("holds no more once it is deleted, though an editor keeps it open unseen", async () => {
    const { uri } = await client.open(folder.at("page.news"), slip);
    await client.open(folder.at(own), register(wrong), "jsonc");
    assert.equal(await isTold(client, uri), true);
    await folder.change(client, own, null);
    assert.equal(await isTold(client, uri), false);
    await client.change(folder.at(own), [{ text: register(wrong) }]);
    assert.equal(await isTold(client, uri), true, "somebody writes it anew");
  });

  it("goes with its folder", async () => {
    const { uri } = await client.open(folder.at("page.news"), slip);
    await client.open(folder.at(own), register(wrong), "jsonc");
    assert.equal(await isTold(client, uri), true);
    folder.remove(own);
    await folder.change(client, ".hegao", null);
    assert.equal(await isTold(client, uri), false);
  });

  it("is told where it is broken, and no more once it is mended; the rest of it works", async () => {
    const method = PublishDiagnosticsNotification.method;
    const told = (count: number, since: number) => (params: PublishDiagnosticsParams) =>
      params.uri === folder.at(own) &&
      params.diagnostics.length === count &&
      client.all(method).indexOf(params) >= since;
    await folder.change(client, own, `{ "entries": [\n  { "name": 3 },\n  ${JSON.stringify(wrong)}\n] }`);
    const { uri } = await client.open(folder.at("page.news"), slip);
    const { diagnostics } = await client.heard<PublishDiagnosticsParams>(method, told(1, 0));
    assert.deepEqual(diagnostics[0]!.range, { start: { line: 1, character: 12 }, end: { line: 1, character: 13 } });
    assert.equal(await isTold(client, uri), true);
    const since = client.all(method).length;
    await folder.change(client, own, register(wrong));
    await client.heard<PublishDiagnosticsParams>(method, told(0, since));
  });

  it("is told as it stands, though the disk is slow to say how it stood before", async () => {
    const method = PublishDiagnosticsNotification.method;
    const host = folder.host(nodeHost);
    let go = () => {};
    let asked = () => {};
    const reached = new Promise<void>((resolve) => (asked = resolve));
    const slowly: Host["readFile"] = async (uri) => {
      const read = await host.readFile!(uri);
      if (read?.text !== broken) return read;
      asked();
      await new Promise<void>((resolve) => (go = resolve));
      return read;
    };
    const broken = '{ "entries": 3 }';
    const slow = await folder.open(nodeHost, { host: { ...host, readFile: slowly } });
    await folder.change(slow, own, broken);
    await reached;
    await slow.open(folder.at(own), register(wrong), "jsonc");
    const { uri } = await slow.open(folder.at("page.news"), slip);
    assert.equal(await isTold(slow, uri), true);
    go();
    assert.equal(await isTold(slow, uri), true);
    assert.deepEqual(slow.all<PublishDiagnosticsParams>(method), []);
    await slow.stop();
  });

  it("is no draft itself, full of Chinese though it is", async () => {
    const { uri } = await client.open(folder.at(own), register({ name: "加强建设建设行动" }), "jsonc");
    assert.deepEqual(await client.diagnostics(uri), []);
  });
});

describe("the user's own register", () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "hegao-register-"));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it("is watched where it lies, holds everywhere, and gives way to the folder's", async () => {
    const path = join(home, "mine.json");
    writeFileSync(path, register(wrong));
    const folder = new Folder();
    const client = await folder.open(nodeHost, { settings: () => ({ userRegister: path }) });
    const asked = ({ registrations }: RegistrationParams) => JSON.stringify(registrations).includes("mine.json");
    const watched = await client.heard<RegistrationParams>(RegistrationRequest.method, asked);
    assert.ok(JSON.stringify(watched).includes(pathToFileURL(home).href));
    const { uri } = await client.open("file:///elsewhere/page.news", slip);
    const inFolder = await client.open(folder.at("page.news"), slip);
    assert.deepEqual([await isTold(client, uri), await isTold(client, inFolder.uri)], [true, true]);
    await folder.change(client, own, register({ ...right, forms: ["“银铃伴读”行动"] }));
    assert.deepEqual([await isTold(client, uri), await isTold(client, inFolder.uri)], [true, false]);
    await client.changeSettings(() => ({}));
    assert.equal(await isTold(client, uri), false);
    await client.stop();
  });

  it("that cannot be found by its path is told once, and by name", async () => {
    const client = await TestClient.start({ settings: () => ({ userRegister: "mine.json" }) });
    const said = ({ message }: { message: string }) => message.includes("mine.json");
    await client.heard(ShowMessageNotification.method, said);
    await client.diagnostics((await client.open("untitled:a", sound)).uri);
    assert.equal(client.all<{ message: string }>(ShowMessageNotification.method).filter(said).length, 1);
    await client.stop();
  });
});
