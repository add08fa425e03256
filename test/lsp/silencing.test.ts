// What is ignored in the editor: kept beside the drafts, held at once, carried along, taken back, and never lost between windows.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import {
  CodeActionKind,
  DidRenameFilesNotification,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { nodeHost } from "../../server/src/node/host.ts";
import {
  type DraftStatus,
  draftStatus,
  type SilenceResult,
  type SilenceScope,
  silence,
  silencesChanged,
  takeBackSilences,
} from "../../server/src/protocol.ts";
import { TestClient, textOf } from "./client.ts";
import { Folder } from "./folder.ts";
import { ignore, list, offered, told } from "./silences.ts";

const kept = ".hegao/annotations";
const silences = { tells: { silences: true } };
const draft = "青岚市加强基础设施建设建设。\n今年开展志愿服务志愿服务活动，加强学校建设建设。\n";

describe("what is ignored in a folder", () => {
  let folder: Folder;
  let client: TestClient;
  beforeEach(async () => {
    folder = new Folder();
    client = await folder.open(nodeHost, silences);
  });
  afterEach(() => client.stop());

  const all = ["建设建设", "志愿服务志愿服务", "建设建设"];
  const table: [scope: SilenceScope, here: string[], sameFolder: string[], elsewhere: string[]][] = [
    ["finding", ["志愿服务志愿服务", "建设建设"], all, all],
    ["draft", [], all, all],
    ["folder", [], [], all],
    ["wording", ["志愿服务志愿服务"], ["志愿服务志愿服务"], ["志愿服务志愿服务"]],
  ];
  for (const [scope, ...left] of table) {
    it(`as a ${scope} is ignored there, and nowhere else`, async () => {
      const open = (path: string) => client.open(folder.at(path), draft);
      const documents = [await open("a/page.news"), await open("a/two.news"), await open("b/page.news")];
      assert.equal(await ignore(client, documents[0]!, ["建设建设", scope]), null);
      for (const [index, document] of documents.entries()) {
        assert.deepEqual(await told(client, document), left[index], document.uri);
      }
      assert.equal(folder.below(kept).length, 1);
    });
  }

  it("is a Web Annotation with its reason, and is listed with it", async () => {
    const document = await client.open(folder.at("a/page.news"), draft);
    await ignore(client, document, ["志愿服务志愿服务", "finding", " 版面原文如此 "]);
    const [path] = folder.below(kept);
    const annotation = JSON.parse(folder.textOf(folder.at(path!)));
    assert.equal(annotation.target[0].source, "a/page.news");
    assert.deepEqual(
      annotation.body.map(({ value }: { value: string }) => value),
      ["style/duplicated-word", "版面原文如此"],
    );
    const [{ created, key, ...listed } = assert.fail("nothing is listed")] = await list(client);
    assert.equal(key, folder.at(path!));
    assert.ok(Date.now() - Date.parse(created) < 60_000);
    assert.deepEqual(listed, {
      check: "style/duplicated-word",
      title: "词语重复",
      scope: "finding",
      words: "志愿服务志愿服务",
      where: "a/page.news",
      reason: "版面原文如此",
      idle: false,
    });
  });

  it("is told by a hover, with its reason", async () => {
    const document = await client.open(folder.at("page.news"), draft);
    assert.equal(await client.hover(document, "志愿服务志愿服务"), null);
    await ignore(client, document, ["志愿服务志愿服务", "finding", "版面原文如此"]);
    assert.match(textOf(await client.hover(document, "志愿服务志愿服务")), /已忽略：.*版面原文如此/u);
  });

  it("is not counted as found, and not fixed with all the others, but counted as ignored", async () => {
    const document = await client.open(folder.at("page.news"), draft);
    await ignore(client, document, ["志愿服务志愿服务", "finding"]);
    const status = await client.heard<DraftStatus>(draftStatus, ({ silenced }) => silenced === 1);
    assert.equal(status.counts?.findings.warning, 2);
    const [fixAll] = await client.actions(document, "建设建设", { only: [CodeActionKind.SourceFixAll] });
    const fixed = await client.apply(fixAll!);
    assert.equal(fixed.getText(), draft.replaceAll("建设建设", "建设"));
  });

  it("stays so while other things are edited, and is heard again when its words are", async () => {
    let document = await client.open(folder.at("page.news"), draft);
    await ignore(client, document, ["志愿服务志愿服务", "finding"]);
    document = await client.change(document.uri, [{ text: `青岚新闻\n\n${draft.replace("学校", "中小学")}` }]);
    assert.deepEqual(await told(client, document), ["建设建设", "建设建设"]);
    assert.equal((await list(client))[0]!.idle, false);
    document = await client.change(document.uri, [{ text: draft.replace("志愿服务志愿服务", "志愿活动志愿活动") }]);
    assert.deepEqual(await told(client, document), ["建设建设", "志愿活动志愿活动", "建设建设"]);
    assert.equal((await list(client))[0]!.idle, true);
  });

  it("is listed while a draft is being edited", async () => {
    const document = await client.open(folder.at("page.news"), draft.repeat(500));
    const listed = list(client);
    await client.change(document.uri, [{ text: draft }]);
    assert.deepEqual(await listed, []);
  });

  it("is taken back, one or several", async () => {
    const document = await client.open(folder.at("page.news"), draft);
    await ignore(client, document, ["志愿服务志愿服务", "finding"]);
    await ignore(client, document, ["建设建设", "wording"]);
    assert.deepEqual(await told(client, document), []);
    const [wording, finding] = await list(client);
    assert.deepEqual([wording?.scope, finding?.scope], ["wording", "finding"], "the latest first");
    await client.connection.sendRequest(takeBackSilences, { keys: [wording!.key, "file:///etc/passwd"] });
    assert.deepEqual(await told(client, document), ["建设建设", "建设建设"]);
    await client.connection.sendRequest(takeBackSilences, { keys: [finding!.key] });
    assert.deepEqual(await told(client, document), all);
    assert.deepEqual(folder.below(kept), []);
  });

  it("holds in closed files, too, and the client hears that it changed", async () => {
    const document = await client.open(folder.at("page.news"), draft);
    await ignore(client, document, ["建设建设", "wording"]);
    await client.heard(silencesChanged, () => true);
    const params = {
      uri: folder.at("closed.news"),
      languageId: "news-draft",
      base64: Buffer.from(draft).toString("base64"),
    };
    const checked = await client.connection.sendRequest<{ diagnostics: { code: string }[] }>("hegao/checkFile", params);
    assert.equal(checked.diagnostics.filter(({ code }) => code === "style/duplicated-word").length, 1);
  });

  it("is read again when a colleague's window or the command line has changed it", async () => {
    const document = await client.open(folder.at("page.news"), draft);
    await ignore(client, document, ["建设建设", "wording"]);
    const [path] = folder.below(kept);
    const text = folder.textOf(folder.at(path!));
    await folder.change(client, path!, null);
    assert.deepEqual(await told(client, document), all);
    await folder.change(client, `${kept}/other.json`, text);
    assert.deepEqual(await told(client, document), ["志愿服务志愿服务"]);
    folder.remove(`${kept}/other.json`);
    await folder.change(client, ".hegao", null);
    assert.deepEqual(await told(client, document), all);
  });

  it("is told where it is broken, is left alone, and told no more once it is mended", async () => {
    const method = PublishDiagnosticsNotification.method;
    const path = `${kept}/broken.json`;
    const heard = (count: number) =>
      client.heard<PublishDiagnosticsParams>(
        method,
        ({ uri, diagnostics }) => uri === folder.at(path) && diagnostics.length === count,
      );
    const document = await client.open(folder.at("page.news"), draft);
    await folder.change(client, path, '{\n  "type": "Annotation",\n  "motivation": "moderating",\n  "id": 3\n}\n');
    const { diagnostics } = await heard(2);
    assert.deepEqual(diagnostics.map(({ range }) => range.start.line).sort(), [0, 3]);
    const broken = folder.textOf(folder.at(path));
    await ignore(client, document, ["建设建设", "wording"]);
    assert.equal(folder.textOf(folder.at(path)), broken);
    assert.equal((await list(client)).length, 1);
    await folder.change(client, path, '{ "motivation": "commenting" }');
    await heard(0);
  });

  it("goes along with a draft, and a folder of drafts, that is renamed", async () => {
    const document = await client.open(folder.at("a/page.news"), draft);
    await ignore(client, document, ["建设建设", "draft"]);
    const move = (oldUri: string, newUri: string) =>
      client.connection.sendNotification(DidRenameFilesNotification.type, { files: [{ oldUri, newUri }] });
    await move(folder.at("a/page.news"), folder.at("a/%E4%B8%80%E7%89%88.news"));
    const renamed = await client.open(folder.at("a/%E4%B8%80%E7%89%88.news"), draft);
    await client.heard(draftStatus, ({ uri, silenced }: DraftStatus) => uri === renamed.uri && silenced === 3);
    assert.deepEqual(
      (await list(client)).map(({ where }) => where),
      ["a/一版.news"],
    );
    await move(folder.at("a"), folder.at("三月"));
    await client.heard(silencesChanged, () => client.all(silencesChanged).length >= 3);
    assert.deepEqual(
      (await list(client)).map(({ where }) => where),
      ["三月/一版.news"],
    );
    assert.equal(folder.below(kept).length, 1);
  });

  it("of a finding that is gone meanwhile is refused, and nothing is written", async () => {
    const document = await client.open(folder.at("page.news"), draft);
    const [choice] = await offered(client, document, "志愿服务志愿服务");
    await client.change(document.uri, [{ text: draft.replace("志愿服务志愿服务", "志愿服务") }]);
    const { uri, finding, scope } = choice!;
    const result = await client.connection.sendRequest<SilenceResult>(silence, { uri, finding, scope, reason: "" });
    assert.match(result?.refused ?? "", /稿件改过了/);
    assert.deepEqual(folder.below(kept), []);
  });
});

