// Sizes, links and places of the project's files.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, it } from "node:test";
import { files, read, root } from "./repository.ts";

const code = files("{client,server,scripts,test}/**/*.{ts,mjs,js}");
const pages = files("*.md", "{docs,samples,server,test}/**/*.md");
const mostLines = 300;

/** `[text](target)` and `![text](target)` outside of code fences, with the target's title and anchor cut off. */
function links(page: string): string[] {
  const prose = read(page)
    .split(/^```.*$/m)
    .filter((_, index) => index % 2 === 0)
    .join("\n");
  return [...prose.matchAll(/\]\(([^()\s]+)/g)].map(([, target = ""]) => target.replace(/#.*$/, ""));
}

describe("files", () => {
  it("of code are read at one sitting", () => {
    const long = code.filter((path) => read(path).trimEnd().split("\n").length > mostLines);
    assert.deepEqual(long, []);
  });

  it("of code never silence the type checker", () => {
    const silenced = code.filter((path) => new RegExp("@ts-" + "(ignore|nocheck|expect-error)").test(read(path)));
    assert.deepEqual(silenced, []);
  });

  it("of documentation link only to files that exist", () => {
    const broken = pages.flatMap((page) =>
      links(page)
        .filter((target) => target !== "" && !/^[a-z]+:/i.test(target))
        .filter((target) => !existsSync(join(root, posix.join(posix.dirname(page), decodeURI(target)))))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });
});
