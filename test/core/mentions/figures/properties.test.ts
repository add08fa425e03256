import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { DetectedFigure } from "../../../../server/src/core/mentions/detected.ts";
import { detectFigures } from "../../../../server/src/core/mentions/figures/index.ts";
import { inChinese, inFullWidth } from "../../text/chinese.ts";

const fragment = fc.constantFrom(
  ..."一二三十百千万亿零半大对几数第前每约超近余多至到和、，。；：（）“”—-～./%％‰0123456789０.5两成折倍番翻分之点个人元年月日时米吨件毛块角壹叁拾又下负名位打¥$aG+ \n",
);
const pieces = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(""));
const anything = fc.oneof(
  pieces,
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))).map((units) => units.join("")),
);

describe("whatever the text", () => {
  test("figures stand by position, slice to their text and do not overlap", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const figure of detectFigures(text)) {
          assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length);
          assert.ok(figure.number.start >= figure.start && figure.number.end <= figure.end);
          assert.ok(figure.number.end > figure.number.start);
          end = figure.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("full-width digits read as ASCII ones", () => {
    fc.assert(fc.property(pieces, (text) => assert.deepEqual(detectFigures(inFullWidth(text)), detectFigures(text))));
  });

  test("a figure has a value, a range or limits, and they lie in its interval", () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const { value, range, interval } of detectFigures(text)) {
          assert.ok(value === null || range === null);
          assert.ok(value !== null || range !== null || interval.low !== null || interval.high !== null);
        }
      }),
    );
  });
});

describe("paragraphs side by side", () => {
  const paragraphs = fc.array(
    fc.constantFrom(
      "全市受理诉求9.9万件，办结率99.3%。",
      "新建3至5个驿站，惠及数千名骑手。",
      "收入翻了两番，其中七成来自出口；",
      "第二届灯会接待游客超2110万人次。",
      "每万人拥有专利16件，同比提高0.5个百分点。",
      "占全球约2/3。",
      "零下5摄氏度，共建“一带一路”。",
    ),
    { maxLength: 6 },
  );

  test("change nothing inside one another", () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        let at = 0;
        const expected = list.flatMap((paragraph) => {
          const moved = detectFigures(paragraph).map((figure) => shifted(figure, at));
          at += paragraph.length;
          return moved;
        });
        assert.deepEqual(detectFigures(list.join("")), expected);
      }),
    );
  });

  const shifted = (figure: DetectedFigure, by: number): DetectedFigure => ({
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
    number: { start: figure.number.start + by, end: figure.number.end + by },
  });
});

describe("any number before a unit", () => {
  const reads = (text: string, value: string): void => {
    const [figure, ...more] = detectFigures(`共有${text}件。`);
    assert.equal(more.length, 0);
    assert.equal(figure && `共有${text}件。`.slice(figure.start, figure.end), `${text}件`);
    assert.equal(figure?.value, value);
  };

  test("reads back in Chinese, all to 120 and every seventh to 3000", () => {
    for (let number = 3n; number < 3000n; number += number < 120n ? 1n : 7n) reads(inChinese(number), String(number));
  });

  test("reads back in Arabic digits", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (number) => reads(String(number), String(number))));
  });

  test("reads back in Chinese from three on", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 3n, max: 10n ** 15n }), (number) => reads(inChinese(number), String(number))),
      { numRuns: 500 },
    );
  });
});

describe("thirty thousand characters of one kind", () => {
  const length = 30_000;
  /** Milliseconds of processor time: ten times what a linear reader needs, a tenth of what a quadratic one takes. */
  const limit = 1500;
  for (const unit of [
    "一",
    "1",
    "（",
    "至",
    "几",
    "第",
    "万",
    "3.",
    "1,",
    "-1",
    "2到",
    "翻",
    "每",
    "“二",
    "１",
    "ａ1",
    "1/",
    "\ud800",
    "数",
    "半",
    "多",
    "大半",
    "壹",
    "前3",
    "三块",
    "1又",
    "零下5至",
    "1分之",
    "3—",
    "每3名2个",
  ]) {
    test(`${unit} is read in linear time`, () => {
      const text = unit.repeat(length / unit.length);
      const before = process.cpuUsage();
      for (const { end } of detectFigures(text)) assert.ok(end <= text.length);
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1000 < limit);
    });
  }
});
