import {
  type CancellationToken,
  LSPErrorCodes,
  MessageType,
  type Position,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Program } from "../../core/format.ts";
import { entryOf } from "../../core/mentions/programs/lookup.ts";
import { withoutMarks } from "../../core/mentions/programs/marks.ts";
import { renameFormEdits } from "../../core/mentions/programs/own/renameForm.ts";
import type { Register } from "../../core/mentions/programs/register.ts";
import { nameOf } from "../../core/text/uris.ts";
import { formOf, isName, programAt, renamed } from "../../core/views/programs.ts";
import type { DraftPrograms } from "../programIndex.ts";
import { toRange, toTextEdits } from "../ranges.ts";
import { placeOf, type RegisterFile } from "../registers.ts";
import { answer, type Feature, type Server } from "../server.ts";
import { showMessage } from "../trouble.ts";
import { wordsOf } from "../words.ts";

/** A name that the newsroom has registered becomes another one, in the register and in every draft of the folder at once. */
export const rename: Feature = (server) => {
  const { connection } = server;
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/prepareRename", uri, async () => {
      const { range, form } = await targetAt(server, uri, position);
      return { range, placeholder: form };
    }),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    answer(server, "textDocument/rename", uri, () => renameAll(server, uri, position, newName.trim(), token)),
  );
  return { renameProvider: { prepareProvider: true } };
};

async function targetAt(server: Server, uri: string, position: Position) {
  const { drafts, registers, locale } = server;
  const reading = await drafts.read(uri);
  const program = reading && programAt(reading.analysis, reading.document.offsetAt(position));
  const entry = program && entryOf(reading.register, program);
  const form = program && formOf(reading.register, program);
  const { workspace } = await registers.layersOf(uri);
  const place = entry && placeOf(workspace, entry);
  if (!program || !entry || !form || !workspace || !place) throw refusal(wordsOf(locale).notRenamed);
  if (!workspace.isUtf8) throw refusal(wordsOf(locale).registerNotUtf8(workspace.document.uri));
  const { document, register } = reading;
  return { range: toRange(document, program), form, id: entry.id, workspace, place, register };
}

const refusal = (message: string) => new ResponseError(LSPErrorCodes.RequestFailed, message);

async function renameAll(
  server: Server,
  uri: string,
  position: Position,
  wanted: string,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const { programIndex, registers, connection, locale } = server;
  const { form, id, workspace, place, register } = await targetAt(server, uri, position);
  if (!isName(wanted)) throw refusal(wordsOf(locale).noName);
  const inRegister = renameFormEdits(workspace.document.getText(), place, form, wanted);
  if (inRegister.length === 0) throw refusal(wordsOf(locale).notRenamed);
  const drafts = await programIndex.all(token);
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
  const edits: TextDocumentEdit[] = [registerEdit(workspace, inRegister)];
  const left: string[] = [];
  for (const draft of drafts) {
    if ((await registers.fileFor(draft.uri)) !== workspace.document.uri) continue;
    const { changed, cut } = editsIn(draft, register, id, form, wanted);
    if (cut || (changed.length > 0 && !draft.isUtf8)) left.push(draft.uri);
    if (changed.length === 0 || !draft.isUtf8) continue;
    edits.push({ textDocument: { uri: draft.uri, version: draft.version }, edits: changed });
  }
  if (left.length > 0) showMessage(connection, MessageType.Warning, wordsOf(locale).leftUnnamed(left.map(nameOf)));
  return { documentChanges: edits };
}

/** Versions are only of open documents. */
function registerEdit({ document, version }: RegisterFile, edits: Parameters<typeof toTextEdits>[1]): TextDocumentEdit {
  return { textDocument: { uri: document.uri, version }, edits: toTextEdits(document, edits) };
}

/** @returns `cut`: a mention is in pieces, and stays as it is */
function editsIn({ programs }: DraftPrograms, register: Register, id: string, form: string, wanted: string) {
  const named = programs.filter(({ program }) => program.entry === id && isIn(register, program, form));
  const whole = named.filter(({ program }) => !program.parts);
  return {
    changed: whole.map(({ program, range }) => ({ range, newText: renamed(program, form, wanted) })),
    cut: whole.length < named.length,
  };
}

const isIn = (register: Register, program: Program, form: string): boolean =>
  withoutMarks(formOf(register, program) ?? "") === withoutMarks(form);
