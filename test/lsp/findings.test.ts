import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import {
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  PublishDiagnosticsNotification,
} from "vscode-languageserver/node";
import { editor, TestClient } from "./client.ts";

// Two words written twice: each a finding with a safe fix, whatever else is checked.
const twice = "青岚市加强基础设施建设建设。\n今年开展志愿服务志愿服务活动。\n";

const checksOf = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code);
const doubled = (diagnostics: Diagnostic[]) => diagnostics.filter(({ code }) => code === "style/duplicated-word");

describe("findings of an open draft", () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  it("have code, page, source and severity, and cover the words", async () => {
    const document = await client.open("untitled:one", twice);
    const [first, second] = doubled(await client.diagnostics(document.uri));
    assert.deepEqual(
      [first, second].map((found) => document.getText(found!.range)),
      ["建设建设", "志愿服务志愿服务"],
    );
    assert.equal(first!.source, "核稿");
    assert.equal(first!.severity, 2);
    const page = fileURLToPath(first!.codeDescription!.href);
    assert.match(page, /style\/duplicated-word\.zh\.md$/);
    assert.ok(existsSync(page), `${page} is there`);
  });

  it("are not sent again while nothing has changed", async () => {
    const { uri } = await client.open("untitled:again", twice);
    const first = await client.report(uri);
    assert.ok(first.kind === "full" && first.resultId);
    assert.deepEqual(await client.report(uri, first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.change(uri, [{ range: lineStart(0), text: "昨天，" }]);
    assert.equal((await client.report(uri, first.resultId)).kind, "full");
  });

  it("are pulled, never pushed as well", () => {
    assert.ok(client.capabilities.diagnosticProvider);
    assert.deepEqual(client.all(PublishDiagnosticsNotification.method), []);
  });

  it("of an edited draft belong to the text as it is now", async () => {
    const { uri } = await client.open("untitled:edited", twice);
    const stale = client.report(uri);
    const document = await client.change(uri, [{ range: lineStart(0), text: "本报讯　" }]);
    // Asked before the edit: either refused as overtaken, or answered from the new text.
    await stale.catch((error: Error) => assert.match(error.message, /edited/));
    const [first] = doubled(await client.diagnostics(uri));
    assert.equal(document.getText(first!.range), "建设建设");
  });

  it("end with the draft", async () => {
    const { uri } = await client.open("untitled:closed", twice);
    assert.notDeepEqual(await client.diagnostics(uri), []);
    await client.close(uri);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it("are not made in plain text that is not Chinese, but in plain text that is", async () => {
    await client.open("file:///drafts/en.txt", "Twelve twelve towns rebuilt rebuilt 建设建设.\n", "plaintext");
    await client.open("file:///drafts/zh.txt", twice, "plaintext");
    assert.deepEqual(await client.diagnostics("file:///drafts/en.txt"), []);
    assert.equal(doubled(await client.diagnostics("file:///drafts/zh.txt")).length, 2);
  });
});

describe("quick fixes", () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  it("mend one finding and leave the others in place", async () => {
    const document = await client.open("untitled:fix", twice);
    const diagnostics = doubled(await client.diagnostics(document.uri));
    const [action] = await client.actions(document, "建设建设", { diagnostics });
    assert.equal(action!.isPreferred, true);
    assert.deepEqual(
      action!.diagnostics?.map(({ range }) => document.getText(range)),
      ["建设建设"],
    );
    const fixed = await client.apply(action!);
    assert.equal(fixed.getText(), "青岚市加强基础设施建设。\n今年开展志愿服务志愿服务活动。\n");
    const left = doubled(await client.diagnostics(document.uri));
    assert.deepEqual(
      left.map(({ range }) => fixed.getText(range)),
      ["志愿服务志愿服务"],
    );
    const [next] = await client.actions(fixed, "志愿服务", { diagnostics: left });
    assert.equal((await client.apply(next!)).getText(), "青岚市加强基础设施建设。\n今年开展志愿服务活动。\n");
  });

  it("leave the fixing of everything out where an editor asks by itself, at every move of the caret", async () => {
    const document = await client.open("untitled:caret", twice);
    const offered = async (context: Partial<CodeActionContext>) => {
      const actions = await client.actions(document, "青岚市", context);
      return actions.some(({ kind }) => kind === "source.fixAll.hegao");
    };
    assert.equal(await offered({ triggerKind: CodeActionTriggerKind.Automatic }), false);
    assert.equal(await offered({ triggerKind: CodeActionTriggerKind.Invoked }), true);
    const onSave = { triggerKind: CodeActionTriggerKind.Automatic, only: [CodeActionKind.SourceFixAll] };
    assert.equal(await offered(onSave), true);
  });

  it("fit the text as it is now, whatever diagnostics the client still holds", async () => {
    const before = await client.open("untitled:moved", twice);
    const diagnostics = doubled(await client.diagnostics(before.uri));
    const document = await client.change(before.uri, [{ range: lineStart(0), text: "（一）" }]);
    const [action] = await client.actions(document, "建设建设", { diagnostics });
    assert.equal(
      (await client.apply(action!)).getText(),
      "（一）青岚市加强基础设施建设。\n今年开展志愿服务志愿服务活动。\n",
    );
  });

  it("fix everything that is safe in one go, on request", async () => {
    const document = await client.open("untitled:all", twice);
    const [action, ...others] = await client.actions(document, "青岚市", { only: [CodeActionKind.SourceFixAll] });
    assert.deepEqual(others, []);
    assert.equal(action!.kind, "source.fixAll.hegao");
    assert.equal((await client.apply(action!)).getText(), "青岚市加强基础设施建设。\n今年开展志愿服务活动。\n");
    assert.deepEqual(await client.actions(document, "青岚市", { only: [CodeActionKind.SourceFixAll] }), []);
  });

  it("fix in that one go what touches another fix, too", async () => {
    const document = await client.open("untitled:entangled", "青岚市新建库房长100~150CM。\n");
    const [action] = await client.actions(document, "青岚市", { only: [CodeActionKind.SourceFixAll] });
    assert.equal((await client.apply(action!)).getText(), "青岚市新建库房长100～150cm。\n");
  });

  it("mend all findings of one check in one go, and are not offered so where there is one only", async () => {
    const document = await client.open("untitled:kind", twice);
    const diagnostics = doubled(await client.diagnostics(document.uri));
    const quick = async (text: string) =>
      (await client.actions(document, text, { diagnostics, only: [CodeActionKind.QuickFix] })).map(
        ({ title }) => title,
      );
    assert.deepEqual(await quick("建设建设"), ["删去一个“建设”", "修正本稿同类问题（2 处）：词语重复"]);
    const [, action] = await client.actions(document, "建设建设", { diagnostics });
    const mended = await client.apply(action!);
    assert.equal(mended.getText(), "青岚市加强基础设施建设。\n今年开展志愿服务活动。\n");
    const single = await client.open("untitled:single", "青岚市加强基础设施建设建设。\n");
    const [, ...others] = await client.actions(single, "建设建设", { only: [CodeActionKind.QuickFix] });
    assert.deepEqual(others, []);
  });

  it("of other kinds than asked for are not offered", async () => {
    const document = await client.open("untitled:kinds", twice);
    assert.deepEqual(await client.actions(document, "建设建设", { only: [CodeActionKind.Refactor] }), []);
    const quick = await client.actions(document, "建设建设", { only: [CodeActionKind.QuickFix] });
    assert.deepEqual([...new Set(quick.map(({ kind }) => kind))], [CodeActionKind.QuickFix]);
  });
});

describe("a client that cannot pull", () => {
  it("is sent the findings with the version they belong to, and none for what it closed", async () => {
    const { diagnostic: _, ...textDocument } = editor.textDocument!;
    const client = await TestClient.start({ capabilities: { ...editor, textDocument }, locale: "en" });
    type Published = { uri: string; version?: number; diagnostics: Diagnostic[] };
    const published = (fits: (params: Published) => boolean) =>
      client.heard<Published>(PublishDiagnosticsNotification.method, fits);
    assert.equal(client.capabilities.diagnosticProvider, undefined);
    const { uri } = await client.open("untitled:push", twice);
    const first = await published(({ version }) => version === 1);
    assert.ok(checksOf(first.diagnostics).includes("style/duplicated-word"));
    assert.match(first.diagnostics[0]!.codeDescription!.href, /[^h]\.md$/);
    await client.change(uri, [{ text: "一切正常。\n" }]);
    const second = await published(({ version }) => version === 2);
    assert.deepEqual(doubled(second.diagnostics), []);
    await client.close(uri);
    await published(({ version, diagnostics }) => version === undefined && diagnostics.length === 0);
    await client.stop();
  });
});

const lineStart = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
