import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, truncateSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { prepareDictionary } from "../../scripts/dictionary.ts";
import { cache } from "../../scripts/paths.ts";
import { type DirectSegmenter, loadNodejieba, withOffsets } from "../../server/src/node/nodejieba.ts";
import { SegmenterError } from "../../server/src/node/segmenterError.ts";
import { startSegmenter, type WorkerSegmenter } from "../../server/src/node/workerSegmenter.ts";

const dictionary = join(cache, "dictionary");

/** Sentences whose UTF-8 bytes, code points and UTF-16 units all count differently, with their words. */
const cut: [string, string][] = [
  ["实施城乡居民增收计划", "实施/v 城乡/n 居民/n 增收/v 计划/n"],
  ["𠮷林“三北”😀工程", "𠮷/x 林/ng “/x 三北/ns ”/x 😀/x 工程/n"],
  ["中国\ud800项目\udc00", "中国/ns \ud800/x 项目/n \udc00/x"],
  ["a b\u0000项目\r\n", "a/x  /x b/x \u0000/x 项目/n \r/x \n/x"],
  ["", ""],
];

const shown = (segmenter: (sentence: string) => { start: number; end: number; tag: string }[], sentence: string) =>
  segmenter(sentence)
    .map(({ start, end, tag }) => `${sentence.slice(start, end)}/${tag}`)
    .join(" ");

describe("the segmenter", () => {
  let segmenter: DirectSegmenter;
  let worker: WorkerSegmenter;
  before(async () => {
    prepareDictionary(dictionary);
    segmenter = loadNodejieba(dictionary);
    worker = await startSegmenter(dictionary);
  });
  after(() => worker.close());

  for (const [sentence, words] of cut) {
    test(`counts UTF-16 units in ${JSON.stringify(sentence)}`, () => {
      assert.equal(
        shown((text) => segmenter.tag([text])[0]!, sentence),
        words,
      );
    });
  }

  test("answers the same in the thread, in the order of the questions", async () => {
    const sentences = cut.map(([sentence]) => sentence);
    const answers = await Promise.all([worker.tag(sentences), worker.tag(["推进项目"]), worker.tag([])]);
    assert.deepEqual(answers, [segmenter.tag(sentences), segmenter.tag(["推进项目"]), []]);
    assert.equal(worker.name, segmenter.name);
  });

  test("words never overlap and cover every character of any text", () => {
    const text = fc.string({ unit: fc.constantFrom("项", "目", "𠮷", "😀", "\ud800", "\udc00", "é", "1", " ", "“") });
    fc.assert(
      fc.property(text, (sentence) => {
        let at = 0;
        for (const word of segmenter.tag([sentence])[0]!) {
          assert.equal(word.start, at);
          assert.ok(word.end > word.start);
          at = word.end;
        }
        assert.equal(at, sentence.length);
      }),
    );
  });

  test("a word that the native side changed is left out, the rest keeps its place", () => {
    const words = ["推进", "項目", "工程"].map((word) => ({ word, tag: "n" }));
    assert.deepEqual(withOffsets("推进项目工程", words), [
      { start: 0, end: 2, tag: "n" },
      { start: 4, end: 6, tag: "n" },
    ]);
  });

  test("questions to a closed thread are refused with its place", async () => {
    const closing = await startSegmenter(dictionary);
    await closing.close();
    await assert.rejects(
      closing.tag(["项目"]),
      (error) => error instanceof SegmenterError && error.failure === "worker",
    );
  });
});

describe("a dictionary that", () => {
  const folder = mkdtempSync(join(tmpdir(), "hegao-dictionary-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const broken: [string, (copy: string) => string][] = [
    ["is not there", (copy) => join(copy, "nowhere")],
    [
      "lacks a file",
      (copy) => {
        unlinkSync(join(copy, "model.utf8"));
        return copy;
      },
    ],
    [
      "is cut short",
      (copy) => {
        truncateSync(join(copy, "words.utf8"), 1000);
        return copy;
      },
    ],
  ];
  for (const [what, spoil] of broken) {
    test(`${what} is an error that says where and what to do`, async () => {
      const copy = join(folder, what);
      prepareDictionary(dictionary);
      cpSync(dictionary, copy, { recursive: true });
      const spoiled = spoil(copy);
      const names = (error: unknown) => {
        assert.ok(error instanceof SegmenterError);
        assert.equal(error.failure, "dictionary");
        assert.ok(error.where.startsWith(spoiled));
        assert.match(error.message, /missing or damaged|is missing/);
        assert.match(error.message, /install the extension again/);
        return true;
      };
      assert.throws(() => loadNodejieba(spoiled), names);
      await assert.rejects(startSegmenter(spoiled), names);
    });
  }

  test("was spoiled is made anew", () => {
    const copy = join(folder, "again");
    prepareDictionary(copy);
    truncateSync(join(copy, "words.utf8"), 10);
    prepareDictionary(copy);
    assert.ok(loadNodejieba(copy).tag(["工程"])[0]!.length === 1);
  });
});
