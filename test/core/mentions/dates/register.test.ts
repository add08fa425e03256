import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../server/register/${name}`, import.meta.url), "utf8"));

for (const name of ["date-words", "named-days", "historic-starts", "plan-periods"]) {
  test(`${name}.json is as its schema says`, () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
    const valid = ajv.validate(read(`${name}.schema.json`) as object, read(`${name}.json`));
    assert.ok(valid, ajv.errorsText());
  });
}

test("every plan period and event names a source that is listed", () => {
  for (const name of ["historic-starts", "plan-periods"]) {
    const { sources, events, eras, periods } = read(`${name}.json`) as Record<string, { source: string }[]>;
    for (const entry of [...(events ?? []), ...(eras ?? []), ...(periods ?? [])]) {
      assert.ok(entry.source in sources!, JSON.stringify(entry));
    }
  }
});
