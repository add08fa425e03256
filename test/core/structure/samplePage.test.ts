// samples/page.txt, read by hand as an editor would.
//
// Six articles stand on the page:
//   a1  抓项目强产业…: its headline stands directly above its jump mark.
//   a2  望溪港…: has a dateline, so it begins on this page and must have a headline; the one left over speaks of its subject.
//   a3  皮影进校园: a picture with its text; the credit below closes it.
//   a4  竹坪村: continued from page one, no headline here; its last words 让更多消费 go on in 者尝到…, which the layout put
//       above it, behind the port; the paragraph after that speaks of the same village.
//   a5  城市书房…: its headline stands above its jump mark, although the sentence of a4 is cut right above it.
//   a6  老街巷…: continued from page one; its headline cuts its second paragraph. The other two headings are its subheads.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { seams, structureOf, tagsOf } from "./outline.ts";

const text = readFileSync(join(import.meta.dirname, "../../../samples/page.txt"), "utf8");

const page = `
a2 head  # 望溪港集装箱
a2 head  ## 全年完成
a1 head  # 抓项目强产业
a1 p1    (接一版)二是
a1 p2    三是坚持
a1 p3    四是坚持
a2 p1    本报望溪3月3日讯
a2 p2    “货船靠岸
a2 p2    两次，如今
a2 p3    港口还在变绿
a4 p2    者尝到山里
a4 p3    眼下，竹坪村
a3 head  ## 皮影进校园
a3 p1    3月2日，
a3 cap   林小舟摄
a4 p1    (上接第一版)“竹林
a4 p2    合作社统一品种
a4 p2    笋比别处早
a5 head  # 城市书房
a5 p1    (接一版)把书房
a5 p2    书房里不只
a6 p1    (接一版)从一栋楼
a6 p2    改造前先听
a6 head  # 老街巷
a6 p2    工图纸”
a6 p3    ——在东门
a6 p4    ——在铁路
a6 p5    ——在老码头
a6 p5    业300余人
a6 sub   **把老物件
a6 p6    “修旧如旧
a6 sub   ## 让新服务
a6 p7    改造不是一改了之
`;

describe("the sample page", () => {
  const structure = structureOf(text);

  it("gives every line to its article", () => {
    const tags = tagsOf(text);
    const lines = text.split("\n");
    const rows = page.trim().split("\n");
    const read = lines.flatMap((line, at) => (line.trim() === "" ? [] : [{ tag: tags[at]!, line }]));
    const expected = rows.map((row, at) => ({
      tag: row.slice(0, 7).trim(),
      line: lineThatOpens(read[at]?.line, row.slice(9)),
    }));
    assert.deepEqual(read, expected);
  });

  it("joins five sentences, two of them across other matter", () => {
    assert.deepEqual(seams(text, structure), [
      "汽车倒运|两次，如 column",
      "成，头茬|笋比别处 column",
      "更多消费|者尝到山 headline",
      "目的“施|工图纸” headline",
      "边居民就|业300 column",
    ]);
  });

  it("knows which articles come from page one", () => {
    const from = structure.articles.map(({ id, continuedFrom }) => `${id} ${continuedFrom}`);
    assert.deepEqual(from, ["a1 一版", "a2 null", "a3 null", "a4 一版", "a5 一版", "a6 一版"]);
    assert.deepEqual(
      structure.jumps.map(({ article }) => article),
      [0, 3, 4, 5],
    );
  });

  it("reads dateline and byline, and the prose behind them", () => {
    const { dateline, byline } = structure.articles[1]!;
    assert.equal(text.slice(dateline!.start, dateline!.end), "本报望溪3月3日讯");
    assert.equal(text.slice(byline!.start, byline!.end), "记者陈一鸣");
    const first = structure.passages.find(({ article, role }) => article === 1 && role === "body")!;
    assert.equal(first.text.slice(first.lead, first.lead + 4), "记者从望");
  });
});

/** The line itself if it opens with these words, else the words, so that a difference shows. */
const lineThatOpens = (line: string | undefined, words: string): string => (line?.startsWith(words) ? line : words);
