import type { BaselineReport } from "./baseline.ts";
import type { Words } from "./words.ts";

/** What a baseline holds, and what of it no longer occurs; nothing where there is none. */
export function baselineLines(report: BaselineReport | null, words: Words): string[] {
  if (!report || report.files.length === 0) return [];
  const { files, held, gone } = report;
  return [
    words.baseline(files.join(", "), held, gone.length),
    ...gone.map(({ path, text, check }) => `    ${path}  ${text}  ${check}`),
  ];
}
