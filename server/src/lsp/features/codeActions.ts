import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Finding, TextEdit } from "../../core/format.ts";
import { checkTitle, findingsAt } from "../../core/views/findings.ts";
import { allSafeEdits, editsOfKind } from "../../core/views/fixAll.ts";
import type { Reading } from "../drafts.ts";
import { toSpan, toTextEdits } from "../ranges.ts";
import { answer, type Feature, type Server } from "../server.ts";
import { isOf } from "../toDiagnostics.ts";
import { wordsOf } from "../words.ts";
import { registerFixes } from "./registerActions.ts";
import { silenceActions } from "./silenceActions.ts";

const fixAllKind = `${CodeActionKind.SourceFixAll}.hegao`;

/** Quick fixes of the findings in a range, of one or of all of its kind, and all safe fixes at once. They are made from the present text, never from what a diagnostic remembers. */
export const codeActions: Feature = (server) => {
  const { connection, drafts } = server;
  connection.onCodeAction((params) =>
    answer(server, "textDocument/codeAction", params.textDocument.uri, async () => {
      const reading = await drafts.read(params.textDocument.uri);
      if (!reading) return null;
      const isQuick = wanted(params, CodeActionKind.QuickFix);
      const fixes = isQuick ? [...quickFixes(reading, params), ...kindFixes(server, reading, params)] : [];
      const silence = isQuick ? silenceActions(server, reading, params) : [];
      const register = isQuick ? await registerFixes(server, reading, params.range) : [];
      const all = isFixAllWanted(params) ? await fixAll(server, reading) : [];
      return [...fixes, ...register, ...all, ...silence];
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } };
};

/** A kind is wanted when the client asks for it, for a kind above it, or for anything. */
const wanted = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  only?.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`)) ?? true;

/** An editor that asks at every move of the caret shows it only where it asks for it by its kind: it costs a reading of the draft. */
const isFixAllWanted = (params: CodeActionParams): boolean =>
  wanted(params, fixAllKind) &&
  (params.context.only !== undefined || params.context.triggerKind !== CodeActionTriggerKind.Automatic);

const findingsIn = ({ document, analysis }: Reading, { range }: CodeActionParams): Finding[] =>
  findingsAt(analysis, toSpan(document, range));

const quickFixes = (reading: Reading, params: CodeActionParams): CodeAction[] =>
  findingsIn(reading, params).flatMap((finding) => {
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

/** For each check that finds something in the range all that it finds in the draft at once, where it is more than one fix. */
function kindFixes({ locale }: Server, reading: Reading, params: CodeActionParams): CodeAction[] {
  const kinds = new Set(findingsIn(reading, params).map(({ check }) => check));
  return [...kinds].flatMap((check) => {
    const { edits, fixes } = editsOfKind(reading.analysis.findings, check);
    if (fixes < 2) return [];
    const title = wordsOf(locale).fixKind(checkTitle(check, locale), fixes);
    const diagnostics = params.context.diagnostics.filter(({ code }) => code === check);
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: toWorkspaceEdit(reading, edits) }];
  });
}

async function fixAll({ drafts, locale }: Server, reading: Reading): Promise<CodeAction[]> {
  const { document, analysis } = reading;
  const isStale = () => !drafts.isCurrent(reading);
  const { edits, fixes } = await allSafeEdits(document.getText(), analysis.findings, async (changed) => {
    return (await drafts.analyzeClosed(document.uri, changed, isStale))?.findings ?? [];
  });
  if (fixes === 0) return [];
  return [{ title: wordsOf(locale).fixAll(fixes), kind: fixAllKind, edit: toWorkspaceEdit(reading, edits) }];
}

/** With the version of the text it was made for: a client that has moved on refuses it. */
function toWorkspaceEdit({ document, version }: Reading, edits: readonly TextEdit[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: toTextEdits(document, edits) }] };
}
