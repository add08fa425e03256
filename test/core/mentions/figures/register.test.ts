import assert from "node:assert/strict";
import { describe, test } from "node:test";
import measureWords from "../../../../server/register/measure-words.json" with { type: "json" };
import units from "../../../../server/register/units.json" with { type: "json" };

describe("the words that figures are read by", () => {
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
