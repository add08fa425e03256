// One error gives one finding: where two checks report the same words of an example, they are two errors, and the table says which.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { checks } from "../../../server/src/core/checks/index.ts";
import type { Finding } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import { spansOverlap } from "../../../server/src/core/text/span.ts";
import { examplesOf, readPage } from "./pageExamples.ts";

interface Draft {
  text: string;
  date: string;
}

const usualDate = "2026-02-25";

/** Every sentence of the checks' pages that must be reported. */
const examples: Draft[] = checks.flatMap((check) =>
  examplesOf(readPage(check, "en"))
    .filter(({ info }) => info.has("report"))
    .map(({ text, info }) => ({ text, date: info.get("date") ?? usualDate })),
);

const folder = join(import.meta.dirname, "../claims/fixtures");

/** Every sentence of the fixtures that must be reported: the first line of a file is a check and a date, / parts paragraphs. */
const fixtures: Draft[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => {
    const [head = "", ...rows] = readFileSync(join(folder, name), "utf8").trim().split("\n");
    return rows
      .filter((row) => row.startsWith("+"))
      .map((row) => row.slice(2).replaceAll("/", "\n\n").replaceAll(/[⟦⟧]/g, ""))
      .map((text) => ({ text, date: head.split(" ")[1] ?? usualDate }));
  });

/** Two checks that report the same words, and what the two errors are. */
const twoErrors: readonly [checks: string, why: string][] = [
  ["claim/no-source, claim/parts-and-total", "where a draft's figures come from, and whether they add up"],
  ["date/after-draft, date/as-of-wording", "截止 for 截至, and a day that has not come"],
  ["date/half-width-range, date/plan-period-years", "the mark between two years, and the years"],
  ["date/mixed-numerals, figure/zero-form", "二○二五年10月: the sign for zero, and Chinese beside Arabic numerals"],
  ["structure/half-width-punctuation, structure/jump-mark", "the form of a bracket, and where the article goes on"],
];

const analyzer = createAnalyzer();
const settings = {
  ...defaultSettings,
  checks: Object.fromEntries(
    checks.filter(({ severity }) => severity === "off").map(({ id }) => [id, "warning" as const]),
  ),
};

/** The findings that touch each other. */
function* overlaps({ text, date }: Draft): Generator<[string, string]> {
  const uri = "untitled:overlaps";
  const options = { uri, settings, register: builtInRegister, locale: "zh", documentDate: date } as const;
  const { findings } = analyzer.analyze(text, options);
  const words = ({ start, end }: Finding) => text.slice(start, end);
  for (const [index, one] of findings.entries()) {
    for (const other of findings.slice(index + 1)) {
      if (!spansOverlap(one, other)) continue;
      yield [[one.check, other.check].sort().join(", "), `${words(one)} | ${words(other)} in ${text}`];
    }
  }
}

describe("one error, one finding", () => {
  const found = [...examples, ...fixtures].flatMap((draft) => [...overlaps(draft)]);

  it("on all that must be reported", () => {
    const allowed = new Set(twoErrors.map(([pair]) => pair));
    assert.deepEqual(
      found.filter(([pair]) => !allowed.has(pair)),
      [],
    );
  });

  for (const [pair, why] of twoErrors)
    it(`two errors in the same words: ${why}`, () => assert.ok(found.some(([other]) => other === pair)));
});
