// Rows of a table are neither headlines nor sentences, however short they are and whatever stands above them.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isRow } from "../../../server/src/core/structure/row.ts";
import { assertPage } from "./outline.ts";

const rows: [line: string, row: boolean][] = [
  ["城关区  812.5  6.1%  -0.3", true],
  ["柳湾区\t612.5\t5.1%\t0.3", true],
  ["城 关 区　812.5　6.1%", true],
  ["东门区 412.5亿元 —", true],
  ["| 县区 | 总量 | 增速 |", true],
  ["| --- | --- | --- |", true],
  ["城关区 812.5", false],
  ["云川茶博会开幕 560家企业参展 32个国家和地区客商到会", false],
  ["签约项目52个 总投资120亿元", false],
  ["全市接待游客2480.6万人次", false],
  ["望溪灯会 首日入园3.2万人次", false],
  ["城关区 812.5 6.1% 居全市第一", false],
  ["|", false],
];

describe("rows of a table", () => {
  for (const [line, row] of rows) it(`${line} is ${row ? "one" : "none"}`, () => assert.equal(isRow(line), row));

  it("stand in the body below their headline", () =>
    assertPage(`
a1 head | # 石岭县公布一季度数据
a1 p1   | 石岭县昨天公布一季度各项数据。
        |
a2 head | # 各县（区）
a2 p1   | 城关区  812.5  6.1%  -0.3
a2 p2   | 柳湾区  612.5  5.1%  0.3
a2 p3   | 东门区  412.5  4.1%  -0.3
`));

  it("below a line without marks make it a subhead, and go on with nothing", () =>
    assertPage(`
a1 head | # 石岭县公布一季度数据
a1 p1   | 石岭县昨天公布一季度各项数据。
        |
a1 sub  | 各县（区）
a1 p2   | 城关区  812.5  6.1%  -0.3
a1 p3   | 柳湾区  612.5  5.1%  0.3
a1 p4   | 各县区均实现增长。
`));

  it("in Markdown are rows too", () =>
    assertPage(`
a1 head | # 石岭县公布一季度数据
a1 p1   | | 县区 | 总量 | 增速 |
a1 p2   | | --- | --- | --- |
a1 p3   | | 城关区 | 812.5 | 6.1% |
`));
});
