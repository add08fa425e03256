import { type CodeAction, CodeActionKind, type Command, type Range, type WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "../../core/format.ts";
import { withoutMarks } from "../../core/mentions/programs/marks.ts";
import { addEntryEdit, markWrongFormEdit } from "../../core/mentions/programs/own/edits.ts";
import { entriesLike, likeliestEntries, nameAt, programAt } from "../../core/views/programs.ts";
import { wordingOf } from "../../core/wording/words.ts";
import {
  type RegisterEditParams,
  type RegisterEditResult,
  type RegisterNamesParams,
  type RegisterNamesResult,
  registerEdit,
  registerNames,
  saveRegister,
} from "../../protocol.ts";
import type { Reading } from "../drafts.ts";
import { toSpan, toTextEdits } from "../ranges.ts";
import { answer, type Feature, type Server } from "../server.ts";
import { reasonOf } from "../trouble.ts";
import { wordsOf } from "../words.ts";

/** What the commands ask: a name taken into the newsroom's register, or marked there as a wrong form of another one. */
export const registerActions: Feature = (server) => {
  const { connection, drafts } = server;
  connection.onRequest<RegisterEditResult, void>(registerEdit, ({ uri, range, of }: RegisterEditParams) =>
    answer(server, registerEdit, uri, async () => {
      const reading = await drafts.read(uri);
      const written = reading && writtenAt(reading, range);
      if (!reading || !written) return { refused: wordsOf(server.locale).nothingToRegister };
      const entry = of === undefined ? null : reading.register.byId.get(of);
      if (entry === undefined) return { refused: wordsOf(server.locale).nothingToRegister };
      return fileEdit(server, uri, (text) =>
        entry ? markWrongFormEdit(text, entry, { form: written.name }) : addEntryEdit(text, written),
      );
    }),
  );
  connection.onRequest(registerNames, ({ uri, range }: RegisterNamesParams) =>
    answer(server, registerNames, uri, async (): Promise<RegisterNamesResult> => {
      const reading = await drafts.read(uri);
      const written = reading && writtenAt(reading, range);
      if (!reading || !written) return null;
      const entries = likeliestEntries(reading.register, written.name);
      const names = entries.map(({ id, name, type }) => ({ id, name, detail: wordingOf(server.locale).program[type] }));
      return { text: written.name, names };
    }),
  );
  return {};
};

/** Quick fixes for a program that no register knows. */
export async function registerFixes(server: Server, reading: Reading, range: Range): Promise<CodeAction[]> {
  const { analysis, document, register } = reading;
  const { start, end } = toSpan(document, range);
  const program = programAt(analysis, start);
  if (!program || program.entry !== null || program.parts || end > program.end) return [];
  const words = wordsOf(server.locale);
  const shown = withoutMarks(program.text);
  const fixes: [title: string, edit: (text: string) => TextEdit[]][] = [
    ...entriesLike(register, program.text).map((entry): [string, (text: string) => TextEdit[]] => [
      words.markWrong(shown, withoutMarks(entry.name)),
      (text) => markWrongFormEdit(text, entry, { form: program.text }),
    ]),
    [words.addToRegister(shown), (text) => addEntryEdit(text, { name: program.text, type: program.type })],
  ];
  const made: CodeAction[] = [];
  for (const [title, edit] of fixes) {
    const result = await fileEdit(server, document.uri, edit);
    if ("refused" in result) continue;
    made.push({
      title,
      kind: CodeActionKind.QuickFix,
      edit: result.edit as WorkspaceEdit,
      ...saving(server, result.file),
    });
  }
  return made;
}

/** The file is written at once where the client can: a colleague's window, and the command line, read the disk. */
const saving = ({ client }: Server, file: string): { command?: Command } =>
  client.savesRegister ? { command: { title: "", command: saveRegister, arguments: [file] } } : {};

const writtenAt = ({ analysis, document }: Reading, range: Range) =>
  nameAt(analysis, document.getText(), toSpan(document, range));

/** The edit of the folder's register file, which is made where there is none. */
async function fileEdit(
  { registers, client, locale }: Server,
  uri: string,
  edit: (text: string) => TextEdit[],
): Promise<RegisterEditResult> {
  const words = wordsOf(locale);
  const file = await registers.fileFor(uri);
  if (file === null) return { refused: words.noFolder };
  const { workspace } = await registers.layersOf(uri);
  if (workspace && !workspace.isUtf8) return { refused: words.registerNotUtf8(file) };
  if (!workspace && !client.createsFiles) return { refused: words.noRegister(file) };
  const document = workspace?.document ?? TextDocument.create(file, "jsonc", 0, "");
  try {
    const edits = toTextEdits(document, edit(document.getText()));
    const change = { textDocument: { uri: file, version: workspace?.version ?? null }, edits };
    const create = { kind: "create" as const, uri: file, options: { ignoreIfExists: true } };
    return { file, edit: { documentChanges: workspace ? [change] : [create, change] } satisfies WorkspaceEdit };
  } catch (error) {
    return { refused: words.registerBroken(file, reasonOf(error)) };
  }
}
