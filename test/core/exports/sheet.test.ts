import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { markdownSheet } from "../../../server/src/core/exports/markdown.ts";
import { sheetRows } from "../../../server/src/core/exports/sheet.ts";
import { analysisOf, articleOf, claimOf, findingOf, mentionsOf, spanOf } from "../made.ts";
import { analysis, text } from "./draft.ts";

const rows = sheetRows({ analysis, text, locale: "zh" });

describe("the sheet", () => {
  it("has a row for every claim, date and program, in reading order", () => {
    const cells = rows.map(({ number, kind, text, reading, bound, line, column }) =>
      [number, kind, text, reading, bound, `${line}:${column}`].join(" | "),
    );
    assert.deepEqual(cells, [
      "1 | figure | 2300家 | 2300家 | 超过 | 1:10",
      "2 | date | 2025年底 | 2025年12月31日 |  | 5:11",
      "3 | figure | 2300家 | 2300家 | 超过 | 5:23",
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

  it("sends the rows that a finding rests on to the finding's row, on both sides of a column break", () => {
    const [finding] = analysis.findings;
    assert.ok(finding);
    const related = [spanOf(text, "8.5%"), spanOf(text, "家", 2), spanOf(text, "七成")].map((span) => ({
      ...span,
      message: "",
    }));
    const findings = [{ ...finding, related }];
    assert.deepEqual(
      sheetRows({ analysis: { ...analysis, findings }, text, locale: "zh" }).map(({ evidenceOf }) => evidenceOf),
      [[], [], [7], [], [7], [], []],
    );
    const markdown = markdownSheet({ analysis: { ...analysis, findings }, text, locale: "zh" });
    assert.equal(markdown.match(/见序号7/g)?.length, 2);
  });

  it("leaves out a figure that claims nothing", () => {
    const bare = sheetRows({ analysis: { ...analysis, claims: [] }, text, locale: "zh" });
    assert.deepEqual(
      bare.map(({ kind, text }) => `${kind} ${text}`),
      ["date 2025年底", "date 上年底", "program “春雨”行动", "finding 七成"],
    );
  });

  it("gives a finding that stands on no claim, date or program a row of its own, in reading order", () => {
    const doubled = findingOf(spanOf(text, "惠及"), { message: "多余" });
    const cut = findingOf(spanOf(text, "全市"), { check: "structure/column-break", severity: "information" });
    const findings = [...analysis.findings, doubled, cut].sort((a, b) => a.start - b.start);
    const own = sheetRows({ analysis: { ...analysis, findings }, text, locale: "zh" });
    assert.deepEqual(
      own.map(({ number, kind, text, findings }) => `${number} ${kind} ${text} ${findings.length}`),
      [
        "1 figure 2300家 0",
        "2 date 2025年底 0",
        "3 finding 全市 1",
        "4 figure 2300家 0",
        "5 date 上年底 0",
        "6 figure 8.5% 0",
        "7 program “春雨”行动 0",
        "8 finding 惠及 1",
        "9 figure 七成 1",
      ],
    );
    const { sentence, reading, bound, asOf, source, state, note, line, column } = own[7]!;
    assert.deepEqual([reading, bound, asOf, source, state, note, line, column], ["", "", "", "", "", "", 3, 20]);
    assert.equal(sentence, own[2]!.sentence);
  });

  it("puts a jump mark beside the piece that it touches, and a line between two articles beside the nearer one", () => {
    const page = [
      "青岚日报",
      "",
      "（接一版）园区添活力",
      "（接一版）青浦新增企业2300家，",
      "增速为8.5%。（下转四版）",
      "",
      "第四版",
      "托育增床位3400张",
    ].join("\n");
    const span = (words: string) => spanOf(page, words);
    const { figure } = mentionsOf(page);
    const mentions = [figure("2300家"), figure("8.5%"), figure("3400张")];
    const marks = [spanOf(page, "（接一版）", 1), spanOf(page, "（接一版）", 2)];
    const made = analysisOf({
      articles: [
        // A column break has put the end of the paragraph before its beginning.
        articleOf(span("增速为8.5%。"), {
          headline: [span("园区添活力")],
          body: [[span("增速为8.5%。"), span("青浦新增企业2300家，")]],
        }),
        articleOf(span("托育增床位3400张"), { headline: [span("托育增床位3400张")], body: [] }),
      ],
      mentions,
      claims: mentions.map((mention) => claimOf(mention)),
      findings: [span("青岚日报"), ...marks, span("（下转四版）"), span("第四版")].map((mark) => findingOf(mark)),
    });
    const rows = sheetRows({ analysis: made, text: page, locale: "zh" });
    assert.deepEqual(
      rows.map(({ line, text, article }) => `${line} ${text} | ${article}`),
      [
        "1 青岚日报 | ",
        "3 （接一版） | 园区添活力",
        "5 8.5% | 园区添活力",
        "5 （下转四版） | 园区添活力",
        "4 （接一版） | 园区添活力",
        "4 2300家 | 园区添活力",
        "7 第四版 | ",
        "8 3400张 | 托育增床位3400张",
      ],
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
