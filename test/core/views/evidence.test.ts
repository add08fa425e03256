// What a hover and the hints say of how figures, lists and ordinals fit together: made from drafts that are really analysed.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createAnalyzer } from "../../../server/src/core/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import type { Locale } from "../../../server/src/core/ports.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import { positionsIn } from "../../../server/src/core/text/positions.ts";
import { bodyFigureOf } from "../../../server/src/core/views/bodyFigure.ts";
import { hintsWithin } from "../../../server/src/core/views/hints.ts";
import { hoverAt } from "../../../server/src/core/views/hover.ts";

function read(text: string, locale: Locale = "zh") {
  const options = { uri: "untitled:evidence", settings: defaultSettings, register: builtInRegister, locale } as const;
  const position = positionsIn(text);
  const analysis = createAnalyzer().analyze(text, options);
  return {
    analysis,
    text,
    silenced: [],
    register: builtInRegister,
    locale,
    lineOf: (offset: number) => position(offset).line,
  };
}

/** The rows of a hover that tell of arithmetic; ⟦ ⟧ marks where the pointer is. */
const hovers: [marked: string, ...rows: string[]][] = [
  ["受理诉求200件，⟦办⟧结190件，办结率95%。"],
  ["受理诉求200件，办结190件，办结率⟦95%⟧。", "relation 比率：190件÷200件＝95% — 相符"],
  [
    "受理诉求⟦200件⟧，办结190件，办结率99%。",
    "relation 比率：190件÷200件＝95% — 不符",
    "derived 190件÷200件＝95%",
    "finding 办结率应为190件÷200件＝95%，稿中为99%：请核对三个数",
  ],
  ["产业有陶瓷、纺织、食品⟦四大⟧产业。", "relation 个数与所列：列3≠四大 — 不符"],
  ["产业有⟦陶瓷⟧、纺织、食品三大产业。", "relation 个数与所列：列3＝三大 — 相符"],
  ["一是稳就业；⟦二⟧是扩投资；三是促消费。", "relation 序号：一是→二是→三是 — 相符"],
  ["持证⟦235人⟧，同比增长135%。", "derived 235人÷（1＋135%）＝100人"],
  ["# 书房藏书⟦8万册⟧\n\n县里的书房藏书8.2万册，全部免费。\n", "relation 标题与正文：8万册≈8.2万册 — 相符 3"],
  ["# 书房藏书⟦9万册⟧\n\n县里的书房藏书8.2万册，全部免费。\n", "relation 标题与正文：9万册≠8.2万册 — 不符 3"],
];

describe("a hover tells of arithmetic", () => {
  for (const [marked, ...expected] of hovers) {
    it(marked.replaceAll("\n", "/"), () => {
      const view = hoverAt(read(marked.replace(/[⟦⟧]/g, "")), marked.indexOf("⟦"));
      const rows = (view?.sections ?? []).flatMap(({ rows }) => rows);
      const told = rows.filter(({ label }) => ["relation", "derived"].includes(label) || label === "finding");
      assert.deepEqual(
        told.map(({ label, text, lines }) => [label, text, ...(label === "finding" ? [] : lines)].join(" ")),
        expected,
      );
    });
  }
});

const hints: [text: string, ...hints: [words: string, label: string][]][] = [
  ["接待游客80万人次，较上年增加20万人次。", ["20万人次", "基数60万人次，幅度33.3%"]],
  ["企业从120家增至150家，增长25%。", ["150家", "相差30家"]],
  ["受理诉求200件，办结190件，办结率95%。"],
  ["建成公园43座、广场12座。"],
];

describe("hints", () => {
  for (const [text, ...expected] of hints) {
    it(text, () => {
      const found = hintsWithin(read(text), { start: 0, end: text.length });
      assert.deepEqual(
        found.map(({ at, label }) => [at, label]),
        expected.map(([words, label]) => [text.indexOf(words) + words.length, label]),
      );
    });
  }

  it("are those of the stretch that is asked for", () => {
    const text = "产值80亿元，较上年增加20亿元。\n\n税收8亿元，较上年增加2亿元。\n";
    const context = read(text);
    const labels = (start: number, end: number) => hintsWithin(context, { start, end }).map(({ label }) => label);
    assert.deepEqual(labels(0, text.indexOf("\n")), ["基数60亿元，幅度33.3%"]);
    assert.deepEqual(labels(text.indexOf("税收"), text.length), ["基数6亿元，幅度33.3%"]);
  });

  it("say it in English, with the arithmetic to point at", () => {
    const [hint] = hintsWithin(read("持证235人，同比增长135%。", "en"), { start: 0, end: 20 });
    assert.deepEqual([hint?.label, hint?.tooltip], ["from 100人", "235人÷（1＋135%）＝100人"]);
  });
});

describe("the figure of the body that a headline's figure is held against", () => {
  for (const [headline, found] of [
    ["8万册", "8.2万册"],
    ["9万册", "8.2万册"],
    ["9座", null],
  ] as const) {
    it(headline, () => {
      const { analysis } = read(`# 书房藏书${headline}\n\n县里的书房藏书8.2万册，全部免费。\n`);
      assert.equal(bodyFigureOf(analysis, 6)?.text ?? null, found);
      assert.equal(bodyFigureOf(analysis, 3), null);
    });
  }
});
