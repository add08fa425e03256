import { positionsIn } from "../../core/text/positions.ts";
import { newFindings } from "./analysing.ts";
import type { Reporter } from "./reporter.ts";

/** For programs: one JSON object a finding, one a line, what a baseline holds left out, its draft and places added. Lines and columns count from 1. */
export function findingsJson(): Reporter {
  return {
    draft(draft) {
      const { name, text, analysis } = draft;
      const position = positionsIn(text);
      return newFindings(draft)
        .map((finding) => {
          const { line, column } = position(finding.start);
          const { line: endLine, column: endColumn } = position(finding.end);
          const place = { path: name, uri: analysis.uri, line, column, endLine, endColumn };
          return `${JSON.stringify({ ...place, ...finding })}\n`;
        })
        .join("");
    },
    end: () => "",
  };
}
