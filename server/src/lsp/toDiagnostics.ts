import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { checkPage } from "../core/checks/page.ts";
import type { Finding, Severity } from "../core/format.ts";
import { toRange } from "./ranges.ts";
import type { Server } from "./server.ts";
import { wordsOf } from "./words.ts";

/** An editor lists no more of one file, and says nothing of the rest. */
const mostDiagnostics = 1000;

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic remembers of its finding. */
export interface DiagnosticData {
  finding: string;
}

export const isOf = ({ data }: Diagnostic, finding: Finding): boolean =>
  (data as Partial<DiagnosticData> | undefined)?.finding === finding.id;

/** The findings of a draft for the editor's list. Where there are too many the gravest come first, and the last one says how many are left. */
export function toDiagnostics(server: Server, document: TextDocument, findings: readonly Finding[]): Diagnostic[] {
  if (findings.length <= mostDiagnostics) return findings.map((finding) => toDiagnostic(server, document, finding));
  const byGravity = [...findings].sort((a, b) => severities[a.severity] - severities[b.severity]);
  const listed = byGravity.slice(0, mostDiagnostics - 1);
  const left = findings.length - listed.length;
  const diagnostics = listed.map((finding) => toDiagnostic(server, document, finding));
  const { source, moreFindings } = wordsOf(server.locale);
  const range = toRange(document, byGravity[listed.length]!);
  const severity = DiagnosticSeverity.Information;
  return [...diagnostics, { range, severity, source, message: moreFindings(left, listed.length) }];
}

function toDiagnostic({ client, host, locale }: Server, document: TextDocument, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: severities[finding.severity],
    code: finding.check,
    codeDescription: { href: `${host.checkPages}/${checkPage(finding.check, locale)}` },
    source: wordsOf(locale).source,
    message: finding.message,
    data: { finding: finding.id } satisfies DiagnosticData,
  };
  if (client.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((related) => ({
      location: { uri: document.uri, range: toRange(document, related) },
      message: related.message,
    }));
  }
  return diagnostic;
}
