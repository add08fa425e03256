// Headlines that end as a sentence does, or are long: their place tells them from a paragraph.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertPage, structureOf } from "./outline.ts";

const dated = "本报云川3月2日讯（记者林小舟）云川国际茶博会昨天开幕，560家企业参展。";
const long = "云川国际茶博会昨天开幕，来自32个国家和地区的560家企业参展，签约项目86个，比上届增加三成，展会持续3天。";

const firstLines: [line: string, below: string, headline: boolean][] = [
  ["“茶博会来了！”", dated, true],
  ["茶博会开幕了吗？", dated, true],
  ["茶博会来了！560家企业参展", dated, true],
  ["云川国际茶博会开幕 560家企业参展 32个国家和地区客商签约项目86个总金额十二亿元", dated, true],
  ["第3届云川茶博会（Yunchuan International Tea Expo 2026）开幕", dated, true],
  ["云川国际茶博会昨天开幕来自三十二个国家和地区的五百六十家企业参展签约八十六个项目总金额十二亿元", dated, true],
  ["“茶博会来了！”", long, true],
  ["茶博会开幕了吗？", long, true],
  ["云川国际茶博会开幕 560家企业参展 32个国家和地区客商签约项目86个总金额十二亿元", long, true],
  ["第3届云川茶博会（Yunchuan International Tea Expo 2026）开幕", long, true],
  ["云川国际茶博会昨天开幕来自三十二个国家和地区的五百六十家企业参展签约八十六个项目总金额十二亿元", long, false],
  ["茶博会昨天开幕。", dated, false],
  ["茶博会昨天开幕。", long, false],
  ["各位代表！", long, false],
  ["同志们，朋友们！", long, false],
  ["各位代表：", long, false],
  ["编者按：", long, false],
  ["“爸，茶博会开幕了吗？”", "“开了，去看看！”", false],
  ["记者：茶博会开幕了吗？", `林小舟：${long}`, false],
  ["“爸，茶博会开幕了吗？”", `“开了！”林小舟说。${long}`, false],
  ["云川国际茶博会（Yunchuan Tea Expo）昨天开幕，来自32个国家和地区的560家企业参展，签约", `项目${long}`, false],
  ["茶博会来了！", "展会持续3天。", false],
  ["茶博会昨天开幕；展会热闹！", long, false],
  ["（接一版）茶博会来了！", long, false],
  ["一、茶博会来了！", long, false],
  ["——茶博会来了！", long, false],
];

describe("a first line above a paragraph", () => {
  for (const [line, below, headline] of firstLines) {
    it(`${line} above ${below.slice(0, 4)}… is ${headline ? "a headline" : "body"}`, () => {
      const { articles } = structureOf(`${line}\n\n${below}\n\n展会持续3天。\n`);
      assert.equal(articles[0]!.headline.length, headline ? 1 : 0);
    });
  }
});

describe("headlines that end as a sentence does", () => {
  it("keep their kicker and deck", () =>
    assertPage(`
a1 head | 茶香飘云川
a1 head | “茶博会来了！”
a1 head | 560家企业参展 32个国家和地区客商到会
a1 p1   | ${dated}
a1 p2   | 展会持续3天。
`));

  it("stand above a byline on a line of its own", () =>
    assertPage(`
a1 head | 茶博会开幕了吗？
a1 by   | 本报记者 林小舟
a1 p1   | 茶博会昨天开幕。
`));

  it("stand above a dateline further down", () =>
    assertPage(`
a1 head | 县医院新院区开诊
a1 p1   | 本报讯（记者何立）县医院新院区昨天开诊，设床位500张。
a1 p2   | 市民看病方便了。
        |
a2 head | “茶博会来了！”
a2 p1   | ${dated}
`));

  it("are not the last words of the article above a dateline", () =>
    assertPage(`
a1 head | 县医院新院区开诊
a1 p1   | 本报讯（记者何立）县医院新院区昨天开诊，设床位500张。
a1 p2   | “看病真的方便多了！”
        |
a2 p1   | ${dated}
`));

  it("are not a signature's line above", () =>
    assertPage(`
a1 head | 县医院新院区开诊
a1 p1   | 县医院新院区昨天开诊，设床位500张。
a1 p2   | “看病真的方便多了！”
a1 by   | 本报记者 何立
`));

  it("are not the lead below a headline", () =>
    assertPage(`
a1 head | 云川茶博会开幕
a1 p1   | 茶博会来了！
a1 p2   | ${long}
`));

  it("are not lines of a column", () =>
    assertPage(`
a1 p1   | 云川国际茶博会昨天开幕，来自32个国家和地区的560家企业参展，茶客们说：来对了！
a1 p2   | 展会持续3天，签约项目86个，总金额12亿元，比上届增加三成，茶商们信心十足。
`));
});
