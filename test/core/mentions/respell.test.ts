// A name is made another by the fewest edits, and its quotation marks stay where they stand.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { respell } from "../../../server/src/core/mentions/programs/respell.ts";

const table: [text: string, wanted: string, after: string, edited: number][] = [
  ["“枫侨经验”", "枫桥经验", "“枫桥经验”", 1],
  ["枫侨经验", "新时代“枫桥经验”", "新时代枫桥经验", 2],
  ["“十四五”计划", "十四五规划", "“十四五”规划", 1],
  ["“三促三抓”行动", "三抓三促行动", "“三抓三促”行动", 3],
  ["为办实事", "为民办实事", "为民办实事", 0],
  ["“为办实事”行动", "为民办实事行动", "“为民办实事”行动", 0],
  ["为了民办实事", "为民办实事", "为民办实事", 1],
  ["“学雷”峰行动", "“学雷锋”行动", "“学雷”锋行动", 1],
  ["“创新”躯动战略", "创业驱动战略", "创业驱动战略", 8],
  ["“甲乙”“丙丁”行动", "“甲丙”“乙丁”行动", "“甲丙”“乙丁”行动", 10],
  ["𠮷祥工程", "吉祥工程", "吉祥工程", 2],
  ["甲", "乙", "乙", 1],
];

describe("respelling", () => {
  for (const [text, wanted, after, edited] of table) {
    it(`makes ${text} ${after}`, () => {
      const [edit, ...others] = respell(text, 3, wanted);
      assert.deepEqual(others, []);
      const { start, end, newText } = edit!;
      assert.equal(text.slice(0, start - 3) + newText + text.slice(end - 3), after);
      assert.equal(end - start, edited);
    });
  }
});
