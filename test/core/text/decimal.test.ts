import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  plain,
  shift,
  subtract,
} from "../../../server/src/core/text/decimal.ts";

describe("exact numbers", () => {
  const results: [string, string][] = [
    [add("0.1", "0.2"), "0.3"],
    [add("1/3", "1/6"), "0.5"],
    [add("1/3", "1/3"), "2/3"],
    [subtract("1", "0.9"), "0.1"],
    [subtract("5", "5"), "0"],
    [multiply("2/3", "0.9"), "0.6"],
    [multiply("2/3", "1.1"), "11/15"],
    [multiply("-2", "0.5"), "-1"],
    [divide("190", "200"), "0.95"],
    [divide("2", "3"), "2/3"],
    [divide("-1", "3"), "-1/3"],
    [divide("1", "-3"), "-1/3"],
    [divide("1", "8"), "0.125"],
    [negate("5"), "-5"],
    [negate("-5"), "5"],
    [negate("0"), "0"],
    [shift("3.2", 4), "32000"],
    [shift("532", -2), "5.32"],
    [shift("5", -3), "0.005"],
    [shift("-12.50", 1), "-125"],
    [shift("0", 8), "0"],
    [plain("007", "50"), "7.5"],
    [plain("", "5"), "0.5"],
    [plain("000", "00"), "0"],
  ];
  test("are added, multiplied, divided and shifted without rounding", () => {
    for (const [actual, expected] of results) assert.equal(actual, expected);
  });

  test("compare across decimals and fractions", () => {
    assert.equal(compare("2/3", "0.66"), 1);
    assert.equal(compare("2/3", "0.67"), -1);
    assert.equal(compare("1/2", "0.5"), 0);
    assert.equal(compare("10", "9"), 1);
    assert.equal(compare("-1/2", "-1/3"), -1);
    assert.equal(compare("5.0", "5"), 0);
  });

  test("cannot be divided by zero", () => {
    assert.throws(() => divide("1", "0"), RangeError);
  });

  const exact = fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([top, bottom]) => divide(String(top), String(bottom)));

  test("obey the laws of arithmetic", () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        assert.equal(add(a, b), add(b, a));
        assert.equal(compare(subtract(add(a, b), b), a), 0);
        assert.equal(compare(a, b), -compare(b, a) || 0);
        if (b !== "0") assert.equal(compare(multiply(divide(a, b), b), a), 0);
      }),
    );
  });

  test("shift forth and back", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -20, max: 20 }), (number, power) =>
        assert.equal(shift(shift(String(number), power), -power), String(number)),
      ),
    );
  });
});
