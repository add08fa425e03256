// How often a draft is told of its broken lines: once where its width breaks them, at every cut where a page does.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { columnBreak } from "../../../server/src/core/checks/structure/column-break.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const messagesOf = (text: string): string[] =>
  createAnalyzer()
    .analyze(text, {
      uri: "untitled:columns",
      settings: defaultSettings,
      register: builtInRegister,
      locale: "zh",
      documentDate: "2026-03-03",
    })
    .findings.filter(({ check }) => check === columnBreak.id)
    .map(({ message }) => message);

const line = "望溪港铁路专用线延长以后，货主办完手续，当天就能装车，发往全国各地的市场和";
const paragraph = (lines: number, end = "\n"): string => `${`${line}${end}`.repeat(lines)}仓库。`;

const drafts: [name: string, text: string, told: number][] = [
  ["a long paragraph broken at a fixed width", paragraph(9), 1],
  ["the same with CR LF", paragraph(9, "\r\n"), 1],
  ["many paragraphs broken at a fixed width", `${paragraph(4)}\n`.repeat(5), 1],
  ["a few broken lines", paragraph(3), 3],
  ["column breaks with blank lines", paragraph(9, "\n\n"), 9],
  ["column breaks of different paragraphs", `${paragraph(1)}\n`.repeat(9), 9],
  ["whole paragraphs", `${line}仓库。\n`.repeat(9), 0],
];

describe("broken lines", () => {
  for (const [name, text, told] of drafts) {
    it(`${name}: ${told}`, () => assert.equal(messagesOf(text).length, told));
  }

  it("tell their number, and leave a column break of the page its own finding", () => {
    const [wrapped, column] = messagesOf(
      `${paragraph(9)}\n港口还建成岸电泊位36个，用电增长三成，船舶靠\n\n港后不再烧油。`,
    );
    assert.match(wrapped!, /共9处/);
    assert.match(column!, /断栏/);
  });
});