describe("what cannot be written", () => {
  it("stays listed, and why is said", async () => {
    const folder = new Folder();
    const host = {
      ...folder.host(nodeHost),
      writeFile: () => Promise.reject(new Error("EROFS: read-only file system")),
    };
    const client = await TestClient.start({ folders: [folder.uri], host, ...silences });
    const document = await client.open(folder.at("page.news"), draft);
    const result = await ignore(client, document, ["志愿服务志愿服务", "finding"]);
    assert.match(result?.refused ?? "", /EROFS/);
    assert.equal((await told(client, document)).length, 3);
    await client.stop();
  });
});

describe("a client that cannot ask for a reason", () => {
  it("is offered nothing to ignore", async () => {
    const client = await new Folder().open(nodeHost, {});
    const document = await client.open("file:///desk/page.news", draft);
    assert.deepEqual(await offered(client, document, "建设建设"), []);
    await client.stop();
  });
});

describe("a draft that is in no file yet", () => {
  it("keeps what is ignored in memory, and hands it over to the file that it is saved as", async () => {
    const folder = new Folder();
    const client = await folder.open(nodeHost, silences);
    const untitled = await client.open("untitled:Untitled-1", draft);
    await ignore(client, untitled, ["志愿服务志愿服务", "finding", "原文"]);
    assert.deepEqual(await told(client, untitled), ["建设建设", "建设建设"]);
    assert.deepEqual(folder.below(kept), []);
    assert.equal((await list(client))[0]!.reason, "原文");
    const saved = await client.open(folder.at("要闻/page.news"), `${draft}\n`);
    await client.close(untitled.uri);
    await client.heard(silencesChanged, () => client.all(silencesChanged).length >= 2);
    assert.deepEqual(await told(client, saved), ["建设建设", "建设建设"]);
    const listed = await list(client);
    assert.deepEqual(
      listed.map(({ where, reason }) => [where, reason]),
      [["要闻/page.news", "原文"]],
    );
    assert.equal(folder.below(kept).length, 1);
    await client.stop();
  });

  it("hands it over to one file alone, though others have the same words", async () => {
    const folder = new Folder();
    const client = await folder.open(nodeHost, silences);
    const untitled = await client.open("untitled:Untitled-1", draft);
    await ignore(client, untitled, ["志愿服务志愿服务", "finding"]);
    await client.open("untitled:Untitled-2", draft);
    for (const name of ["a", "b"]) await client.open(folder.at(`${name}.news`), draft);
    await client.close(untitled.uri);
    await client.heard(silencesChanged, () => client.all(silencesChanged).length >= 2);
    assert.deepEqual(
      (await list(client)).map(({ where }) => where),
      ["a.news"],
    );
    await client.stop();
  });

  it("takes it back from memory, and forgets it for another draft", async () => {
    const client = await new Folder().open(nodeHost, silences);
    const untitled = await client.open("untitled:Untitled-1", draft);
    await ignore(client, untitled, ["志愿服务志愿服务", "draft"]);
    assert.deepEqual(await told(client, untitled), []);
    const other = await client.open("file:///desk/other.news", `${draft}（完）`);
    assert.equal((await told(client, other)).length, 3);
    const [{ key } = assert.fail("nothing is listed")] = await list(client);
    await client.connection.sendRequest(takeBackSilences, { keys: [key] });
    assert.equal((await told(client, untitled)).length, 3);
    await client.stop();
  });
});
