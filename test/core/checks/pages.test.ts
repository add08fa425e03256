// Every check's page says the same in both languages, and what its examples say is what the analysis does.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { basisOf, type Check } from "../../../server/src/core/checks/check.ts";
import { checks } from "../../../server/src/core/checks/index.ts";
import type { Finding } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import { applyEdits } from "./applyEdits.ts";
import { blocksOf, type Example, examplesOf, readPage } from "./pageExamples.ts";

const analyzer = createAnalyzer();

/** A check that is off until somebody wants it is tried as if somebody did. */
function findingsOf({ id, severity }: Check, { text, info }: Example): Finding[] {
  const wanted = severity === "off" ? { [id]: "warning" as const } : {};
  const analysis = analyzer.analyze(text, {
    uri: "untitled:example",
    settings: { ...defaultSettings, checks: wanted },
    register: builtInRegister,
    locale: "zh",
    documentDate: info.get("date") ?? null,
  });
  return analysis.findings.filter((finding) => finding.check === id);
}

const marked = (text: string, spans: readonly { start: number; end: number }[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text);

for (const check of checks) {
  describe(check.id, () => {
    const page = readPage(check, "en");
    const examples = examplesOf(page);

    it("has a page in each language, with the same examples, its title and its basis", () => {
      const chinese = readPage(check, "zh");
      assert.deepEqual(blocksOf(chinese), blocksOf(page));
      assert.ok(
        page.startsWith(
          `# ${check.id}\n\n**${check.title.en}.** Severity: ${check.severity}. Basis: ${basisOf(check)}.\n`,
        ),
      );
      assert.ok(chinese.startsWith(`# ${check.id}\n\n**${check.title.zh}。**`));
      assert.ok(chinese.includes(`依据：${basisOf(check)}。`));
      assert.ok(examples.some(({ info }) => info.has("report")) && examples.some(({ info }) => info.has("silent")));
    });

    for (const example of examples) {
      it(`${example.info.has("report") ? "reports" : "is silent on"} ${marked(example.text, example.marks)}`, () => {
        const findings = findingsOf(check, example);
        assert.equal(marked(example.text, findings), marked(example.text, example.marks));
        const severity = example.info.get("severity");
        for (const finding of findings) if (severity) assert.equal(finding.severity, severity);
        for (const [index, fixed] of example.fixed.entries()) {
          assert.equal(applyEdits(example.text, findings[0]!.fixes[index]!.edits), fixed);
        }
      });
    }
  });
}
