import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { lastAtMost, positionsIn } from "../../../server/src/core/text/positions.ts";

/** A text and the line:column of each of its offsets, the end included. */
const table: [text: string, places: string][] = [
  ["", "1:1"],
  ["灯会", "1:1 1:2 1:3"],
  ["灯\n会", "1:1 1:2 2:1 2:2"],
  ["灯\r\n会", "1:1 1:2 1:3 2:1 2:2"],
  ["灯\r会", "1:1 1:2 2:1 2:2"],
  ["\n\n", "1:1 2:1 3:1"],
  ["\r\n\r", "1:1 1:2 2:1 3:1"],
  ["\n\r", "1:1 2:1 3:1"],
  ["😀\n", "1:1 1:2 1:3 2:1"],
  ["灯\u2028会", "1:1 1:2 1:3 1:4"],
];

describe("lines and columns", () => {
  for (const [text, places] of table) {
    it(`count ${JSON.stringify(text)} as editors show it`, () => {
      const found = Array.from({ length: text.length + 1 }, (_, at) => positionsIn(text)(at));
      assert.equal(found.map(({ line, column }) => `${line}:${column}`).join(" "), places);
    });
  }

  it("take what lies outside as the nearest end", () => {
    const positionAt = positionsIn("灯\r\n会");
    assert.deepEqual(positionAt(-1), { line: 1, column: 1 });
    assert.deepEqual(positionAt(99), { line: 2, column: 2 });
  });

  it("know as many lines as a text has", () => {
    const text = fc.array(fc.constantFrom("灯", "会", "\n", "\r", "\r\n", "😀", "")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (draft) => {
        assert.equal(positionsIn(draft)(draft.length).line, draft.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});

it("the last number that is not above a limit", () => {
  const ascending = fc.array(fc.nat(50)).map((numbers) => [...numbers].sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.integer({ min: -5, max: 60 }), (numbers, limit) => {
      assert.equal(
        lastAtMost(numbers, limit),
        numbers.findLastIndex((number) => number <= limit),
      );
    }),
  );
});
