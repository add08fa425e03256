import { readFileSync } from "node:fs";
import type { Check } from "../../../server/src/core/checks/check.ts";
import type { Locale } from "../../../server/src/core/ports.ts";
import type { Span } from "../../../server/src/core/text/span.ts";

/**
 * One example of a check's page. On the page it stands in a fenced block whose info string begins with `report` or `silent`;
 * every line is a draft of its own, unless the info string says `draft`: then the whole block is one. ⟦ and ⟧ mark what must be
 * reported, and are no part of the draft. A line that begins with ⇒ is the draft after the finding's next quick fix.
 */
export interface Example {
  /** The block's words: report, silent, draft, date=2026-02-25, severity=information. */
  info: ReadonlyMap<string, string>;
  text: string;
  marks: Span[];
  fixed: string[];
}

const pageUrl = (check: Check, locale: Locale): URL =>
  new URL(`../../../server/src/core/checks/${check.id}${locale === "zh" ? ".zh" : ""}.md`, import.meta.url);

export const readPage = (check: Check, locale: Locale): string => readFileSync(pageUrl(check, locale), "utf8");

/** The fenced blocks of a page, as they stand. */
export const blocksOf = (page: string): string[] => page.match(/^```(?:report|silent)[\s\S]*?^```$/gm) ?? [];

export function examplesOf(page: string): Example[] {
  return blocksOf(page).flatMap((block) => {
    const lines = block.split("\n");
    const info = new Map(
      lines[0]!
        .slice(3)
        .split(" ")
        .map((word) => word.split("=") as [string, string])
        .map(([key, value = ""]) => [key, value]),
    );
    const body = lines.slice(1, -1);
    return info.has("draft") ? [toExample(info, body.join("\n"))] : linesToExamples(info, body);
  });
}

function linesToExamples(info: Example["info"], lines: readonly string[]): Example[] {
  const examples: Example[] = [];
  for (const line of lines) {
    if (line.startsWith("⇒ ")) examples.at(-1)!.fixed.push(line.slice(2));
    else examples.push(toExample(info, line));
  }
  return examples;
}

function toExample(info: Example["info"], marked: string): Example {
  const marks: Span[] = [];
  let text = "";
  for (const [index, part] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { info, text, marks, fixed: [] };
}
