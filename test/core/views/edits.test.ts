// Edits of a text, one list after the other, as one list.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { TextEdit } from "../../../server/src/core/format.ts";
import { applyEdits, joinEdits } from "../../../server/src/core/views/edits.ts";

const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });

/** Edits in order and apart, of a text of this length. */
const editsOf = (length: number) =>
  fc
    .record({
      places: fc.uniqueArray(fc.nat(length), { maxLength: 12 }),
      words: fc.array(fc.string({ maxLength: 4 }), { minLength: 6, maxLength: 6 }),
    })
    .map(({ places, words }) => {
      const sorted = [...places].sort((a, b) => a - b);
      return words.flatMap((word, at) => {
        const [start, end] = sorted.slice(2 * at, 2 * at + 2);
        return start === undefined || end === undefined ? [] : [edit(start, end, word)];
      });
    });

const twice = fc
  .string({ maxLength: 30 })
  .chain((text) =>
    editsOf(text.length).chain((first) =>
      editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second })),
    ),
  );

describe("edits one after the other", () => {
  const rows: [text: string, first: TextEdit[], second: TextEdit[], joined: TextEdit[]][] = [
    ["甲乙丙", [], [], []],
    ["甲乙丙", [edit(0, 1, "")], [edit(1, 2, "丁")], [edit(0, 1, ""), edit(2, 3, "丁")]],
    ["甲乙丙", [edit(1, 2, "丁戊")], [edit(0, 2, "己")], [edit(0, 2, "己戊")]],
    ["甲乙丙", [edit(3, 3, "丁")], [edit(3, 4, "")], []],
    ["甲乙丙", [edit(0, 0, "丁")], [edit(0, 0, "戊")], [edit(0, 0, "戊丁")]],
  ];
  for (const [text, first, second, joined] of rows) {
    it(JSON.stringify([text, first, second]), () => assert.deepEqual(joinEdits(first, second, text.length), joined));
  }

  it("do together what they do apart, in order and apart", () =>
    fc.assert(
      fc.property(twice, ({ text, first, second }) => {
        const joined = joinEdits(first, second, text.length);
        assert.equal(applyEdits(text, joined), applyEdits(applyEdits(text, first), second));
        for (const [at, { start }] of joined.entries()) assert.ok(at === 0 || start > joined[at - 1]!.end);
      }),
    ));
});
