// The word lists by which lines are known keep to their schemas.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";

const register = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../server/register", name), "utf8"));

describe("word lists of the structure", () => {
  for (const name of ["page", "word-openings"]) {
    it(`${name}.json keeps to its schema`, () => {
      const validate = new Ajv2020().compile(register(`${name}.schema.json`));
      assert.ok(validate(register(`${name}.json`)), JSON.stringify(validate.errors));
    });
  }

  it("no character may be listed that opens a sentence by itself", () => {
    const listed = Object.keys(register("word-openings.json").openings);
    const openers = [..."我你他她在从据且仅靠经今昨去这那一二三全市县区村老新张王李刘陈"];
    assert.deepEqual(
      openers.filter((opener) => listed.includes(opener)),
      [],
    );
  });
});
