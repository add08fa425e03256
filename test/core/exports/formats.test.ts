/// <reference path="../../../server/src/core/exports/papaparse.d.ts" />
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import papaparse from "papaparse";
import { renderSheet, type SheetRow, sheetFormats } from "../../../server/src/core/exports/index.ts";
import { analysis, analysisSaying, text } from "./draft.ts";

const sheet = (format: "csv" | "md" | "json", locale: "zh" | "en" = "zh", given = analysis): string =>
  renderSheet(format, { analysis: given, text, locale });

/** The cells of a CSV file as a reader that knows RFC 4180 has them. */
function readCsv(csv: string): string[][] {
  const { data, errors } = papaparse.parse(csv.replace(/^\uFEFF/, ""), { delimiter: ",", newline: "\r\n" });
  assert.deepEqual(errors, []);
  return data.slice(0, -1);
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",|\\'＝＋，。12/企业") }),
);

describe("CSV", () => {
  it("begins with a byte-order mark, ends its lines with CRLF, and has the columns of the sheet", () => {
    const csv = sheet("csv");
    assert.ok(csv.startsWith("\uFEFF序号,稿件,类别,原文,所在句,读作,界限,时点,来源,问题,状态,备注,行,列\r\n"));
    assert.ok(csv.endsWith("\r\n"));
    assert.equal(csv.split("\r\n").length, 9);
    assert.ok(sheet("csv", "en").startsWith("\uFEFFNo.,Article,Kind,Text,Sentence,Reading,Bound,"));
  });

  const cells: [text: string, cell: string][] = [
    ["2300家", "2300家"],
    ["=1+1", "'=1+1"],
    ["+8.5%", "'+8.5%"],
    ["-5摄氏度", "'-5摄氏度"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1+1", "'＝1+1"],
    ["=1\n次行", "'=1\n次行"],
    ["2/3", "'2/3"],
    ["3-5", "'3-5"],
    ["5+3", "5+3"],
    ["2025年", "2025年"],
    ["“三北”", "“三北”"],
  ];
  for (const [words, cell] of cells) {
    it(`writes the text ${JSON.stringify(words)} as ${JSON.stringify(cell)}`, () => {
      assert.equal(readCsv(sheet("csv", "zh", analysisSaying(words)))[1]?.[3], cell);
    });
  }

  it("leaves numbers as numbers", () => {
    const bare = {
      ...analysis,
      mentions: analysis.mentions.map((mention) => ({ ...mention, type: "number", unit: null })),
    };
    const negative = {
      ...bare,
      mentions: bare.mentions.map((mention) => ({ ...mention, value: "-5" })),
    } as typeof analysis;
    const [, row] = sheet("csv", "zh", negative).split("\r\n");
    assert.ok(row?.startsWith("1,青浦新增企业逾2300家,数字,2300家,青浦新增企业逾2300家,-5,超过,"));
    assert.ok(row?.endsWith(",1,10"));
  });

  it("gives any text back as it was, an apostrophe before what could be a formula", () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const rows = readCsv(sheet("csv", "zh", analysisSaying(words)));
        const cell = rows[1]![3]!;
        assert.ok(cell === words || cell === `'${words}`);
        assert.ok(!/^[=+\-@\t\r]/.test(cell));
        assert.deepEqual(new Set(rows.map((row) => row.length)), new Set([14]));
      }),
    );
  });
});

describe("Markdown", () => {
  it("says what was checked, then one table", () => {
    const lines = sheet("md").split("\n");
    assert.deepEqual(lines.slice(0, 5), ["# 核稿单", "", "- 稿件：青浦.txt", "- 成稿日期：2026-03-12", ""]);
    assert.ok(lines[5]?.startsWith("| 序号 | 稿件 | 类别 |"));
    assert.equal(lines.length, 15);
  });

  it("keeps any text inside its cell", () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const rows = sheet("md", "zh", analysisSaying(words)).split("\n").slice(5, -1);
        for (const row of rows) assert.equal(row.split(/(?<!\\)\|/).length, 16, row);
        assert.equal(rows.length, 9);
      }),
    );
  });

  it("shows marks as they are", () => {
    const row = sheet("md", "zh", analysisSaying("25~30|*重*<b>\\\n次行")).split("\n")[7];
    assert.ok(row?.includes("| 25\\~30\\|\\*重\\*\\<b\\>\\\\<br>次行 |"), row);
  });
});

describe("JSON", () => {
  it("is one object with the draft, its date and the rows", () => {
    const { rows, ...rest } = JSON.parse(sheet("json")) as { rows: SheetRow[] };
    assert.deepEqual(rest, { version: 1, uri: analysis.uri, documentDate: "2026-03-12" });
    assert.equal(rows.length, 7);
    assert.equal(rows[6]?.findings[0]?.message, "占比合计超过100%");
  });

  it("gives any text back as it was", () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const { rows } = JSON.parse(sheet("json", "zh", analysisSaying(words))) as { rows: SheetRow[] };
        assert.ok(rows.every((row) => row.text === words));
      }),
    );
  });
});

describe("every format", () => {
  it("renders a draft in which there is nothing", () => {
    const nothing = { ...analysis, articles: [], mentions: [], claims: [], findings: [], documentDate: null };
    for (const format of sheetFormats) assert.ok(renderSheet(format, { analysis: nothing, text: "", locale: "zh" }));
  });
});
