// The word lists by which lines are known.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import words from "../../../server/register/word-openings.json" with { type: "json" };

describe("word lists of the structure", () => {
  it("no character may be listed that opens a sentence by itself", () => {
    const listed = Object.keys(words.openings);
    const openers = [..."我你他她在从据且仅靠经今昨去这那一二三全市县区村老新张王李刘陈"];
    assert.deepEqual(
      openers.filter((opener) => listed.includes(opener)),
      [],
    );
  });
});
