// The reader of schemas knows what the schemas of people's own files use: a keyword it passed over would refuse nothing.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import baseline from "../../../server/register/baseline.schema.json" with { type: "json" };
import ownPrograms from "../../../server/register/own-programs.schema.json" with { type: "json" };
import silence from "../../../server/register/silence.schema.json" with { type: "json" };

const checked = "type properties required items anyOf oneOf enum const pattern minLength minItems uniqueItems $ref";
/** What says nothing of a file, and what every schema here says: that its objects are closed. */
const silent = "$schema $id $comment $defs title description additionalProperties";
const known = new Set(`${checked} ${silent}`.split(" "));

/** The keywords of a schema and of all within it that are not known. */
function unknownIn(part: unknown, isMap = false): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [
    ...(isMap || Array.isArray(part) || known.has(key) ? [] : [key]),
    ...unknownIn(value, !isMap && (key === "properties" || key === "$defs")),
  ]);
}

describe("every keyword is known that is used by the schema", () => {
  for (const [name, schema] of Object.entries({ "own-programs": ownPrograms, baseline, silence })) {
    it(name, () => assert.deepEqual(unknownIn(schema), []));
  }
  it("and one that is not would be found", () => {
    assert.deepEqual(unknownIn({ properties: { format: { format: "uri" } } }), ["format"]);
  });
});
