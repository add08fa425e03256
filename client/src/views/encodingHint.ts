import * as vscode from "vscode";
import { type FindEncodingParams, type FindEncodingResult, findEncoding } from "../../../server/src/protocol.ts";
import { toBase64 } from "../base64.ts";
import type { Connection } from "../connection.ts";
import { draftLanguages, mayBeDraft } from "../draftSelector.ts";
import type { Feature } from "../feature.ts";

const { l10n } = vscode;
const replacement = "\uFFFD";

const names: Record<NonNullable<FindEncodingResult>, string> = {
  utf8: "UTF-8",
  utf16le: "UTF-16 LE",
  utf16be: "UTF-16 BE",
  gb18030: "GB18030",
};

type Encoding = NonNullable<FindEncodingResult>;

/** A draft that was opened in the wrong encoding is unreadable: a mark where that shows names the right one, and a button opens it so. */
export const encodingHint: Feature = (connection) => {
  const marks = vscode.languages.createDiagnosticCollection("hegao-encoding");
  const encodings = new Map<string, Encoding>();
  const forget = ({ uri }: vscode.TextDocument) => {
    encodings.delete(uri.toString());
    marks.delete(uri);
  };
  const look = (document: vscode.TextDocument) =>
    encodingOf(connection, document).then(
      (encoding) => {
        if (!encoding || document.isClosed) return;
        encodings.set(document.uri.toString(), encoding);
        marks.set(document.uri, [markOf(document, encoding)]);
        offer(document.uri, encoding);
      },
      (error: unknown) => connection.log.warn(`${document.uri.toString(true)}: ${error}`),
    );
  // What was reopened in the right encoding needs no mark. One that is edited all the same needs it most: saving would lose the text.
  const follow = (document: vscode.TextDocument) => {
    const encoding = encodings.get(document.uri.toString());
    if (encoding && document.getText().includes(replacement)) marks.set(document.uri, [markOf(document, encoding)]);
    else forget(document);
  };
  const provideCodeActions = ({ uri }: vscode.TextDocument) => actionsOf(uri, encodings.get(uri.toString()));
  vscode.workspace.textDocuments.forEach(look);
  return [
    marks,
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeTextDocument(({ document }) => follow(document)),
    vscode.commands.registerCommand("hegao.reopenWithEncoding", reopen),
    vscode.languages.registerCodeActionsProvider({ scheme: "file" }, { provideCodeActions }),
  ];
};

/** The encoding that a document should have been opened with; only one with replacement characters is suspect and read once more. */
async function encodingOf(connection: Connection, document: vscode.TextDocument): Promise<Encoding | null> {
  if (!draftLanguages().includes(document.languageId)) return null;
  if (!mayBeDraft(document) || document.isUntitled || document.isDirty) return null;
  if (!document.getText().includes(replacement)) return null;
  const params: FindEncodingParams = { base64: toBase64(await vscode.workspace.fs.readFile(document.uri)) };
  const encoding = await connection.request<FindEncodingResult>(findEncoding, params);
  return encoding === document.encoding ? null : encoding;
}

function markOf(document: vscode.TextDocument, encoding: Encoding): vscode.Diagnostic {
  const at = document.positionAt(document.getText().indexOf(replacement));
  const mark = new vscode.Diagnostic(new vscode.Range(at, at.translate(0, 1)), message(encoding));
  mark.source = "Hegao";
  return mark;
}

const message = (encoding: Encoding): string =>
  l10n.t(
    "This draft is {0}, but was opened in another encoding: reopen it before anything is changed.",
    names[encoding],
  );

const offerTitle = (encoding: Encoding): string => l10n.t("Reopen with {0}", names[encoding]);

async function offer(uri: vscode.Uri, encoding: Encoding): Promise<void> {
  const button = offerTitle(encoding);
  if ((await vscode.window.showWarningMessage(message(encoding), button)) === button) await reopen(uri, encoding);
}

function actionsOf(uri: vscode.Uri, encoding: Encoding | undefined): vscode.CodeAction[] {
  if (!encoding) return [];
  const action = new vscode.CodeAction(offerTitle(encoding), vscode.CodeActionKind.QuickFix);
  action.command = { command: "hegao.reopenWithEncoding", title: action.title, arguments: [uri, encoding] };
  action.isPreferred = true;
  return [action];
}

async function reopen(uri: vscode.Uri, encoding: Encoding): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri, { encoding }));
}
