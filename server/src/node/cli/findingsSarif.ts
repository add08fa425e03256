import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import { basisOf, type Check } from "../../core/checks/check.ts";
import { checks } from "../../core/checks/index.ts";
import type { Finding, Severity } from "../../core/format.ts";
import type { Locale } from "../../core/ports.ts";
import { positionsIn } from "../../core/text/positions.ts";
import type { Span } from "../../core/text/span.ts";
import type { AnalysedDraft } from "./analysing.ts";
import type { InputError } from "./reading.ts";
import type { Reporter } from "./reporter.ts";

/** SARIF knows three levels. */
const levels: Record<Severity, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** SARIF 2.1.0: one run, its rules made from the checks' declarations, for code hosts and viewers. */
export function findingsSarif(locale: Locale, version: string): Reporter {
  const results: Result[] = [];
  return {
    draft(draft) {
      const place = placesIn(draft);
      results.push(...draft.analysis.findings.map((finding) => toResult(finding, place)));
      return "";
    },
    end: (errors) => `${JSON.stringify(log(results, errors, locale, version), null, 2)}\n`,
  };
}

function log(results: Result[], errors: readonly InputError[], locale: Locale, version: string): Log {
  return {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: {
          driver: { name: "hegao", version, language: locale, rules: checks.map((check) => toRule(check, locale)) },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(process.cwd()).href}/` } },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map(({ where, message }) => ({
              level: "error",
              message: { text: `${where}: ${message}` },
            })),
          },
        ],
        results,
      },
    ],
  };
}

function toRule(check: Check, locale: Locale): ReportingDescriptor {
  const { id, title, severity, about } = check;
  return {
    id,
    shortDescription: { text: title[locale] },
    help: { text: basisOf(check) },
    defaultConfiguration: severity === "off" ? { enabled: false } : { enabled: true, level: levels[severity] },
    properties: { category: id.slice(0, id.indexOf("/")), about, rows: check.rows, fix: check.fix ?? "none" },
  };
}

function toResult(finding: Finding, place: (span: Span) => PhysicalLocation): Result {
  const { id, check, severity, message, related, fixes, start, end } = finding;
  const location = place({ start, end });
  return {
    ruleId: check,
    ruleIndex: checks.findIndex((candidate) => candidate.id === check),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: location }],
    relatedLocations: related.map((other, index) => ({
      id: index + 1,
      message: { text: other.message },
      physicalLocation: place(other),
    })),
    partialFingerprints: { "hegaoFinding/v1": id },
    fixes: fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: location.artifactLocation!,
          replacements: edits.map((edit) => ({
            deletedRegion: place(edit).region!,
            insertedContent: { text: edit.newText },
          })),
        },
      ],
    })),
  };
}

/** Places in a draft as SARIF has them: relative where the draft lies in the current folder. */
function placesIn({ name, text, analysis }: AnalysedDraft): (span: Span) => PhysicalLocation {
  const position = positionsIn(text);
  const path = relative(process.cwd(), name);
  const inside = name !== "-" && !path.startsWith("..") && !isAbsolute(path);
  const uri = inside ? path.split(sep).map(encodeURIComponent).join("/") : analysis.uri;
  return ({ start, end }) => {
    const { line: startLine, column: startColumn } = position(start);
    const { line: endLine, column: endColumn } = position(end);
    return {
      artifactLocation: inside ? { uri, uriBaseId: "ROOT" } : { uri },
      region: { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start },
    };
  };
}
