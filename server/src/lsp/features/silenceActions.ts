import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { Finding } from "../../core/format.ts";
import { shorten } from "../../core/text/shorten.ts";
import { checkTitle, findingsAt } from "../../core/views/findings.ts";
import { type AskToSilenceArguments, askToSilence, type SilenceScope, silenceScopes } from "../../protocol.ts";
import type { Reading } from "../drafts.ts";
import { toSpan } from "../ranges.ts";
import type { Server } from "../server.ts";
import { isOf } from "../toDiagnostics.ts";
import { wordsOf } from "../words.ts";

/** The ways to silence each finding in a range; the client asks for a reason and comes back with a request. */
export function silenceActions(server: Server, reading: Reading, params: CodeActionParams): CodeAction[] {
  if (!server.client.silences) return [];
  const { analysis, document } = reading;
  return findingsAt(analysis, toSpan(document, params.range)).flatMap((finding) => {
    const diagnostics = params.context.diagnostics.filter((diagnostic) => isOf(diagnostic, finding));
    return silenceScopes.map((scope): CodeAction => {
      const title = titleOf(server, reading, finding, scope);
      const given: AskToSilenceArguments = { uri: document.uri, finding: finding.id, scope, title };
      const command = { title, command: askToSilence, arguments: [given] };
      return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
    });
  });
}

/** How many characters of the words a title shows. */
const mostShown = 20;

function titleOf({ locale, silences }: Server, { document }: Reading, finding: Finding, scope: SilenceScope): string {
  const { silenceFinding, silenceDraft, silenceFolder, silenceWording } = wordsOf(locale);
  const check = checkTitle(finding.check, locale);
  if (scope === "finding") return silenceFinding(check);
  if (scope === "draft") return silenceDraft(check);
  if (scope === "folder") return silenceFolder(check, silences.folderOf(document.uri));
  return silenceWording(check, shorten(document.getText().slice(finding.start, finding.end), mostShown));
}
