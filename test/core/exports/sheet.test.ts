import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sheetRows } from "../../../server/src/core/exports/sheet.ts";
import { analysis, text } from "./draft.ts";

const rows = sheetRows({ analysis, text, locale: "zh" });

describe("the sheet", () => {
  it("has a row for every claim, date and program, in reading order", () => {
    const cells = rows.map(({ number, kind, text, reading, bound, line, column }) =>
      [number, kind, text, reading, bound, `${line}:${column}`].join(" | "),
    );
    assert.deepEqual(cells, [
      "1 | figure | 2300家 | 2300 家 | 超过 | 1:10",
      "2 | date | 2025年底 | 2025年12月31日 |  | 5:11",
      "3 | figure | 2300家 | 2300 家 | 超过 | 5:23",
      "4 | date | 上年底 | 2025年底 |  | 3:4",
      "5 | figure | 8.5% | 8.5% |  | 3:9",
      "6 | program | “春雨”行动 | “春雨”行动 |  | 3:14",
      "7 | figure | 七成 | 70% |  | 3:24",
    ]);
  });

  it("joins the sentence that a column break has cut", () => {
    const whole = "据市统计局数据，截至2025年底，全市企业超2300家，比上年底增长8.5%，“春雨”行动惠及其中七成。";
    assert.equal(rows[2]?.sentence, whole);
    assert.equal(rows[6]?.sentence, whole);
    assert.equal(rows[0]?.sentence, "青浦新增企业逾2300家");
  });

  it("names article, as-of date and source", () => {
    assert.equal(rows[2]?.article, "青浦新增企业逾2300家");
    assert.equal(rows[2]?.asOf, "2025年12月31日");
    assert.equal(rows[2]?.source, "市统计局数据");
  });

  it("puts a finding on the row it touches and on no other; state and note are the person's", () => {
    assert.deepEqual(
      rows.map(({ findings }) => findings.map(({ check }) => check)),
      [[], [], [], [], [], [], ["claim/share-over-whole"]],
    );
    assert.ok(rows.every(({ state, note }) => state === "" && note === ""));
  });

  it("leaves out a figure that claims nothing", () => {
    const bare = sheetRows({ analysis: { ...analysis, claims: [] }, text, locale: "zh" });
    assert.deepEqual(
      bare.map(({ kind }) => kind),
      ["date", "date", "program"],
    );
  });

  it("reads front matter, which stands in no article, first", () => {
    const loose = sheetRows({ analysis: { ...analysis, articles: [] }, text, locale: "en" });
    assert.deepEqual(
      loose.map(({ line }) => line),
      [1, 3, 3, 3, 3, 5, 5],
    );
    assert.equal(loose[0]?.article, "");
    assert.equal(loose[0]?.sentence, "# 青浦新增企业逾2300家");
  });
});
