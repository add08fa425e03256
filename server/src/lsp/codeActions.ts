import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from "vscode-languageserver";
import type { TextEdit } from "../core/format.ts";
import { safeEdits } from "../core/views/fixAll.ts";
import type { Reading } from "./drafts.ts";
import { toSpan, toTextEdits } from "./ranges.ts";
import { registerFixes } from "./registerActions.ts";
import { answer, type Feature, type Server } from "./server.ts";
import { silenceActions } from "./silenceActions.ts";
import { isOf } from "./toDiagnostics.ts";
import { wordsOf } from "./words.ts";

const fixAllKind = `${CodeActionKind.SourceFixAll}.hegao`;

/** Quick fixes of the findings in a range, and all safe fixes at once. They are made from the present text, never from what a diagnostic remembers. */
export const codeActions: Feature = (server) => {
  const { connection, drafts } = server;
  connection.onCodeAction((params) =>
    answer(server, "textDocument/codeAction", params.textDocument.uri, async () => {
      const reading = await drafts.read(params.textDocument.uri);
      if (!reading) return null;
      const isQuick = wanted(params, CodeActionKind.QuickFix);
      const register = isQuick ? await registerFixes(server, reading, params.range) : [];
      const silence = isQuick ? silenceActions(server, reading, params) : [];
      return [...quickFixes(reading, params), ...register, ...fixAll(server, reading, params), ...silence];
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } };
};

/** A kind is wanted when the client asks for it, for a kind above it, or for anything. */
const wanted = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  only?.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`)) ?? true;

function quickFixes(reading: Reading, params: CodeActionParams): CodeAction[] {
  if (!wanted(params, CodeActionKind.QuickFix)) return [];
  const { document, analysis } = reading;
  const { start, end } = toSpan(document, params.range);
  return analysis.findings
    .filter((finding) => finding.start <= end && start <= finding.end)
    .flatMap((finding) => {
      const diagnostics = params.context.diagnostics.filter((diagnostic) => isOf(diagnostic, finding));
      const [only, ...others] = finding.fixes;
      return finding.fixes.map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: fix === only && others.length === 0 && fix.safe,
        edit: toWorkspaceEdit(reading, fix.edits),
      }));
    });
}

function fixAll({ locale }: Server, reading: Reading, params: CodeActionParams): CodeAction[] {
  if (!wanted(params, fixAllKind)) return [];
  const { edits, fixes } = safeEdits(reading.analysis.findings);
  if (fixes === 0) return [];
  return [{ title: wordsOf(locale).fixAll(fixes), kind: fixAllKind, edit: toWorkspaceEdit(reading, edits) }];
}

/** With the version of the text it was made for: a client that has moved on refuses it. */
function toWorkspaceEdit({ document, version }: Reading, edits: readonly TextEdit[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: toTextEdits(document, edits) }] };
}
