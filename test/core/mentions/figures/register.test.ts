import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { root } from "../../../../scripts/paths.ts";
import measureWords from "../../../../server/register/measure-words.json" with { type: "json" };
import units from "../../../../server/register/units.json" with { type: "json" };

const read = (file: string): object => JSON.parse(readFileSync(join(root, "server/register", file), "utf8")) as object;

describe("the words that figures are read by", () => {
  for (const name of ["units", "measure-words", "fixed-words", "figure-words", "unit-words", "punctuation-words"]) {
    test(`${name}.json is as its schema says`, () => {
      const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
      const valid = ajv.validate(read(`${name}.schema.json`), read(`${name}.json`));
      assert.ok(valid, ajv.errorsText());
    });
  }

  test("name currencies by codes of ISO 4217, as ICU lists them", () => {
    const known = new Set(Intl.supportedValuesOf("currency"));
    const codes = [...units.money.units, ...units.money.signs].flatMap(({ code }) => code ?? []);
    assert.ok(codes.length > 30);
    assert.deepEqual(
      codes.filter((code) => !known.has(code)),
      [],
    );
  });

  test("name every unit once", () => {
    const groups: { words: string[]; miswritten?: object }[][] = [
      units.measures.units,
      units.money.units,
      units.parts.units,
      measureWords.counts.words,
      measureWords.times.words,
      measureWords.codes.words,
    ];
    const words = groups.flat().flatMap((entry) => [...entry.words, ...Object.keys(entry.miswritten ?? {})]);
    assert.deepEqual(
      words.filter((word, index) => words.indexOf(word) !== index),
      [],
    );
  });
});
