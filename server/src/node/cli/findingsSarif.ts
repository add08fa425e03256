import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactLocation, Log, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import type { Silence } from "../../core/annotations/silence.ts";
import type { Silenced } from "../../core/annotations/silenceFindings.ts";
import { basisOf, type Check } from "../../core/checks/check.ts";
import { checks } from "../../core/checks/index.ts";
import type { Finding, Severity } from "../../core/format.ts";
import type { Locale } from "../../core/ports.ts";
import { positionsIn } from "../../core/text/positions.ts";
import type { Span } from "../../core/text/span.ts";
import type { ReportedDraft } from "./analysing.ts";
import type { GoneFinding } from "./baseline.ts";
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
      const state = ({ id }: Finding) => draft.known && (draft.known.has(id) ? "unchanged" : "new");
      results.push(...draft.analysis.findings.map((finding) => toResult(finding, place, state(finding))));
      results.push(...draft.silenced.map((one) => toSuppressed(one, place, state(one.finding))));
      return "";
    },
    end(errors, baseline) {
      results.push(...(baseline?.gone ?? []).map(toAbsent));
      return `${JSON.stringify(log(results, errors, locale, version), null, 2)}\n`;
    },
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

function toResult(
  finding: Finding,
  place: (span: Span) => PhysicalLocation,
  baselineState: "new" | "unchanged" | null,
): Result {
  const { id, check, severity, message, related, fixes, start, end } = finding;
  const location = place({ start, end });
  return {
    ruleId: check,
    ruleIndex: checks.findIndex((candidate) => candidate.id === check),
    level: levels[severity],
    ...(baselineState && { baselineState }),
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

/** What somebody has silenced stands in the log as suppressed: viewers hide it, and it counts as no finding. */
const toSuppressed = (
  { finding, by: { reason } }: Silenced<Silence>,
  place: (span: Span) => PhysicalLocation,
  baselineState: "new" | "unchanged" | null,
): Result => ({
  ...toResult(finding, place, baselineState),
  suppressions: [{ kind: "external", status: "accepted", ...(reason && { justification: reason }) }],
});

/** What a baseline holds and no draft has any more. */
const toAbsent = ({ check, id, text, path }: GoneFinding): Result => ({
  ruleId: check,
  level: "none",
  baselineState: "absent",
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: addressOf(path) } }],
  partialFingerprints: { "hegaoFinding/v1": id },
});

/** A file as SARIF has it: relative where it lies in the current folder. */
function addressOf(path: string): ArtifactLocation {
  const short = relative(process.cwd(), path);
  if (short.startsWith("..") || isAbsolute(short)) return { uri: pathToFileURL(path).href };
  return { uri: short.split(sep).map(encodeURIComponent).join("/"), uriBaseId: "ROOT" };
}

/** Places in a draft as SARIF has them. */
function placesIn({ name, text, analysis }: ReportedDraft): (span: Span) => PhysicalLocation {
  const position = positionsIn(text);
  const artifactLocation = name === "-" ? { uri: analysis.uri } : addressOf(name);
  return ({ start, end }) => {
    const { line: startLine, column: startColumn } = position(start);
    const { line: endLine, column: endColumn } = position(end);
    return {
      artifactLocation,
      region: { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start },
    };
  };
}
