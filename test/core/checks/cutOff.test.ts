import assert from "node:assert/strict";
import { test } from "node:test";
import { isCutOff } from "../../../server/src/core/checks/cutOff.ts";

/** What was reckoned, what is stated, and whether that is the same number cut off. */
const rows: readonly (readonly [arithmetic: string, stated: string | null, isCut: boolean])[] = [
  ["1851÷2000＝92.6%", "92", true],
  ["50÷123＝40.65%", "40.6", true],
  ["8÷3＝2.67倍", "2.6", true],
  ["1174÷9289＝12.64%", "12.7", false],
  ["190÷200＝95%", "99", false],
  ["190÷200＝95%", "95", false],
  ["1851÷2000＝92.6%", "93", false],
  ["120亿元－100亿元＝20亿元", "20", false],
  ["1851÷2000＝92.6%", null, false],
];

for (const [arithmetic, stated, isCut] of rows) {
  test(`${arithmetic}, ${stated}`, () => assert.equal(isCutOff(arithmetic, stated), isCut));
}
