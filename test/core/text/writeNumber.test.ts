import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readNumeral } from "../../../server/src/core/text/numerals.ts";
import { digitByDigit, inDigits, inHan, numbersInHan } from "../../../server/src/core/text/writeNumber.ts";

const pairs = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

describe("a number in Chinese numerals", () => {
  const table = `
    0    | 零
    7    | 七
    10   | 十
    15   | 十五
    26   | 二十六
    100  | 一百
    108  | 一百零八
    110  | 一百一十
    115  | 一百一十五
    1002 | 一千零二
    1020 | 一千零二十
    3052 | 三千零五十二
    9999 | 九千九百九十九`;
  for (const [number = "", written] of pairs(table)) {
    test(`${number} is ${written}`, () => assert.equal(inHan(Number(number)), written));
  }

  test("is read as what was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
        assert.equal(readNumeral(inHan(number), 0)?.value, String(number));
      }),
    );
  });
});

describe("a Chinese numeral in Arabic digits", () => {
  const table = `
    五百二十三点五六 | 523.56
    三万             | 3万
    一百零八         | 108
    三亿四千五百万   | 3.45亿
    3亿4千5百万      | 3.45亿
    二十万           | 20万
    三万零五         | 30005
    两万亿           | 20000亿
    一九八七         | 1987`;
  for (const [written = "", digits] of pairs(table)) {
    test(`${written} is ${digits}`, () => assert.equal(inDigits(readNumeral(written, 0)!), digits));
  }
});

test("a year goes digit by digit", () => assert.equal(digitByDigit("2008"), "二〇〇八"));

test("every number of a phrase is written, but for long ones", () => {
  assert.equal(numbersInHan("第11届1次会议，12345人"), "第十一届一次会议，12345人");
});
