// What would make a lesser server lie or die.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  LogMessageNotification,
  type MessageType,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  ShowMessageNotification,
} from "vscode-languageserver/node";
import type { Segmenter } from "../../server/src/core/ports.ts";
import {
  type CheckFileResult,
  checkFile,
  type DraftStatus,
  draftStatus,
  type ExportSheetResult,
  exportSheet,
  findEncoding,
  type SegmenterStatus,
  segmenterStatus,
} from "../../server/src/protocol.ts";
import { TestClient, textOf } from "./client.ts";

interface Message {
  type: MessageType;
  message: string;
}

const twice = "style/duplicated-word";
const noWords: Segmenter = { name: "none", tag: (sentences) => sentences.map(() => []) };
const host = { loadSegmenter: async () => noWords };

describe("any text", () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ host });
  });
  after(() => client.stop());

  const texts: [name: string, text: string, doubled: string[]][] = [
    ["nothing", "", []],
    ["one line break", "\n", []],
    ["CRLF", "第一行。\r\n加强基础设施建设建设。\r\n", ["建设建设"]],
    ["line ends of three kinds", "一\r二\n三\r\n加强基础设施建设建设。", ["建设建设"]],
    ["a byte-order mark", "\uFEFF加强基础设施建设建设。", ["建设建设"]],
    ["lone surrogates", "\uD83D加强\uDC00基础设施建设建设\uD800。", ["建设建设"]],
    ["characters beyond the plane", "𠮷田村加强基础设施建设建设。", ["建设建设"]],
    ["zero bytes", "加强\0基础设施建设建设。", ["建设建设"]],
  ];
  for (const [name, text, doubled] of texts) {
    it(`${name} is read`, async () => {
      const document = await client.open(`untitled:${name}`, text);
      const found = (await client.diagnostics(document.uri)).filter(({ code }) => code === twice);
      assert.deepEqual(
        found.map(({ range }) => document.getText(range)),
        doubled,
      );
      await client.symbols(document.uri);
      const status = await client.heard<DraftStatus>(
        draftStatus,
        ({ uri, state }) => uri === document.uri && state !== "analysing",
      );
      assert.equal(status.state, "ready");
    });
  }
});

describe("a draft of one endless line", () => {
  it("holds nobody up: other drafts are answered while it is read", async () => {
    const client = await TestClient.start({ host });
    const endless = "青岚市今年新增托育床位3400张，比上年增长12.5%，".repeat(400_000);
    const { uri } = await client.open("untitled:endless", endless);
    const states = () =>
      client
        .all<DraftStatus>(draftStatus)
        .filter((status) => status.uri === uri)
        .map(({ state }) => state);
    await client.heard<DraftStatus>(draftStatus, (status) => status.uri === uri);
    const small = await client.open("untitled:small", "全年完成投资12.5亿元。\n");
    assert.match(textOf(await client.hover(small, "12.5亿元")), /1,250,000,000/);
    assert.deepEqual(states(), ["analysing"], "the long one is still being read");
    // Its own reader is not kept waiting either once nobody wants the answer.
    await client.change(uri, [{ text: "全年完成投资12.5亿元。\n" }]);
    const report = await client.report(uri);
    assert.equal(report.kind, "full");
    await client.stop();
  });
});

