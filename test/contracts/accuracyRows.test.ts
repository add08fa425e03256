// The rows of the accuracy bench are well formed, and the scorer takes nothing for right that is not.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Found } from "../bench/accuracy/reader.ts";
import { type Row, readRows, rowFiles } from "../bench/accuracy/rows.ts";
import { isRight } from "../bench/accuracy/score.ts";

describe("rows of the accuracy bench", () => {
  for (const file of rowFiles()) {
    it(`${file} can be read`, () => assert.ok(readRows(file).length > 0));
  }
});

describe("the scorer", () => {
  const row: Row = {
    text: "今晚8时开会",
    spans: [{ start: 0, end: 4 }],
    kind: "time",
    values: ["2026-02-25T20:00", "T20:00"],
  };
  const said: Found = { kind: "time", start: 0, end: 4, values: ["2026-02-25T20:00"] };
  const table: [what: string, found: Found[], right: boolean][] = [
    ["the same span, kind and value", [said], true],
    ["one right value of several", [{ ...said, values: ["2025-02-25T20:00", "2026-02-25T20:00"] }], true],
    ["the hour without its minutes", [{ ...said, values: ["2026-02-25T20"] }], true],
    ["something else beside it", [{ ...said, start: 2, kind: "number", values: ["8"] }, said], true],
    ["nothing", [], false],
    ["a shorter span", [{ ...said, end: 3 }], false],
    ["another kind", [{ ...said, kind: "date" }], false],
    ["another of the right values", [{ ...said, values: ["T20"] }], true],
    ["another value", [{ ...said, values: ["2026-02-25T08:00"] }], false],
  ];
  for (const [what, found, right] of table) {
    it(`takes ${what} for ${right ? "right" : "wrong"}`, () => assert.equal(isRight(row, found), right));
  }
});
