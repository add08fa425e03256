import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shorten } from "../../../server/src/core/text/shorten.ts";

const table: [text: string, most: number, shown: string][] = [
  ["青岚市", 3, "青岚市"],
  ["青岚市春耕", 3, "青岚市…"],
  ["青岚\r\n 市", 10, "青岚 市"],
  ["青岚\n市", 3, "青岚 …"],
  ["𠮷田村", 3, "𠮷田…"],
  ["田𠮷村", 2, "田…"],
  ["", 3, ""],
];

describe("a text in one line", () => {
  for (const [text, most, shown] of table) {
    it(`${JSON.stringify(text)} in ${most}`, () => assert.equal(shorten(text, most), shown));
  }
});