describe("a draft with very much in it", () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ host });
  });
  after(() => client.stop());

  it("lists a thousand findings, the gravest first, and says how many it leaves out", async () => {
    const { uri } = await client.open(
      "untitled:findings",
      `${"加强基础设施建设建设。\n".repeat(1100)}2025年2月30日完工。\n`,
    );
    const found = await client.diagnostics(uri);
    assert.equal(found.length, 1000);
    assert.equal(found[0]!.code, "date/impossible");
    assert.equal(found.at(-1)!.code, undefined);
    const counts = (
      await client.heard<DraftStatus>(draftStatus, (status) => status.uri === uri && status.state === "ready")
    ).counts;
    const all = Object.values(counts!.findings).reduce((sum, count) => sum + count, 0);
    assert.match(String(found.at(-1)!.message), new RegExp(`${all - 999} `));
  });

  it("is coloured where it is looked at, and highlights what is near", async () => {
    const document = await client.open("untitled:figures", "新增3张。\n".repeat(21_000));
    const textDocument = { uri: document.uri };
    assert.equal(await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }), null);
    const range = { start: { line: 20_000, character: 0 }, end: { line: 20_003, character: 0 } };
    const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    assert.deepEqual(part?.data.slice(0, 5), [20_000, 2, 2, 0, 0]);
    assert.equal(part?.data.length, 15);
    const near = await client.highlights(document, "3张");
    assert.equal(near.length, 1000);
    assert.ok(near.every((words) => words === "3张"));
  });
});

describe("settings", () => {
  it("that are broken are named with what is wrong and where, and the rest holds", async () => {
    const settings = () => ({
      documentDate: "昨天",
      checks: { "style/duplicated-word": "loud", "date/no-such-check": "off", "structure/column-break": "off" },
    });
    const client = await TestClient.start({ host, settings });
    const { uri } = await client.open("file:///desk/page.news", "加强基础设施建设建设。\n");
    const other = await client.open("file:///desk/other.news", "一切照旧。\n");
    const found = await client.diagnostics(uri);
    await client.diagnostics(other.uri);
    assert.ok(
      found.some(({ code, severity }) => code === twice && severity === 2),
      "the default severity stands in",
    );
    const messages = client.all<Message>(ShowMessageNotification.method).map(({ message }) => message);
    for (const wrong of ["documentDate", "style/duplicated-word", "date/no-such-check"]) {
      const told = messages.filter((message) => message.includes(wrong));
      assert.equal(told.length, 1, `${wrong} once in ${messages.join("\n")}`);
    }
    await client.stop();
  });

  it("that are no object at all leave the defaults", async () => {
    const client = await TestClient.start({ host, settings: () => ["off"] });
    const { uri } = await client.open("untitled:list", "加强基础设施建设建设。\n");
    assert.ok((await client.diagnostics(uri)).some(({ code }) => code === twice));
    await client.stop();
  });

  it("hold for their own folder, and when they change open drafts are read again at once", async () => {
    const off = { checks: { [twice]: "off" } };
    const client = await TestClient.start({ host, settings: (uri) => (uri.startsWith("file:///a/") ? off : {}) });
    await client.open("file:///a/one.news", "加强基础设施建设建设。\n");
    await client.open("file:///b/two.news", "加强基础设施建设建设。\n");
    const doubled = async (uri: string) => (await client.diagnostics(uri)).filter(({ code }) => code === twice).length;
    assert.deepEqual([await doubled("file:///a/one.news"), await doubled("file:///b/two.news")], [0, 1]);
    const before = client.all("workspace/diagnostic/refresh").length;
    await client.changeSettings((uri) => (uri.startsWith("file:///b/") ? off : {}));
    assert.deepEqual([await doubled("file:///a/one.news"), await doubled("file:///b/two.news")], [1, 0]);
    assert.ok(client.all("workspace/diagnostic/refresh").length > before);
    await client.stop();
  });
});

