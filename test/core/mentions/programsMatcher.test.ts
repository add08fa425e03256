import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildMatcher } from "../../../server/src/core/mentions/programs/matcher.ts";

const matches = (patterns: readonly string[], text: string, steppedOver = ""): string[] => {
  const found: string[] = [];
  buildMatcher(patterns, steppedOver).scan(text, (end, pattern) => found.push(`${end} ${patterns[pattern]}`));
  return found;
};

test("every pattern is found at every place, longer ones before the shorter ones that end with them", () => {
  assert.deepEqual(matches(["三北", "三北工程", "工程", "北工"], "修三北工程"), [
    "3 三北",
    "4 北工",
    "5 三北工程",
    "5 工程",
  ]);
});

test("stepped-over characters may stand inside a match", () => {
  assert.deepEqual(matches(["三北工程"], "“三北”工程”", "“”"), ["6 三北工程"]);
  assert.deepEqual(matches(["三北工程"], "三北、工程", "“”"), []);
});

test("no pattern, no text", () => {
  assert.deepEqual(matches([], "三北"), []);
  assert.deepEqual(matches(["三北"], ""), []);
});

test("finds what a search for each pattern alone finds", () => {
  const word = fc.string({ unit: fc.constantFrom("一", "二", "三"), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom("一", "二", "三", "，"), maxLength: 60 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (patterns, searched) => {
      const expected = patterns.flatMap((pattern) =>
        Array.from({ length: searched.length }, (_, start) => start)
          .filter((start) => searched.startsWith(pattern, start))
          .map((start) => `${start + pattern.length} ${pattern}`),
      );
      assert.deepEqual(matches(patterns, searched).sort(), expected.sort());
    }),
  );
});
