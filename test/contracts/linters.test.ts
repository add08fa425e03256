// What the comparison makes of a line that autocorrect gives back.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changesOf } from "../bench/linters/autocorrect.ts";
import type { Kind } from "../bench/linters/linter.ts";

describe("changes in a corrected line", () => {
  const between = "a space between Chinese and digits or letters";
  const outside = "a space outside quotation marks and brackets";
  const table: [what: string, old: string, corrected: string, changes: Kind[]][] = [
    ["none", "全年投资3亿元", "全年投资3亿元", []],
    ["spaces around digits", "投资3亿元", "投资 3 亿元", [between, between]],
    ["a space at a bracket", "电(记者周岚)记者", "电 (记者周岚) 记者", [outside, outside]],
    ["a space too many", "全年 投资", "全年投资", ["a space too many"]],
    ["a mark replaced", "全年,投资", "全年，投资", ["punctuation marks"]],
    ["a mark replaced and a space put in", "投资3亿,增长", "投资 3 亿，增长", [between, between, "punctuation marks"]],
  ];
  for (const [what, old, corrected, changes] of table) {
    it(what, () => assert.deepEqual(changesOf(old, corrected), changes));
  }
});
