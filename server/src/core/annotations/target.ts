import type { Finding } from "../format.ts";
import { anchorOf } from "./anchor.ts";
import { codePointsIn } from "./codePoints.ts";
import { evidenceOf, type Scope, type Silence } from "./silence.ts";

/** The source of a silence that somebody asks for in a draft. */
export function sourceFor(scope: Scope, path: string): string {
  if (scope === "wording") return "";
  return scope === "folder" ? path.slice(0, path.lastIndexOf("/") + 1) : path;
}

/** A silence for a finding of a draft: the finding alone, its check in the draft or its folder, or its words wherever the check finds them. */
export function targetFor(
  scope: Scope,
  path: string,
  draft: string,
  finding: Finding,
): Pick<Silence, "target" | "evidence"> {
  const source = sourceFor(scope, path);
  if (scope === "finding") {
    const quote = anchorOf(draft, finding, codePointsIn(draft));
    return { target: { source, quote }, evidence: evidenceOf(finding, draft) };
  }
  if (scope === "wording") {
    return { target: { source, quote: { exact: draft.slice(finding.start, finding.end) } }, evidence: [] };
  }
  return { target: { source }, evidence: [] };
}
