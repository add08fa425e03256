import { positionsIn } from "../../core/text/positions.ts";
import type { Reporter } from "./reporter.ts";

/** For programs: one JSON object a finding, one a line, its draft and places added. Lines and columns count from 1. */
export function findingsJson(): Reporter {
  return {
    draft({ name, text, analysis }) {
      const position = positionsIn(text);
      return analysis.findings
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
