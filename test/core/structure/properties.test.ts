// What holds for every text, however strange.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readStructure } from "../../../server/src/core/structure/index.ts";
import { structureOf } from "./outline.ts";

const words = [
  "# 望溪灯会",
  "## 首日入园3.2万人次",
  "(接一版)",
  "（下转二版）",
  "本报讯（记者何立）",
  "新华社望溪2月25日电 ",
  "——在东门片区，",
  "**留住老手艺**",
  "林小舟摄",
  "图为",
  "老街改造惠及居民9.8万户",
  "，商户搬回",
  "。",
  "“施",
  "工图纸”",
  "户把鲜笋卖到邻省",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  " ",
  "　",
  "•",
  "#",
  "*",
  "2.5",
  "😀",
  "\ud83d",
  "\u0000",
  "\ufeff",
  "（",
  "）",
];
const draft = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** Signs that a passage may leave out: blanks, Markdown marks and bullets. */
const sign = /^[\s\u200b\ufeff\u2000-\u200b#*—\-+•·●■◆▲★※▪◦‣]*$/u;

describe("in every text", () => {
  it("each character belongs to one passage or to a recognised mark", () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { passages, jumps } = structureOf(text);
        const owners = new Uint8Array(text.length);
        for (const { start, end } of [...passages.flatMap(({ pieces }) => pieces), ...jumps]) {
          for (let at = start; at < end; at += 1) owners[at]! += 1;
        }
        assert.ok(
          owners.every((count) => count <= 1),
          "a character is read twice",
        );
        const lost =
          [...text].length > 0 ? Array.from(owners, (count, at) => (count === 0 ? text.charAt(at) : "")).join("") : "";
        assert.match(lost, sign);
      }),
      { numRuns: 1500 },
    );
  });

  it("a passage's text is its pieces, and pieces never begin or end with blanks", () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const passage of structureOf(text).passages) {
          assert.equal(passage.pieces.map(({ start, end }) => text.slice(start, end)).join(""), passage.text);
          assert.ok(passage.lead >= 0 && passage.lead <= passage.text.length);
          for (const { start, end } of passage.pieces) assert.ok(start < end, "an empty piece");
        }
      }),
    );
  });

  it("articles are numbered by their first paragraph and tell the same as their passages", () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { articles, passages } = structureOf(text);
        const starts = articles.map(({ body }) => body[0]![0].start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
        assert.deepEqual(
          articles.map(({ id }) => id),
          articles.map((_, at) => `a${at + 1}`),
        );
        for (const [at, article] of articles.entries()) {
          const own = (role: string) => passages.filter((passage) => passage.article === at && passage.role === role);
          assert.deepEqual(
            own("body").map(({ pieces }) => pieces),
            article.body,
          );
          assert.deepEqual(
            own("headline")
              .flatMap(({ pieces }) => pieces)
              .toSorted((a, b) => a.start - b.start),
            article.headline,
          );
          assert.deepEqual(
            own("subhead").flatMap(({ pieces }) => pieces),
            article.subheads,
          );
          assert.deepEqual(
            own("caption").flatMap(({ pieces }) => pieces),
            article.captions,
          );
        }
      }),
    );
  });

  it("line ends of any kind make no difference to what is read", () => {
    const texts = (text: string) => structureOf(text).passages.map((passage) => `${passage.role} ${passage.text}`);
    fc.assert(
      fc.property(draft, (mixed) => {
        const text = mixed.replaceAll("\r", "");
        assert.deepEqual(texts(text.replaceAll("\n", "\r\n")), texts(text));
        assert.deepEqual(texts(text.replaceAll("\n", "\r")), texts(text));
      }),
    );
  });
});

describe("over-long paragraphs", () => {
  const sentence = "全市全年用电1234.5万千瓦时，比上年增长6%。";
  const chunksOf = (text: string) => structureOf(text).passages;

  it("are cut behind sentences, and stay one paragraph of the article", () => {
    const text = sentence.repeat(1000);
    const passages = chunksOf(text);
    assert.equal(passages.map((passage) => passage.text).join(""), text);
    assert.ok(
      passages.length > 1 && passages.every((passage) => passage.text.length <= 2000 && passage.text.endsWith("。")),
    );
    assert.deepEqual(
      passages.map(({ continues }) => continues),
      passages.map((_, at) => at > 0),
    );
    assert.deepEqual(structureOf(text).articles[0]!.body, [[{ start: 0, end: text.length }]]);
  });

  it("keep the closing quotation mark with its sentence", () => {
    const passages = chunksOf("“全市用电平稳。”".repeat(2000));
    assert.ok(passages.every((passage) => passage.text.endsWith("”") && passage.text.startsWith("“")));
  });

  it("without sentences are cut anywhere but in a number or a character", () => {
    const passages = chunksOf("用电123456789012".repeat(2000));
    assert.deepEqual(
      passages.filter(({ text }) => !/^(用电|电|)123456789012用/.test(text)),
      [],
    );
    assert.ok(chunksOf("😀".repeat(9000)).every((passage) => !/\p{Surrogate}/u.test(passage.text)));
  });

  it("that were mended keep their pieces", () => {
    const head = `${"全市用电平稳，一切正常。".repeat(900)}居民用电`;
    const text = `${head}\n\n增长6%。`;
    const passages = chunksOf(text);
    assert.equal(passages.map((passage) => passage.text).join(""), `${head}增长6%。`);
    assert.deepEqual(passages.at(-1)!.pieces.at(-1), { start: head.length + 2, end: text.length });
  });
});

describe("strange drafts", () => {
  const strange: [name: string, text: string][] = [
    ["nothing", ""],
    ["blank lines", "\n\r\n　\n"],
    ["NULs", "\0\0\n\0"],
    ["a lone surrogate", "\ud83d灯会\udc00"],
    ["marks only", "(接一版)\n（下转二版）\n(接三版)"],
    ["a headline only", "# 望溪灯会"],
    ["a credit only", "林小舟摄"],
    ["hashes", "# \n##\n### "],
  ];
  for (const [name, text] of strange) it(`${name} are read`, () => assert.doesNotThrow(() => structureOf(text)));

  it("heaps of one thing are read, more of them than a call takes arguments", () => {
    const heap = (line: string) => `${line}\n`.repeat(130_000);
    const { passages, jumps } = structureOf(
      `${heap("# 望溪灯会")}灯会昨晚开幕。\n${heap("林小舟摄")}${heap("(接一版)")}`,
    );
    assert.deepEqual([passages.length, jumps.length], [260_001, 130_000]);
  });

  it("a headline without any article is front matter", () => {
    const { articles, passages } = structureOf("# 望溪灯会");
    assert.deepEqual([articles.length, passages[0]!.role, passages[0]!.article], [0, "front", null]);
  });

  // Steps are counted, not timed: between two rests no more than a bounded amount of text is read.
  it("long ones rest often", () => {
    const rests = (text: string) => [...readStructure(text)].length;
    assert.ok(rests("望溪灯会\n".repeat(100_000)) >= 1000);
    assert.ok(rests("望溪灯会".repeat(2_500_000)) >= 15);
  });
});