describe("the segmenter", () => {
  it("that is missing is said once, and everything else works", async () => {
    const reason = "the dictionary is missing: /nowhere/words.utf8";
    const loadSegmenter = () => Promise.reject(new Error(reason));
    const client = await TestClient.start({ host: { loadSegmenter } });
    const status = await client.heard<SegmenterStatus>(segmenterStatus, ({ state }) => state !== "loading");
    assert.deepEqual(status, { state: "absent", reason });
    const { uri } = await client.open("untitled:absent", "加强基础设施建设建设。\n");
    assert.ok((await client.diagnostics(uri)).some(({ code }) => code === twice));
    for (const method of [ShowMessageNotification.method, LogMessageNotification.method]) {
      const told = client.all<Message>(method).filter(({ message }) => message.includes(reason));
      assert.equal(told.length, 1, method);
    }
    await client.stop();
  });

  it("that dies under way takes no draft with it", async () => {
    const dying: Segmenter = { name: "dying", tag: () => Promise.reject(new Error("the thread has ended")) };
    const client = await TestClient.start({ host: { loadSegmenter: async () => dying } });
    await client.heard<SegmenterStatus>(segmenterStatus, ({ state }) => state === "ready");
    const { uri } = await client.open("untitled:dying", "积极开展新一轮青岚水网提升工程，加强基础设施建设建设。\n");
    assert.ok((await client.diagnostics(uri)).some(({ code }) => code === twice));
    await client.heard<SegmenterStatus>(segmenterStatus, ({ state }) => state === "absent");
    assert.ok((await client.diagnostics(uri)).some(({ code }) => code === twice));
    await client.stop();
  });

  it("that comes late has open drafts read again", async () => {
    let arrive: (segmenter: Segmenter) => void = () => {};
    const loadSegmenter = () => new Promise<Segmenter>((resolve) => (arrive = resolve));
    const client = await TestClient.start({ host: { loadSegmenter } });
    const { uri } = await client.open("untitled:late", "加强基础设施建设建设。\n");
    const first = await client.report(uri);
    assert.ok(first.kind === "full" && first.items.length > 0, "findings do not wait for it");
    arrive(noWords);
    await client.heard("workspace/diagnostic/refresh");
    const second = await client.report(uri, first.resultId);
    assert.equal(second.kind, "full");
    await client.stop();
  });
});

describe("files that are not open", () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ host });
  });
  after(() => client.stop());

  const check = (bytes: Uint8Array, languageId = "plaintext") => {
    const params = { uri: "file:///desk/closed.txt", languageId, base64: Buffer.from(bytes).toString("base64") };
    return client.connection.sendRequest<CheckFileResult>(checkFile, params);
  };
  const utf8 = (text: string) => new TextEncoder().encode(text);
  // 加强基础设施建设建设。 in GB18030
  const gb18030 = Buffer.from("bcd3c7bfbbf9b4a1c9e8cab9bda8c9e8bda8c9e8a1a3", "hex");

  it("are checked in whatever encoding they are", async () => {
    for (const bytes of [utf8("加强基础设施建设建设。"), gb18030]) {
      const result = await check(bytes);
      assert.equal(result.state, "checked");
      assert.ok(result.state === "checked" && JSON.stringify(result.diagnostics).includes(twice));
    }
  });

  it("are passed over where they are no drafts or no text, and why is said", async () => {
    assert.deepEqual(await check(utf8("An English note 建设建设.")), { state: "notDraft" });
    const binary = await check(Uint8Array.from({ length: 512 }, (_, at) => at % 7));
    assert.ok(binary.state === "notText" && binary.reason.length > 0);
  });

  it("tell their encoding", async () => {
    const encodingOf = (bytes: Uint8Array) =>
      client.connection.sendRequest(findEncoding, { base64: Buffer.from(bytes).toString("base64") });
    assert.equal(await encodingOf(gb18030), "gb18030");
    assert.equal(await encodingOf(utf8("加强基础设施建设。")), "utf8");
    assert.equal(await encodingOf(Uint8Array.from({ length: 512 }, (_, at) => at % 7)), null);
  });
});

describe("the fact-check sheet", () => {
  it("is made of an open draft, and of nothing else", async () => {
    const client = await TestClient.start({ host });
    await client.open("untitled:sheet", "全年完成投资12.5亿元。\n");
    const sheet = (uri: string, format: string) =>
      client.connection.sendRequest<ExportSheetResult>(exportSheet, { uri, format });
    for (const format of ["csv", "md", "json"]) {
      assert.match((await sheet("untitled:sheet", format))?.text ?? "", /12\.5亿元/, format);
    }
    assert.equal(await sheet("untitled:unknown", "csv"), null);
    await client.stop();
  });
});
