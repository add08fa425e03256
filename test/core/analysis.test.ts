import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { type AnalyzeOptions, createAnalyzer } from "../../server/src/core/index.ts";
import type { Register } from "../../server/src/core/mentions/programs/register.ts";
import { builtInRegister } from "../../server/src/core/mentions/programs/register.ts";
import type { Pacer, Segmenter } from "../../server/src/core/ports.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";

const schema = JSON.parse(readFileSync(new URL("../../docs/analysis.schema.json", import.meta.url), "utf8"));
const valid = new Ajv({ strict: false }).compile(schema);
const register: Register = builtInRegister;
const options: AnalyzeOptions = { uri: "untitled:draft", settings: defaultSettings, register, locale: "zh" };

const draft = [
  "# 云泽市去年新增就业5.2万人",
  "本报云泽3月4日讯（记者林知远）云泽市统计局数据显示：2025年，全市城镇新增就业5.2万人，比上年增长4%。",
  "截止2025年底，全市共有养老服务站点320个，其中镇级120个、村级200个。",
  "“十四五”时期，全市实施“银龄照护”工程，约30家左右机构参与参与。",
].join("\n\n");

/** Counts slices; every look at the clock is a millisecond later. */
function pacer(cancelAfter = Number.POSITIVE_INFINITY): Pacer & { breaths: number } {
  let now = 0;
  return {
    breaths: 0,
    now: () => now++,
    async breathe() {
      this.breaths += 1;
    },
    cancelled() {
      return this.breaths >= cancelAfter;
    },
  };
}

test("an analysis keeps to the published format", () => {
  const analysis = createAnalyzer().analyze(draft, options);
  assert.ok(valid(analysis), JSON.stringify(valid.errors, null, 1));
  assert.ok(analysis.mentions.length > 0, "nothing was found in a draft full of figures");
});

test("any text gives a valid analysis, whose spans stand inside the text", () => {
  const words = fc.constantFrom(
    "3月5日",
    "2025年",
    "约",
    "532万件",
    "左右",
    "“",
    "”",
    "（接一版）",
    "\n",
    "\r\n",
    "# ",
    "\ud842",
    "，",
    "。",
    "至",
    "60%",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const analysis = createAnalyzer().analyze(text, options);
      assert.ok(valid(analysis), JSON.stringify(valid.errors, null, 1));
      for (const { start, end } of [...analysis.mentions, ...analysis.findings]) {
        assert.ok(0 <= start && start < end && end <= text.length);
      }
    }),
    { numRuns: 300 },
  );
});

test("a second look from the cache equals a fresh one, whatever was edited", () => {
  const analyzer = createAnalyzer();
  fc.assert(
    fc.property(
      fc.nat(draft.length),
      fc.nat(8),
      fc.constantFrom("", "3", "年", "。", "\n\n", "“", "约"),
      (at, length, put) => {
        const edited = draft.slice(0, at) + put + draft.slice(at + length);
        analyzer.analyze(draft, options);
        assert.deepEqual(analyzer.analyze(edited, options), createAnalyzer().analyze(edited, options));
      },
    ),
    { numRuns: 100 },
  );
});

test("in slices the result is the same, and others get their turn", async () => {
  const long = Array.from({ length: 40 }, () => draft).join("\n\n");
  const paced = pacer();
  const sliced = await createAnalyzer().analyzeInSlices(long, options, paced);
  assert.deepEqual(sliced, createAnalyzer().analyze(long, options));
  assert.ok(paced.breaths > 10, `only ${paced.breaths} breaths`);
});

test("a cancelled analysis gives nothing, and the next one is none the worse", async () => {
  const analyzer = createAnalyzer();
  const long = Array.from({ length: 40 }, () => draft).join("\n\n");
  assert.equal(await analyzer.analyzeInSlices(long, options, pacer(2)), null);
  assert.deepEqual(analyzer.analyze(draft, options), createAnalyzer().analyze(draft, options));
});

test("two texts of one draft, read at the same time, do not mix", async () => {
  const analyzer = createAnalyzer();
  const resting = (): Pacer => ({ ...pacer(), breathe: () => new Promise((resolve) => setImmediate(resolve)) });
  const texts = [draft, draft.replaceAll("2025年", "2024年").replace("5.2万", "6.3万")];
  const read = await Promise.all(texts.map((text) => analyzer.analyzeInSlices(text, options, resting())));
  assert.deepEqual(
    read,
    texts.map((text) => createAnalyzer().analyze(text, options)),
  );
});

test("a segmenter that answers later gives the same as one that answers at once", async () => {
  const tag = (sentences: readonly string[]) =>
    sentences.map((sentence) => [...sentence].map((_, start) => ({ start, end: start + 1, tag: "n" })));
  const now: Segmenter = { name: "test", tag };
  const later: Segmenter = { name: "test", tag: async (sentences) => tag(sentences) };
  const sliced = await createAnalyzer().analyzeInSlices(draft, { ...options, segmenter: later }, pacer());
  assert.deepEqual(sliced, createAnalyzer().analyze(draft, { ...options, segmenter: now }));
  assert.throws(
    () => createAnalyzer().analyze(`${draft}\n全市实施云泽湖生态修复工程。`, { ...options, segmenter: later }),
    /analyzeInSlices/,
  );
});

test("findings keep their ids when the draft is edited elsewhere", () => {
  const ids = (text: string) =>
    createAnalyzer()
      .analyze(text, options)
      .findings.map((finding) => finding.id);
  const before = ids(draft);
  const after = ids(draft.replace("# ", "# 【讯】"));
  assert.ok(before.length > 0);
  assert.equal(new Set(before).size, before.length);
  assert.deepEqual(after, before);
});
