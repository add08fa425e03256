// What the extension's manifest names is there.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { files, read, root } from "./repository.ts";

const manifest = read("package.json");
const contributes: unknown = (JSON.parse(manifest) as { contributes: unknown }).contributes;

/** Every string in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

describe("the manifest", () => {
  it("names only files that exist", () => {
    const named = strings(contributes).filter((text) => text.startsWith("./"));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it("says everything in every language", () => {
    const mentioned = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key = ""]) => key);
    const keys = [...new Set(mentioned)].sort();
    const tables = files("package.nls*.json");
    assert.deepEqual(tables, ["package.nls.json", "package.nls.zh-cn.json"]);
    for (const table of tables) {
      const words = Object.keys(JSON.parse(read(table)) as Record<string, string>);
      assert.deepEqual(words.sort(), keys, table);
    }
  });
});
