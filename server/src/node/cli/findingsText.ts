import { styleText } from "node:util";
import type { Severity } from "../../core/format.ts";
import { positionsIn } from "../../core/text/positions.ts";
import { newFindings } from "./analysing.ts";
import { baselineLines } from "./baselineLines.ts";
import type { Reporter } from "./reporter.ts";
import type { Words } from "./words.ts";

type Style = Parameters<typeof styleText>[0];

const styles: Record<Severity, Style> = { error: "red", warning: "yellow", information: "cyan", hint: "gray" };

/** For people: a line a finding, `path:line:column  severity  message  check`, what it refers to below it, a summary at the end where a draft was read. */
export function findingsText(words: Words, colours: boolean): Reporter {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const totals: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let drafts = 0;
  let silenced = 0;
  return {
    draft(draft) {
      const { name, text } = draft;
      const findings = newFindings(draft);
      drafts += 1;
      silenced += draft.silenced.length;
      for (const { severity } of findings) totals[severity] += 1;
      const position = positionsIn(text);
      const place = (offset: number) => `${name}:${position(offset).line}:${position(offset).column}`;
      const lines = findings.flatMap(({ start, severity, message, check, related }) => [
        `${paint("bold", place(start))}  ${paint(styles[severity], words.severities[severity])}  ${message}  ${paint("gray", check)}`,
        ...related.map((other) => `    ${place(other.start)}  ${other.message}`),
      ]);
      return lines.map((line) => `${line}\n`).join("");
    },
    end(_, baseline) {
      if (drafts === 0) return "";
      const ignored = silenced > 0 ? [words.silenced(silenced)] : [];
      const lines = [
        words.summary(drafts, totals, (baseline?.files.length ?? 0) > 0),
        ...ignored,
        ...baselineLines(baseline, words),
      ];
      return lines.map((line) => `${line}\n`).join("");
    },
  };
}
