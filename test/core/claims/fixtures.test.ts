// For every relation what must be told and what must not: the marks stand in the sentences, in `fixtures/`.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const analyzer = createAnalyzer();
const folder = join(import.meta.dirname, "fixtures");

function marked(text: string, check: string, date: string | null): string {
  const { findings } = analyzer.analyze(text, {
    uri: "untitled:fixture",
    settings: defaultSettings,
    register: builtInRegister,
    locale: "zh",
    documentDate: date,
  });
  return findings
    .filter((finding) => finding.check === check)
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text);
}

for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
  const [head = "", ...rows] = readFileSync(join(folder, name), "utf8").trim().split("\n");
  const [check = "", date = null] = head.split(" ");
  describe(check, () => {
    for (const row of rows) {
      it(row, () => {
        const expected = row.slice(2).replaceAll("/", "\n\n");
        assert.equal(row.startsWith("+"), expected.includes("⟦"), "the sign is at odds with the marks");
        assert.equal(marked(expected.replace(/[⟦⟧]/g, ""), check, date), expected);
      });
    }
  });
}
