// A name taken into the folder's register, or marked there as a wrong form: by quick fix, and as the commands ask for it.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver/node";
import { nodeHost } from "../../server/src/node/host.ts";
import {
  type RegisterEditParams,
  type RegisterEditResult,
  type RegisterNamesResult,
  registerEdit,
  registerNames,
} from "../../server/src/protocol.ts";
import { at, editor, type TestClient } from "./client.ts";
import { Folder } from "./folder.ts";

const own = ".hegao/programs.json";
const draft = "本报云泽2026年3月5日电 云泽市推进“银铃伴读”行动，惠及老人3400人。\n";
const known = `{
  // 本报的名称
  "entries": [
    { "name": "“银龄伴读”行动", "type": "campaign" },
  ]
}
`;

let folder: Folder;
let client: TestClient;
beforeEach(async () => {
  folder = new Folder();
  client = await folder.open(nodeHost);
});
afterEach(() => client.stop());

const titled = (actions: CodeAction[], words: string) => actions.find(({ title }) => title.includes(words));

/** Does the edit, and tells the server as an editor that watches would. */
async function apply(edit: WorkspaceEdit | undefined): Promise<string> {
  const text = folder.after(edit)[own]!;
  await folder.change(client, own, text);
  return text;
}

describe("quick fixes of a name that no register knows", () => {
  it("add it, and make the file where there is none", async () => {
    const document = await client.open(folder.at("page.news"), draft);
    const add = titled(await client.actions(document, "银铃伴读"), "加入工作区名录");
    assert.equal(add?.kind, CodeActionKind.QuickFix);
    assert.deepEqual(add.edit?.documentChanges?.[0], {
      kind: "create",
      uri: folder.at(own),
      options: { ignoreIfExists: true },
    });
    const text = await apply(add.edit);
    assert.deepEqual(JSON.parse(text), { entries: [{ name: "“银铃伴读”行动", type: "campaign" }] });
    assert.equal(titled(await client.actions(document, "银铃伴读"), "加入工作区名录"), undefined, "it is known now");
  });

  it("mark it as a wrong form of a name that it is like, comments and commas left alone; that is reported at once", async () => {
    await folder.change(client, own, known);
    const document = await client.open(folder.at("page.news"), draft);
    const mark = titled(await client.actions(document, "银铃伴读"), "记为“银龄伴读行动”的误写");
    assert.ok(mark);
    const text = await apply(mark.edit);
    assert.match(text, /\/\/ 本报的名称/u);
    assert.match(text, /银铃伴读/u);
    const codes = (await client.diagnostics(document.uri)).map(({ code }) => code);
    assert.ok(codes.includes("program/known-wrong-form"), codes.join(" "));
  });

  it("are not there for figures, plain words and registered names", async () => {
    await folder.change(client, own, known);
    const document = await client.open(folder.at("page.news"), draft.replace("银铃", "银龄"));
    for (const words of ["3400人", "惠及老人", "银龄伴读"]) {
      const titles = (await client.actions(document, words)).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title) => /名录|误写/u.test(title)),
        [],
        words,
      );
    }
  });

  it("are not there where they cannot be carried out: no folder, a file in another encoding, a client that makes no files", async () => {
    folder.write(own, known, "gb18030");
    const document = await client.open(folder.at("page.news"), draft);
    assert.equal(titled(await client.actions(document, "银铃伴读"), "名录"), undefined);
    const { workspaceEdit: _, ...workspace } = editor.workspace!;
    const capabilities = { ...editor, workspace };
    for (const options of [{ folders: [] }, { capabilities }]) {
      const other = await new Folder("other").open(nodeHost, options);
      const page = await other.open("untitled:page", draft);
      assert.equal(titled(await other.actions(page, "银铃伴读"), "名录"), undefined);
      await other.stop();
    }
  });
});

describe("the commands", () => {
  const ask = async (words: string, selected: boolean, rest: Partial<RegisterEditParams> = {}) => {
    const document = await client.open(folder.at("page.news"), draft);
    const { position } = at(document, words);
    const end = selected ? document.positionAt(document.offsetAt(position) + words.length) : position;
    return { uri: document.uri, range: { start: position, end }, ...rest };
  };
  const edit = async (params: RegisterEditParams) =>
    (await client.connection.sendRequest(registerEdit, params)) as RegisterEditResult;

  it("take the name at the caret, or what is selected", async () => {
    const atCaret = await edit(await ask("银铃伴读", false));
    assert.ok("edit" in atCaret);
    assert.match(folder.after(atCaret.edit as WorkspaceEdit)[own]!, /"“银铃伴读”行动"/u);
    const selected = await edit(await ask("惠及老人", true));
    assert.ok("edit" in selected);
    assert.match(folder.after(selected.edit as WorkspaceEdit)[own]!, /"惠及老人"/u);
  });

  it("list the names that it may be a wrong form of, the likeliest first", async () => {
    await folder.change(client, own, known);
    const params = await ask("银铃伴读", false);
    const result = (await client.connection.sendRequest(registerNames, params)) as RegisterNamesResult;
    assert.equal(result?.text, "“银铃伴读”行动");
    const [likeliest] = result.names;
    assert.equal(likeliest?.name, "“银龄伴读”行动");
    const marked = await edit({ ...params, of: likeliest.id });
    assert.ok("edit" in marked);
    assert.match(folder.after(marked.edit as WorkspaceEdit)[own]!, /"wrong"[\s\S]*银铃伴读/u);
  });

  it("say why nothing is done", async () => {
    const nothing = await edit(await ask("惠及老人", false));
    assert.match("refused" in nothing ? nothing.refused : "", /此处没有专名/u);
    await folder.change(client, own, known, "gb18030");
    const refused = await edit(await ask("银铃伴读", false));
    assert.match("refused" in refused ? refused.refused : "", /UTF-8/u);
  });
});
