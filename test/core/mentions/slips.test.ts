// What counts as a slip of a name, and what is another name.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { SlipIndex } from "../../../server/src/core/mentions/programs/slips.ts";

const slips: [name: string, right: string][] = [
  ["创新躯动发展战略", "创新驱动发展战略"],
  ["创新驱发展战略", "创新驱动发展战略"],
  ["创新驱动的发展战略", "创新驱动发展战略"],
  ["三促三抓行动", "三抓三促行动"],
  ["大气污染防冶行动计划", "大气污染防治行动计划"],
  ["为民办事服务工程", "为民办实事服务工程"],
  ["囯家知识产权保护运用规划", "国家知识产权保护运用规划"],
];

const others: [name: string, right: string][] = [
  ["创新驱动发展战略", "创新驱动发展战略"],
  ["创新引领发展战略", "创新驱动发展战略"],
  ["平安家园行动", "平安校园行动"],
  ["产业振兴行动", "种业振兴行动"],
  ["三北六期防护林工程", "三北五期防护林工程"],
  ["国资改革三年行动", "国企改革三年行动"],
  ["省级知识产权保护运用规划", "市级知识产权保护运用规划"],
  ["知识产权保护运用第二期规划", "知识产权保护运用第三期规划"],
  ["省级森林乡村示范工程", "市级森林乡村示范工程"],
  ["大众创业，万众创新计划", "大众创业、万众创新计划"],
  ["中华人民共和国税法", "中华人民共和国刑法"],
  ["新创新驱动发展战略", "创新驱动发展战略"],
  ["创新驱动发展战略区", "创新驱动发展战略"],
  ["四促三抓行动", "三抓四促行动"],
  ["", "创新驱动发展战略"],
];

describe("a slip of a name", () => {
  for (const [name, right] of slips) {
    it(`is ${name} of ${right}`, () => assert.equal(new SlipIndex([right], 5).find(name), right));
  }
  for (const [name, right] of others) {
    it(`is not ${name} of ${right}`, () => assert.equal(new SlipIndex([right], 5).find(name), null));
  }

  it("is found wherever in a long name one character was replaced, lost inside, or put in inside", () => {
    const right = "耕地质量保护与提升行动";
    const index = new SlipIndex([right, "高校毕业生就业促进计划"], 5);
    const slip = fc.tuple(fc.nat(right.length - 4), fc.constantFrom("林", "炉", "瑞"), fc.constantFrom(0, 1, 2));
    fc.assert(
      fc.property(slip, ([at, character, kind]) => {
        const place = at + 1;
        const name = right.slice(0, place) + (kind === 2 ? "" : character) + right.slice(place + (kind === 0 ? 0 : 1));
        assert.equal(index.find(name), right);
      }),
    );
  });
});
