import assert from "node:assert/strict";
import { test } from "node:test";
import { runCheck, severityOf } from "../../../server/src/core/checks/plan.ts";

const nothing = { text: "" };
const found = { start: 0, end: 1, message: "found" };

test("a check that breaks keeps what it had found, and is told", () => {
  const trouble = new Error("this text is too much for it");
  const check = {
    id: "figure/broken",
    about: "fact" as const,
    *run() {
      yield found;
      throw trouble;
    },
  };
  const told: unknown[] = [];
  const given = [...runCheck({ check, options: {} }, nothing, (...failure) => told.push(failure))];
  assert.deepEqual(given, [found]);
  assert.deepEqual(told, [["figure/broken", trouble]]);
});

test("a check is run with its options", () => {
  const check = {
    id: "figure/optional",
    about: "fact" as const,
    *run(_: object, { limit = 0 }: { limit?: number }) {
      yield { ...found, end: limit };
    },
  };
  assert.deepEqual([...runCheck({ check, options: { limit: 3 } }, nothing, assert.fail)], [{ ...found, end: 3 }]);
});

test("a doubtful report lowers the severity that is set, and never raises it", () => {
  const table = [
    ["warning", undefined, "warning"],
    ["warning", "information", "information"],
    ["error", "information", "information"],
    ["hint", "information", "hint"],
    ["information", "error", "information"],
  ] as const;
  for (const [set, reported, holds] of table) {
    assert.equal(severityOf(reported ? { severity: reported } : {}, { severity: set }), holds, `${set} ${reported}`);
  }
});
