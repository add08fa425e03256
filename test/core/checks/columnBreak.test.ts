// How often a draft is told of its broken lines: once where its width breaks them, at every cut where a page does.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { columnBreak } from "../../../server/src/core/checks/structure/column-break.ts";
import type { Finding } from "../../../server/src/core/format.ts";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";

const findingsOf = (text: string): Finding[] =>
  createAnalyzer()
    .analyze(text, {
      uri: "untitled:columns",
      settings: defaultSettings,
      register: builtInRegister,
      locale: "zh",
      documentDate: "2026-03-03",
    })
    .findings.filter(({ check }) => check === columnBreak.id);

const messagesOf = (text: string): string[] => findingsOf(text).map(({ message }) => message);

/** The draft after all fixes. */
const joined = (text: string): string =>
  findingsOf(text)
    .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
    .reduceRight((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);

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

  it("show the clause that was cut, whole, or with … where it is long", () => {
    assert.match(
      messagesOf("港口还建成岸电泊位36个，用电增长三成，船舶靠\n\n港后不再烧油。")[0]!,
      /“船舶靠港后不再烧油”/,
    );
    const long = "全市各乡镇各部门各单位都来到新近落成的望溪港铁路集装箱货场参加";
    assert.match(
      messagesOf(`${long}\n\n了由望溪港务集团牵头举办的货主恳谈会和座谈会。`)[0]!,
      /“…路集装箱货场参加了由望溪港务集团…”/,
    );
  });

  const fixes: [name: string, text: string, fixed: string][] = [
    [
      "a line break",
      "港口还建成岸电泊位36个，用电增长三成，船舶靠\n港后不再烧油。",
      "港口还建成岸电泊位36个，用电增长三成，船舶靠港后不再烧油。",
    ],
    [
      "a column break",
      "港口还建成岸电泊位36个，用电增长三成，船舶靠\r\n\r\n　　港后不再烧油。",
      "港口还建成岸电泊位36个，用电增长三成，船舶靠港后不再烧油。",
    ],
    ["a fixed width", paragraph(9), `${line.repeat(9)}仓库。`],
  ];
  for (const [name, text, fixed] of fixes) it(`are joined by a fix: ${name}`, () => assert.equal(joined(text), fixed));

  it("across a headline are left to layout", () => {
    const page = "港口还建成岸电泊位36个，用电增长三成，船舶靠\n\n# 望溪港扩建\n\n港后不再烧油。铁路专用线也已延长。";
    assert.deepEqual(
      findingsOf(page).flatMap(({ fixes }) => fixes),
      [],
    );
  });
});
