import { type CompletionItem, CompletionItemKind, type CompletionList, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Offer, offersAt, openingMarks } from "../../core/views/completion.ts";
import { wordingOf } from "../../core/wording/words.ts";
import { isDraft } from "../drafts.ts";
import { answer, type Feature, type Server } from "../server.ts";

/** Registered names while a draft is written: after an opening mark, or two characters of a name. */
export const completion: Feature = (server) => {
  const { configuration, connection, documents, registers } = server;
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    answer(server, "textDocument/completion", uri, async () => {
      const register = await registers.of(uri);
      const document = documents.get(uri);
      if (!document || !isDraft(document) || !(await configuration.looksAt(uri, document.languageId))) return null;
      const { line } = position;
      const before = document.getText({ start: { line, character: 0 }, end: position });
      const after = document.getText({ start: position, end: { line: line + 1, character: 0 } });
      const { offers, complete } = offersAt(register, before, after);
      const items = offers.map((offer, index) => toItem(server, document, position, offer, index));
      return { isIncomplete: !complete, items } satisfies CompletionList;
    }),
  );
  return { completionProvider: { triggerCharacters: openingMarks } };
};

function toItem(
  { locale }: Server,
  document: TextDocument,
  position: Position,
  { label, newText, before, after, filter, entry }: Offer,
  index: number,
): CompletionItem {
  const caret = document.offsetAt(position);
  const range = { start: document.positionAt(caret - before), end: document.positionAt(caret + after) };
  return {
    label,
    kind: CompletionItemKind.Constant,
    detail: wordingOf(locale).program[entry.type],
    ...(entry.name === label ? {} : { documentation: entry.name }),
    filterText: filter,
    sortText: String(index).padStart(4, "0"),
    textEdit: { range, newText },
  };
}
