// What is ignored in the editor: from the light bulb to the list that takes it back.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import type { AskToSilenceArguments, SilenceScope } from "../../server/src/protocol.ts";
import { askUntil, checkOf, closeAllEditors, openDraft, sample, waitForDiagnostics } from "./helpers.ts";

const home = () => sample(".hegao").fsPath;
const kept = () => join(home(), "annotations");
const files = () => (existsSync(kept()) ? readdirSync(kept()) : []);

/** New files for each test: the editor remembers for a while what it has shown under a name. */
let count = 0;
const page = (name: string) => sample(`silencing-${name}-${count}.news`);

function clean(): void {
  rmSync(home(), { recursive: true, force: true });
  for (const name of ["a", "b", "c"]) rmSync(page(name).fsPath, { force: true });
}

const draft = "本报青岚2026年3月5日电 青岚市加强基础设施建设建设，开展志愿服务志愿服务活动。\n";
const isDoubled = (diagnostic: vscode.Diagnostic) => checkOf(diagnostic) === "style/duplicated-word";
const doubled = (number: number) => (all: vscode.Diagnostic[]) => all.filter(isDoubled).length === number;

async function show(name: string): Promise<vscode.TextDocument> {
  writeFileSync(page(name).fsPath, draft);
  const { document } = await vscode.window.showTextDocument(page(name));
  await waitForDiagnostics(document.uri, doubled(2));
  return document;
}

/** What the light bulb at the first finding offers to ignore. */
async function offered(document: vscode.TextDocument, scope: SilenceScope): Promise<vscode.Command> {
  const [first] = vscode.languages.getDiagnostics(document.uri).filter(isDoubled);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    first!.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const commands = actions.flatMap(({ command }) => command ?? []);
  const found = commands.find(({ arguments: [given] = [] }) => (given as AskToSilenceArguments)?.scope === scope);
  assert.ok(found, scope);
  return found;
}

/** Waits for a command that asks, accepting what it asks after these commands. */
async function accepting(work: Thenable<unknown>, ...before: string[]): Promise<void> {
  let answered = false;
  work.then(() => {
    answered = true;
  });
  await askUntil(async () => {
    for (const command of before) await vscode.commands.executeCommand(command);
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return answered || undefined;
  });
}

/** No event tells when a list stands there: its first item is ticked, and unticked, many times before it is accepted. */
const tickFirst = (times: number): string[] =>
  Array.from({ length: times }, () => ["quickInput.first", "workbench.action.quickPickManyToggle"]).flat();

describe("an ignored finding", () => {
  beforeEach(() => {
    count += 1;
    clean();
  });
  afterEach(async () => {
    await closeAllEditors();
    clean();
  });

  it("goes from the light bulb, is kept as an annotation, and comes back from the list", async () => {
    const document = await show("a");
    const { command, arguments: given = [] } = await offered(document, "finding");
    const gone = waitForDiagnostics(document.uri, doubled(1));
    await accepting(vscode.commands.executeCommand(command, ...given));
    await gone;
    const [file] = files();
    const annotation = JSON.parse(readFileSync(join(kept(), file!), "utf8"));
    assert.equal(annotation.target[0].source, `silencing-a-${count}.news`);
    assert.equal(annotation.target[0].selector[0].exact, "建设建设");
    assert.equal(annotation.body.length, 1, "no reason was given");
    const back = waitForDiagnostics(document.uri, doubled(2));
    await accepting(vscode.commands.executeCommand("hegao.showIgnored"));
    assert.equal(files().length, 1, "nothing was ticked in the list");
    const takeBack = files().map((name) => vscode.Uri.file(join(kept(), name)).toString());
    await vscode.commands.executeCommand("hegao.showIgnored", { takeBack });
    await back;
    assert.deepEqual(files(), []);
  });

  it("comes back when it is ticked in the list, and no other with it", async () => {
    const document = await show("a");
    for (const [index, scope] of (["finding", "wording"] as const).entries()) {
      const { command, arguments: [given] = [] } = await offered(document, scope);
      await vscode.commands.executeCommand(command, { ...(given as object), reason: "" });
      await waitForDiagnostics(document.uri, doubled(1 - index));
    }
    const [before, back] = [files(), waitForDiagnostics(document.uri, doubled(1))];
    // Where it was unticked last nothing is taken back: the list is shown again, and ticked once more than before.
    let times = 12;
    await askUntil(async () => {
      times += 1;
      await accepting(vscode.commands.executeCommand("hegao.showIgnored"), ...tickFirst(times));
      return files().length < before.length || undefined;
    });
    await back;
    const [left, ...others] = files();
    assert.deepEqual(others, []);
    assert.match(readFileSync(join(kept(), left!), "utf8"), /建设建设/, "the latest stands first in the list");
  });

  it("is ignored with its reason, in all drafts, closed ones too", async () => {
    writeFileSync(page("b").fsPath, draft);
    const document = await show("a");
    // That the file is new the editor tells a moment later, and what was found in it until then goes.
    await askUntil(async () => {
      await vscode.commands.executeCommand("hegao.checkWorkspace");
      return doubled(2)(vscode.languages.getDiagnostics(page("b"))) || undefined;
    });
    const { command, arguments: [given] = [] } = await offered(document, "wording");
    const elsewhere = waitForDiagnostics(page("b"), doubled(1));
    await vscode.commands.executeCommand(command, { ...(given as object), reason: "本报用法" });
    await waitForDiagnostics(document.uri, doubled(1));
    await elsewhere;
    assert.match(readFileSync(join(kept(), files()[0]!), "utf8"), /本报用法/);
  });

  it("stays ignored when its draft is renamed", async () => {
    const document = await show("a");
    const { command, arguments: [given] = [] } = await offered(document, "finding");
    await vscode.commands.executeCommand(command, { ...(given as object), reason: "" });
    await waitForDiagnostics(document.uri, doubled(1));
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(page("a"), page("c"));
    assert.ok(await vscode.workspace.applyEdit(renaming));
    await vscode.window.showTextDocument(page("c"));
    await waitForDiagnostics(page("c"), doubled(1));
    const [file] = files();
    assert.equal(files().length, 1);
    assert.match(readFileSync(join(kept(), file!), "utf8"), new RegExp(`silencing-c-${count}`));
  });

  it("in a draft that is in no file yet is kept nowhere until it is saved", async () => {
    const { document } = await openDraft(draft);
    await waitForDiagnostics(document.uri, doubled(2));
    const { command, arguments: [given] = [] } = await offered(document, "finding");
    await vscode.commands.executeCommand(command, { ...(given as object), reason: "" });
    await waitForDiagnostics(document.uri, doubled(1));
    assert.deepEqual(files(), []);
  });
});
