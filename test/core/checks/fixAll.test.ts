// "Fix all" over drafts made of what the checks' pages report: it says the same as the draft before it, and once is enough.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { checks } from "../../../server/src/core/checks/index.ts";
import type { Analysis, DateMention, Figure, TextEdit } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import { type Span, spansOverlap } from "../../../server/src/core/text/span.ts";
import { allSafeEdits, safeEdits } from "../../../server/src/core/views/fixAll.ts";
import { applyEdits } from "./applyEdits.ts";
import { examplesOf, readPage } from "./pageExamples.ts";

const analyzer = createAnalyzer();
/** Those checks too that are off until somebody wants them. */
const everyCheck = Object.fromEntries(
  checks.filter(({ severity }) => severity === "off").map(({ id }) => [id, "warning" as const]),
);

const analyze = (text: string): Analysis =>
  analyzer.analyze(text, {
    uri: "untitled:fix-all",
    settings: { ...defaultSettings, checks: everyCheck },
    register: builtInRegister,
    locale: "zh",
    documentDate: "2026-03-03",
  });

/** Drafts in which safe fixes touch each other. */
const entangled = [
  "他说：“我们有“暖冬”、“清凉”、“护苗”三项工程，惠及1200户居民。”",
  "库房长约100~150CM左右。",
  "全市加强志愿志愿志愿服务，建好会议室会议室室。",
  "持续推进建设建设建设建设工程，服务“一老”、“一小”。",
];

const examples = checks.flatMap((check) => examplesOf(readPage(check, "en")).map(({ text }) => text));
const sentences = [...examples.filter((text) => !text.includes("\n")), ...entangled];

/** A headline or none, a dateline or none, and paragraphs of one to three sentences, each as some page has it. */
const draft = fc
  .record({
    headline: fc.constantFrom("", "# 云泽市办好民生实事\n\n", "望溪港全年工作综述\n\n"),
    dateline: fc.constantFrom("", "本报望溪3月3日讯（记者陈一鸣）", "（接一版）"),
    paragraphs: fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ headline, dateline, paragraphs }) => headline + dateline + paragraphs.map((p) => p.join("")).join("\n\n"));

/** What a figure or date says, its place and form left out. */
const readingOf = (mention: Figure | DateMention): string => {
  const { range, interval, bound } = mention;
  return JSON.stringify([mention.kind === "figure" ? mention.value : mention.timex, range, interval, bound]);
};

const readingsOf = ({ mentions }: Analysis, kind: "figure" | "date"): string[] =>
  mentions.flatMap((mention) => (mention.kind === kind ? [readingOf(mention as Figure | DateMention)] : []));

/** The names of programs, but for those that a check of programs puts right: these are the registered ones afterwards. */
function namesOf({ mentions }: Analysis, corrected: readonly Span[]): string[] {
  return mentions.flatMap((mention) =>
    mention.kind === "program" && !corrected.some((span) => spansOverlap(span, mention)) ? [mention.name] : [],
  );
}

/** "Fix all" once: what the draft says stays, nothing is left to fix, and what was fixed is reported no longer. */
async function holds(text: string): Promise<void> {
  const before = analyze(text);
  const { edits } = await allSafeEdits(text, before.findings, async (changed) => analyze(changed).findings);
  const after = analyze(applyEdits(text, edits));
  const moved = ({ start, end }: Span): Span => ({ start: moveOver(edits, start), end: moveOver(edits, end) });
  const fixed = before.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
  const corrected = fixed.filter(({ check }) => check.startsWith("program/"));
  assert.deepEqual(readingsOf(after, "figure"), readingsOf(before, "figure"));
  assert.deepEqual(readingsOf(after, "date"), readingsOf(before, "date"));
  assert.deepEqual(namesOf(after, corrected.map(moved)), namesOf(before, corrected));
  assert.deepEqual(safeEdits(after.findings).edits, []);
  for (const { check, ...place } of fixed) {
    const same = after.findings.filter((finding) => finding.check === check && spansOverlap(finding, moved(place)));
    assert.deepEqual(same, [], `${check} is reported still`);
  }
}

/** Where a place of the text is after the edits. */
const moveOver = (edits: readonly TextEdit[], at: number): number =>
  edits.reduce((place, { start, end, newText }) => (end <= at ? place + newText.length - (end - start) : place), at);

describe("fix all", () => {
  for (const text of examples) it(`once is enough for ${JSON.stringify(text)}`, () => holds(text));
  for (const text of entangled) {
    it(`goes on with what touched another fix in ${text}`, async () => {
      assert.ok(safeEdits(analyze(text).findings).left > 0);
      await holds(text);
    });
  }
  it("in drafts of any of these sentences", () => fc.assert(fc.asyncProperty(draft, holds), { numRuns: 200 }));
});
