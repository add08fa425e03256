// The documentation in the package: every link leads to a file of the package.
import assert from "node:assert/strict";
import { posix } from "node:path";
import { describe, it } from "node:test";
import { detailsPage, documents, packedPage } from "../../scripts/documentation.ts";
import { read } from "./repository.ts";

const packed = new Set(documents.values());
const pages = [...documents].filter(([source]) => source.endsWith(".md"));

const linksOf = (page: string): string[] =>
  [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target).filter((target) => !/^[a-z]+:/i.test(target));

describe("the documentation in the package", () => {
  it("holds readme, checks, formats and samples", () => {
    for (const path of [
      "README.zh.md",
      "checks/README.md",
      "checks/date/impossible.md",
      "docs/command-line.zh.md",
      "samples/page.txt",
    ])
      assert.ok(packed.has(path), path);
  });

  for (const [source, target] of pages) {
    const links = linksOf(packedPage(source, read(source))).filter((link) => !link.startsWith("#"));
    if (links.length === 0) continue;
    it(`${target} links to what is there`, () => {
      const missing = links.filter((link) => !packed.has(posix.join(posix.dirname(target), link.split("#", 1)[0]!)));
      assert.deepEqual(missing, []);
    });
  }

  it("loses no link of the readme", () => {
    for (const source of ["README.md", "README.zh.md"])
      assert.equal(linksOf(packedPage(source, read(source))).length, linksOf(read(source)).length, source);
  });

  it("is told of where the editor can follow no link", () => {
    assert.deepEqual(linksOf(detailsPage()), []);
    assert.match(detailsPage(), /F1/);
  });
});
