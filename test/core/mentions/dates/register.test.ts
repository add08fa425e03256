import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../server/register/${name}`, import.meta.url), "utf8"));

test("every plan period and event names a source that is listed", () => {
  for (const name of ["historic-starts", "plan-periods"]) {
    const { sources, events, eras, periods } = read(`${name}.json`) as Record<string, { source: string }[]>;
    for (const entry of [...(events ?? []), ...(eras ?? []), ...(periods ?? [])]) {
      assert.ok(entry.source in sources!, JSON.stringify(entry));
    }
  }
});
