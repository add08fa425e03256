// A newsroom's own register in the editor: read from the disk, written by commands, undone, followed and renamed.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as vscode from "vscode";
import { askUntil, checkOf, closeAllEditors, openDraft, sample, waitForDiagnostics, watching } from "./helpers.ts";

const file = () => sample(".hegao/programs.json");
/** New files for each test: the editor remembers for a while what it has shown under a name. */
let count = 0;
const page = () => sample(`register-${count}.news`);
const other = () => sample(`register-${count}.txt`);

/** Resolves once the editor, too, has what was written: it holds on for a while to what it has shown under a name. */
async function write(uri: vscode.Uri, text: string): Promise<void> {
  mkdirSync(dirname(uri.fsPath), { recursive: true });
  writeFileSync(uri.fsPath, text);
  const held = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (!held) return;
  await vscode.window.showTextDocument(held);
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
}

function clean(): void {
  rmSync(dirname(file().fsPath), { recursive: true, force: true });
  for (const uri of [page(), other()]) rmSync(uri.fsPath, { force: true });
}

const draft = "本报云泽2026年3月5日电 云泽市推进“银铃伴读”行动，惠及老人3400人，落实“十四五”规划。\n";
const entry = {
  name: "“银龄伴读”行动",
  issuer: "云泽市教育局",
  wrong: [{ form: "银铃伴读行动", reason: "银龄指老年" }],
};
const isWrong = (diagnostic: vscode.Diagnostic) => checkOf(diagnostic) === "program/known-wrong-form";
const isTold = (all: vscode.Diagnostic[]) => all.some(isWrong);

const rangeOf = (document: vscode.TextDocument, words: string): vscode.Range => {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
};

async function show(uri: vscode.Uri, words: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri);
  const { start } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
  return editor;
}

/** Nothing while the server has not read the register that has just been written: it knows the name of no entry yet. */
async function renameOf(
  document: vscode.TextDocument,
  words: string,
  newName: string,
): Promise<vscode.WorkspaceEdit | undefined> {
  const { start } = rangeOf(document, words);
  try {
    return await vscode.commands.executeCommand("vscode.executeDocumentRenameProvider", document.uri, start, newName);
  } catch (error) {
    if (/\.hegao\/programs\.json/.test(String(error))) return undefined;
    throw error;
  }
}

describe("a registered program", () => {
  const sound = draft.replace("银铃", "银龄");
  before(watching);
  beforeEach(async () => {
    count += 1;
    clean();
    await write(file(), `{\n  "entries": [\n    ${JSON.stringify(entry)}\n  ]\n}\n`);
    await write(page(), sound);
    await write(other(), "另一篇：“银龄伴读”行动走进云泽码头，惠及老人三百人。\n");
  });
  afterEach(async () => {
    await closeAllEditors();
    clean();
  });

  it("is found over all drafts, and renamed in all of them at once", async () => {
    const { document } = await show(page(), "银龄伴读");
    const symbols = await askUntil(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "银龄伴读",
      );
      const files = found.map(({ location }) => location.uri.fsPath);
      return [page(), other()].every(({ fsPath }) => files.includes(fsPath)) ? found : undefined;
    });
    const inOther = symbols.filter(({ location }) => location.uri.fsPath === other().fsPath);
    assert.deepEqual(
      inOther.map(({ name }) => name),
      ["“银龄伴读”行动"],
    );
    const edit = await askUntil(() => renameOf(document, "银龄伴读", "“银发伴读”行动"));
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const uri of [file(), page(), other()]) {
      const renamed = await vscode.workspace.openTextDocument(uri);
      assert.match(renamed.getText(), /“银发伴读”行动/);
      assert.ok(await renamed.save(), `${uri.path}: ${renamed.isDirty}`);
    }
  });

  it("leads to its entry, in the workspace or in what comes with the tool", async () => {
    const { document } = await show(page(), "银龄伴读");
    const leadsTo = (words: string, line: RegExp) =>
      askUntil(async () => {
        const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
          "vscode.executeDefinitionProvider",
          document.uri,
          rangeOf(document, words).start,
        );
        if (!place) return undefined;
        // Read from the disk: a document that was opened once stays with the editor for minutes.
        const text = readFileSync(place.uri.fsPath, "utf8").split("\n")[place.range.start.line];
        return line.test(text ?? "") ? place.uri : undefined;
      });
    assert.equal((await leadsTo("银龄伴读", /云泽市教育局/)).fsPath, file().fsPath);
    await leadsTo("“十四五”", /"id": "plan-14"/);
  });
});

describe("the register of a workspace", () => {
  beforeEach(async () => {
    count += 1;
    clean();
  });
  afterEach(async () => {
    await closeAllEditors();
    clean();
  });

  it("takes a known wrong form, which is reported at once", async () => {
    await write(file(), JSON.stringify({ entries: [{ name: entry.name }] }));
    await write(page(), draft);
    const { document } = await show(page(), "银铃伴读");
    const actions = await askUntil(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        rangeOf(document, "银铃伴读"),
        vscode.CodeActionKind.QuickFix.value,
      );
      const marking = found.filter(({ title }) => /银龄伴读行动/.test(title));
      return marking.length > 0 ? marking : undefined;
    });
    const [mark] = actions;
    assert.ok(mark?.edit && mark.command);
    const told = waitForDiagnostics(document.uri, isTold);
    assert.ok(await vscode.workspace.applyEdit(mark.edit));
    await vscode.commands.executeCommand(mark.command.command, ...(mark.command.arguments ?? []));
    await told;
    assert.match(readFileSync(file().fsPath, "utf8"), /"wrong"[\s\S]*银铃伴读/);
  });

  it("is offered while one writes, and no mark is doubled", async () => {
    await write(file(), JSON.stringify({ entries: [{ name: entry.name }] }));
    const { document } = await openDraft("云泽市推进“银”。\n");
    const caret = document.positionAt(document.getText().indexOf("”"));
    const item = await askUntil(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        caret,
      );
      return items.find(({ label }) => label === entry.name);
    });
    const edit = new vscode.WorkspaceEdit();
    const { range } = item;
    assert.ok(range && item.insertText);
    edit.replace(document.uri, "inserting" in range ? range.replacing : range, String(item.insertText));
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), "云泽市推进“银龄伴读”行动。\n");
  });

  it("is made and written by a quick fix; undo takes that back", async () => {
    await write(page(), draft);
    const { document } = await show(page(), "银铃伴读");
    // That the file of the test before is gone, the editor tells a moment later.
    const written = await askUntil(() => vscode.commands.executeCommand<vscode.Uri | undefined>("hegao.addToRegister"));
    assert.equal(written.fsPath, file().fsPath);
    assert.match(readFileSync(file().fsPath, "utf8"), /"“银铃伴读”行动"/);
    const register = await vscode.window.showTextDocument(file());
    assert.equal(register.document.isDirty, false);
    const hover = (wanted: RegExp) =>
      askUntil(async () => {
        const { start } = rangeOf(document, "银铃伴读");
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          "vscode.executeHoverProvider",
          page(),
          start,
        );
        const text = found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
        return wanted.test(text.join("\n")) ? true : undefined;
      });
    const unknown = /not in the register|名录中没有/;
    await hover(/^(?![\s\S]*(?:not in the register|名录中没有))/);
    await vscode.commands.executeCommand("undo");
    assert.doesNotMatch(register.document.getText(), /银铃伴读/);
    await hover(unknown);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
});
