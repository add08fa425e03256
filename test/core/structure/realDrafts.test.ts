// Facts about the real drafts beside the repository, which it does not contain; without them these tests are skipped.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import type { Article } from "../../../server/src/core/format.ts";
import type { Structure } from "../../../server/src/core/structure/structure.ts";
import { seams, structureOf } from "./outline.ts";

const folder = resolve(import.meta.dirname, "../../../../shared/drafts");
const skip = existsSync(folder) ? false : `the real drafts are not at ${folder}`;

interface Draft {
  text: string;
  structure: Structure;
}

function draft(name: string): Draft {
  const text = readFileSync(join(folder, name), "utf8");
  return { text, structure: structureOf(text) };
}

const opening = (text: string, article: Article): string => text.slice(article.body[0]![0].start).slice(0, 4);
const words = (text: string, spans: Article["headline"]): string[] =>
  spans.map(({ start }) => text.slice(start, start + 4));

/** Paragraphs in pieces, as the numbers of pieces. */
const mended = ({ structure }: Draft): number[] =>
  structure.articles.flatMap(({ body }) => body.map((pieces) => pieces.length).filter((count) => count > 1));

describe("the newspaper page", { skip }, () => {
  const page = () => draft("000_b79b5cfa8ed83ac7.txt");

  it("holds six articles, each with its own headline or none", () => {
    const { text, structure } = page();
    const read = structure.articles.map((article) => [opening(text, article), ...words(text, article.headline)]);
    assert.deepEqual(read, [
      ["二是聚力", "勇当先锋"],
      ["人民日报", "我国发明", "拥有全球"],
      ["元宵佳节", "舞龙排演"],
      ["“这个品"],
      ["构建“白", "我省春节"],
      ["秉持“党", "党建红引"],
    ]);
  });

  it("continues four of them from page one", () => {
    const { structure } = page();
    assert.deepEqual(
      structure.articles.map(({ continuedFrom }) => continuedFrom),
      ["一版", null, null, "一版", "一版", "一版"],
    );
    assert.deepEqual(
      structure.jumps.map(({ article }) => article),
      [0, 3, 4, 5],
    );
  });

  it("has one dateline with its reporter, and one credit", () => {
    const { text, structure } = page();
    const { dateline, byline } = structure.articles[1]!;
    assert.equal(text.slice(dateline!.end - 6, dateline!.end), "2月25日电");
    assert.equal(text.slice(byline!.start, byline!.start + 2), "记者");
    assert.deepEqual(
      structure.articles.map(({ captions }) => captions.length),
      [0, 0, 1, 0, 0, 0],
    );
  });

  it("is joined again at its eight cuts, and nowhere else", () => {
    const { text, structure } = page();
    assert.deepEqual(seams(text, structure, 2), [
      "经济|竞争 column",
      "、冰|淇萝 column",
      "助农|户拓 headline",
      "特产|备受 column",
      "的友|好场 headline",
      "经验|被新 column",
      "励约|束措 column",
      "展，|村( column",
    ]);
  });

  it("keeps the village's last paragraphs with the village, and the subheads of the last article inside it", () => {
    const { text, structure } = page();
    const [, , , village, , last] = structure.articles;
    assert.equal(village!.body.length, 4);
    assert.ok(village!.body.at(-1)![0].start < village!.body[0]![0].start);
    assert.deepEqual(words(text, last!.subheads), ["夯实基层", "用心用力"]);
  });
});

describe("the government reports", { skip }, () => {
  const reports: [file: string, headline: string[], subheads: string, mended: number[]][] = [
    ["government-report-2015.txt", [], "一二三四五六", [3]],
    ["government-report-2019.txt", [], "一二三", [3, 3, 3]],
    ["government-report-2023.txt", ["政府工作"], "一二", [3, 3]],
  ];
  for (const [file, headline, subheads, pieces] of reports) {
    it(`${file} is one article with numbered parts, mended only where a link or an index was set apart`, () => {
      const report = draft(file);
      const [article, ...others] = report.structure.articles;
      assert.equal(others.length, 0);
      assert.deepEqual(words(report.text, article!.headline), headline);
      assert.equal(
        words(report.text, article!.subheads)
          .map((head) => head.charAt(0))
          .join(""),
        subheads,
      );
      assert.deepEqual(mended(report), pieces);
    });
  }

  it("the title lines of the last stand before the article", () => {
    const { structure } = draft("government-report-2023.txt");
    const front = structure.passages.filter(({ role }) => role === "front");
    assert.deepEqual(
      front.map(({ article, text }) => [article, text.length]),
      [
        [null, 28],
        [null, 5],
        [null, 3],
      ],
    );
  });
});
