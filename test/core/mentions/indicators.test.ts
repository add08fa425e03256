// Indicators are in the register for their official wording: only a wrong one is a mention, and nothing else stands in a right one.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { createRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const register = createRegister([
  { id: "places", name: "每百人口拥有6岁以上公益园位数", type: "indicator" },
  {
    id: "green",
    name: "建成区人均绿荫率",
    type: "indicator",
    wrong: [{ form: "人均建成区绿荫率", reason: "先说范围" }],
  },
  { id: "maple", name: "“枫溪”行动", type: "campaign" },
]);

const rows: [text: string, mentions: string[], findings: string[]][] = [
  ["全市建成区人均绿荫率达67%。", ["figure 67%"], []],
  ["每百人口拥有6岁以上公益园位数4.7个。", ["figure 4.7个"], []],
  ["每百人口拥有6岁以上公益园位4.7个。", ["figure 6岁", "figure 4.7个"], []],
  ["全市人均建成区绿荫率达67%。", ["program 人均建成区绿荫率", "figure 67%"], ["program/known-wrong-form"]],
  ["“枫溪”行动使建成区人均绿荫率上升。", ["program “枫溪”行动"], []],
];

describe("indicators", () => {
  for (const [text, mentions, findings] of rows) {
    it(text, () => {
      const options = {
        uri: "untitled:draft",
        documentDate: "2026-03-12",
        settings: defaultSettings,
        register,
      } as const;
      const analysis = createAnalyzer().analyze(text, { ...options, locale: "zh" });
      assert.deepEqual(
        analysis.mentions.map(({ kind, text }) => `${kind} ${text}`),
        mentions,
      );
      assert.deepEqual(
        analysis.findings.map(({ check }) => check),
        findings,
      );
    });
  }
});
