import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isGarbled, mostlyHan } from "../../../server/src/core/text/mostlyHan.ts";

const inUtf8 = (bytes: number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));
/** 全市新增床位300张 in GB18030. */
const gb = [0xc8, 0xab, 0xca, 0xd0, 0xd0, 0xc2, 0xd4, 0xf6, 0xb4, 0xb2, 0xce, 0xbb, 0x33, 0x30, 0x30, 0xd5, 0xc5];

const rows: [what: string, text: string, han: boolean, garbled: boolean][] = [
  ["nothing", "", false, false],
  ["Chinese", "全市新增床位300张", true, false],
  ["Chinese with an abbreviation", "GDP增长5%，CPI上涨2%，全市经济平稳运行", true, false],
  ["English with a name", "The town of 青岚 opened a new hospital.", false, false],
  ["Japanese", "これは日本語の文章です。市民のみなさん", false, false],
  ["numbers only", "300 400 500", false, false],
  ["Chinese in GB18030, read as UTF-8", inUtf8(gb), false, true],
  ["Chinese with one broken character", "全市新增床\uFFFD300张", true, false],
];

describe("what a text is in", () => {
  for (const [what, text, han, garbled] of rows) {
    it(what, () => assert.deepEqual([mostlyHan(text), isGarbled(text)], [han, garbled]));
  }
});
