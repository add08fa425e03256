import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { LineIndex } from "../../../server/src/core/text/lines.ts";

/** A text and the line:column of each of its offsets, the end included. */
const table: [text: string, places: string][] = [
  ["", "0:0"],
  ["灯会", "0:0 0:1 0:2"],
  ["灯\n会", "0:0 0:1 1:0 1:1"],
  ["灯\r\n会", "0:0 0:1 0:1 1:0 1:1"],
  ["灯\r会", "0:0 0:1 1:0 1:1"],
  ["\n\n", "0:0 1:0 2:0"],
  ["\r\n\r", "0:0 0:0 1:0 2:0"],
  ["\n\r", "0:0 1:0 2:0"],
  ["😀\n", "0:0 0:1 0:2 1:0"],
  ["灯\u2028会", "0:0 0:1 0:2 0:3"],
];

describe("line index", () => {
  for (const [text, places] of table) {
    it(`counts ${JSON.stringify(text)} as VS Code does`, () => {
      const index = new LineIndex(text);
      const found = Array.from({ length: text.length + 1 }, (_, at) => index.positionAt(at));
      assert.equal(found.map(({ line, column }) => `${line}:${column}`).join(" "), places);
    });
  }

  it("takes what lies outside as the nearest end", () => {
    const index = new LineIndex("灯\r\n会");
    assert.deepEqual(index.positionAt(-1), { line: 0, column: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, column: 1 });
    assert.equal(index.offsetAt({ line: 0, column: 99 }), 1);
    assert.equal(index.offsetAt({ line: 9, column: 0 }), 4);
    assert.equal(index.offsetAt({ line: -1, column: 5 }), 0);
    assert.equal(index.offsetAt({ line: 1, column: -3 }), 3);
  });

  it("finds back every offset that is not inside a line end", () => {
    const text = fc.array(fc.constantFrom("灯", "会", "\n", "\r", "\r\n", "😀", "")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(200), (draft, at) => {
        const offset = Math.min(at, draft.length);
        const inside = draft.charAt(offset - 1) === "\r" && draft.charAt(offset) === "\n";
        const index = new LineIndex(draft);
        assert.equal(index.offsetAt(index.positionAt(offset)), inside ? offset - 1 : offset);
        assert.equal(index.lineCount, draft.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});
