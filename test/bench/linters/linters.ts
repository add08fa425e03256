// What three tools report on one page, by kind of finding.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { realDrafts, root } from "../news.ts";
import { table } from "../table.ts";
import { autocorrectNode } from "./autocorrect.ts";
import { kinds, type Linter } from "./linter.ts";
import { ours } from "./ours.ts";
import { chinese, english } from "./pages.ts";
import { zhlint } from "./zhlint.ts";

const linters: readonly Linter[] = [ours, zhlint, autocorrectNode];

interface Page {
  name: string;
  text: string;
}

export function printLinters(): void {
  for (const [name, lines] of tables()) console.log(`\n${name}\n\n${lines}`);
}

/** Writes the pages of results; both languages share the tables. */
export function writeLinters(): void {
  for (const [page, { title, before }] of [
    ["comparison.md", english],
    ["comparison.zh.md", chinese],
  ] as const) {
    const results = tables().map(([name, lines]) => `## ${name}\n\n${lines}`);
    writeFileSync(join(root, "docs", page), `${[title, before, ...results].join("\n\n")}\n`);
  }
}

/** The sample page, the sample with planted mistakes, and the real page where it is at hand. */
function pages(): Page[] {
  const samples = ["samples/page.txt", "samples/contradictions.news"].map((path) => ({
    name: path,
    text: readFileSync(join(root, path), "utf8"),
  }));
  const page = realDrafts().find(({ name }) => !name.startsWith("government-report"));
  return page ? [...samples, { name: "a real page of a newspaper", text: page.text }] : samples;
}

const tables = (): [name: string, lines: string][] =>
  pages().map(({ name, text }) => [`${name}, ${text.length.toLocaleString("en")} characters`, tableOf(text)]);

function tableOf(text: string): string {
  const reports = linters.map((linter) => linter.report(text));
  const rows = kinds.map((kind) => [
    kind,
    ...reports.map((report) => counted(report.filter((one) => one === kind).length)),
  ]);
  const all = ["all", ...reports.map((report) => String(report.length))];
  return table(["reported", ...linters.map(({ name }) => name)], [...rows, all]);
}

const counted = (count: number): string => (count === 0 ? "" : String(count));
