import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Bound, Interval } from "../../../server/src/core/format.ts";
import {
  contains,
  difference,
  overlap,
  product,
  quotient,
  statedInterval,
  sum,
} from "../../../server/src/core/text/interval.ts";

const of = (low: string | null, high: string | null): Interval => ({ low, high });

describe("what wording and rounding allow", () => {
  const cases: [string, string, Bound, number | null, Interval][] = [
    ["5320000", "5320000", "exact", 4, of("5315000", "5325000")],
    ["16", "16", "exact", null, of("16", "16")],
    ["3", "5", "exact", null, of("3", "5")],
    ["15", "30", "exact", 0, of("14.5", "30.5")],
    ["5320000", "5320000", "moreThan", 4, of("5320000", null)],
    ["60", "60", "atLeast", 0, of("60", null)],
    ["400", "400", "lessThan", null, of(null, "400")],
    ["3", "5", "atMost", null, of(null, "5")],
    ["300", "300", "about", null, of("270", "330")],
    ["5", "5", "about", 0, of("4.5", "5.5")],
    ["2", "2", "about", 0, of("1.5", "2.5")],
    ["-10", "-10", "about", null, of("-11", "-9")],
    ["2/3", "2/3", "about", null, of("0.6", "11/15")],
  ];
  for (const [low, high, bound, ulp, expected] of cases) {
    test(`${low} to ${high}, ${bound}, rounded at ${ulp}`, () => {
      assert.deepEqual(statedInterval(low, high, bound, ulp, "0.1"), expected);
    });
  }

  test("about is as wide as is set, and as rounding at least", () => {
    assert.deepEqual(statedInterval("300", "300", "about", null, "0.05"), of("285", "315"));
    assert.deepEqual(statedInterval("300", "300", "about", null, "0"), of("300", "300"));
    assert.deepEqual(statedInterval("300", "300", "about", 0, "0"), of("299.5", "300.5"));
    assert.deepEqual(statedInterval("300", "300", "exact", null, "0.05"), of("300", "300"));
  });
});

describe("intervals", () => {
  test("contain their ends and what lies between", () => {
    assert.ok(contains(of("1", "2"), "1") && contains(of("1", "2"), "2") && contains(of("1", "2"), "3/2"));
    assert.ok(!contains(of("1", "2"), "0.99") && !contains(of("1", "2"), "2.01"));
    assert.ok(contains(of(null, null), "-5") && contains(of("1", null), "1000000"));
  });

  test("overlap where they share a value", () => {
    assert.ok(overlap(of("1", "2"), of("2", "3")));
    assert.ok(overlap(of("1", null), of("5", "5")));
    assert.ok(!overlap(of("1", "2"), of("2.1", null)));
    assert.ok(!overlap(of("6", "7"), of(null, "5")));
  });

  test("are added, subtracted, multiplied and divided end by end", () => {
    assert.deepEqual(sum(of("1", "2"), of("10", null)), of("11", null));
    assert.deepEqual(difference(of("10", "12"), of("1", "2")), of("8", "11"));
    assert.deepEqual(product(of("2", "3"), of("5", "7")), of("10", "21"));
    assert.deepEqual(quotient(of("190", "190"), of("199.5", "200.5")), of(`${380}/401`, `${20}/21`));
    assert.deepEqual(quotient(of("1", "2"), of("0", "4")), of("0.25", null));
  });
});
