import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Mention } from "../../../server/src/core/format.ts";
import { countsOf } from "../../../server/src/core/views/counts.ts";
import { editsOfKind, safeEdits } from "../../../server/src/core/views/fixAll.ts";
import { occurrencesAt } from "../../../server/src/core/views/occurrences.ts";
import { outlineOf } from "../../../server/src/core/views/outline.ts";
import { tokensOf } from "../../../server/src/core/views/tokens.ts";
import { analysisOf, articleOf, claimOf, contextOf, findingOf, mentionsOf, spanOf } from "../made.ts";

describe("tokens", () => {
  const text = "“十四五”时期，第26届青岚灯会接待2万人次。";
  const { figure, date, program } = mentionsOf(text);
  const rows: [what: string, mentions: Mention[], tokens: string[]][] = [
    ["nothing", [], []],
    ["side by side", [date("“十四五”时期"), figure("2万人次")], ["date “十四五”时期", "figure 2万人次"]],
    ["a name at the start of a date", [date("“十四五”时期"), program("“十四五”")], ["program “十四五”", "date 时期"]],
    [
      "an ordinal at the start of a name",
      [program("第26届青岚灯会"), figure("第26届")],
      ["figure 第26届", "program 青岚灯会"],
    ],
    [
      "one in the middle of another",
      [program("第26届青岚灯会"), figure("26")],
      ["program 第", "figure 26", "program 届青岚灯会"],
    ],
    ["twice the same", [figure("2万人次"), date("2万人次")], ["date 2万人次"]],
    [
      "a name cut in two",
      [program("第26届青岚灯会", { parts: [spanOf(text, "第26届"), spanOf(text, "灯会")] })],
      ["program 第26届", "program 灯会"],
    ],
  ];
  for (const [what, mentions, expected] of rows) {
    it(what, () => {
      const tokens = tokensOf(mentions);
      assert.deepEqual(
        tokens.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
        expected,
      );
    });
  }
});

describe("occurrences of the same thing", () => {
  const text = "532万件即5320000件，另有532万元；2月25日，25日；“枫林”工程、枫林工程；几轮，几轮。";
  const { figure, date, program } = mentionsOf(text);
  const pieces = { unit: { text: "件", code: null }, value: "5320000" };
  const day = { interval: { start: "2026-02-25", end: "2026-02-26" } };
  const entry = { entry: "maple", name: "“枫林”工程" };
  const mentions = [
    figure("532万件", pieces),
    figure("5320000件", pieces),
    figure("532万元", { type: "money", value: "5320000", unit: { text: "元", code: "CNY" } }),
    date("2月25日", { ...day, timex: "2026-02-25" }),
    date("25日", { ...day, timex: "2026-02-25" }, 2),
    program("“枫林”工程", entry),
    program("枫林工程", entry),
    figure("几轮", { interval: { low: "2", high: "9" } }, 1),
    figure("几轮", { interval: { low: "2", high: "9" } }, 2),
  ];
  const rows: [at: string, nth: number, found: string[]][] = [
    ["532万件", 1, ["532万件", "5320000件"]],
    ["532万元", 1, ["532万元"]],
    ["25日", 2, ["2月25日", "25日"]],
    ["枫林工程", 1, ["“枫林”工程", "枫林工程"]],
    ["几轮", 1, ["几轮"]],
    ["即", 1, ["532万件", "5320000件"]], // a caret behind a word means the word
    ["另有", 1, []],
  ];
  for (const [at, nth, found] of rows) {
    it(at, () => {
      const spans = occurrencesAt(analysisOf({ mentions }), spanOf(text, at, nth).start);
      assert.deepEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
        found,
      );
    });
  }
});

describe("fix all", () => {
  const edit = (start: number, end: number) => ({ title: "", safe: true, edits: [{ start, end, newText: "" }] });
  const unsafe = { ...edit(0, 1), safe: false };
  const around = (...at: [number, number, number, number]) => ({
    ...edit(at[0], at[1]),
    edits: [...edit(at[0], at[1]).edits, ...edit(at[2], at[3]).edits],
  });
  const rows: [what: string, fixes: (typeof unsafe)[][], edits: [number, number][], count?: number][] = [
    ["nothing to do", [], []],
    ["what is not safe stays", [[unsafe]], []],
    ["the first safe one counts", [[unsafe, edit(2, 3), edit(4, 5)]], [[2, 3]]],
    [
      "apart from each other, in the order of the text",
      [[edit(8, 9)], [edit(2, 3)]],
      [
        [2, 3],
        [8, 9],
      ],
    ],
    [
      "what overlaps waits for the next time",
      [[edit(2, 6)], [edit(4, 8)], [edit(9, 10)]],
      [
        [2, 6],
        [9, 10],
      ],
    ],
    ["two at the same place cannot both be", [[edit(2, 2)], [edit(2, 2)]], [[2, 2]]],
    [
      "one between the two edits of another",
      [[around(2, 3, 8, 9)], [edit(5, 6)]],
      [
        [2, 3],
        [5, 6],
        [8, 9],
      ],
      2,
    ],
    [
      "of a fix that touches another with one of its edits nothing is left",
      [[edit(2, 4)], [around(3, 4, 8, 9)], [edit(8, 9)]],
      [
        [2, 4],
        [8, 9],
      ],
    ],
  ];
  for (const [what, fixes, expected, made = expected.length] of rows) {
    it(what, () => {
      const { edits, fixes: count } = safeEdits(
        fixes.map((of, at) => findingOf({ start: at, end: at + 1 }, { fixes: of })),
      );
      assert.deepEqual(
        edits.map(({ start, end }) => [start, end]),
        expected,
      );
      assert.equal(count, made);
    });
  }
});

describe("fix all of a kind", () => {
  const fix = (start: number, safe: boolean) => ({
    title: "",
    safe,
    edits: [{ start, end: start + 1, newText: "" }],
  });
  const rows: [what: string, fixes: ReturnType<typeof fix>[][], places: number[]][] = [
    ["safe ones", [[fix(2, true)], [fix(5, true)]], [2, 5]],
    ["a choice of one each", [[fix(2, false)], [fix(5, false)]], [2, 5]],
    ["what has no fix stays as it is", [[], [fix(5, false)]], [5]],
    ["two ways out of one: only what is safe", [[fix(2, false), fix(3, false)], [fix(5, false)], [fix(7, true)]], [7]],
    ["of two ways the safe one", [[fix(2, false), fix(3, true)], [fix(5, true)]], [3, 5]],
    ["two ways out of each: nothing", [[fix(2, false), fix(3, false)]], []],
  ];
  for (const [what, fixes, places] of rows) {
    it(what, () => {
      const check = "date/impossible";
      const findings = fixes.map((of, at) => findingOf({ start: at, end: at + 1 }, { check, fixes: of }));
      const alien = findingOf({ start: 9, end: 10 }, { check: "date/age", fixes: [fix(9, true)] });
      const { edits } = editsOfKind([...findings, alien], check);
      assert.deepEqual(
        edits.map(({ start }) => start),
        places,
      );
    });
  }
});

describe("outline", () => {
  const text =
    "新增床位三百张\n\n青岚3月5日电 截至去年底，床位达300张，明年目标400张。\n\n没有标题的一篇，说了很多很多很多话。";
  const { figure, date } = mentionsOf(text);
  const now = { ...figure("300张"), article: "a1" };
  const goal = { ...figure("400张"), article: "a1" };
  const yearEnd = { ...date("去年底"), article: "a1" };
  const articles = [
    articleOf(spanOf(text, "截至去年底，床位达300张，明年目标400张。"), {
      headline: [spanOf(text, "新增床位三百张")],
      dateline: spanOf(text, "青岚3月5日电"),
    }),
    articleOf(spanOf(text, "没有标题的一篇，说了很多很多很多话。"), { id: "a2" }),
  ];
  const claims = [
    claimOf(now, { indicator: "床位", asOf: yearEnd.id, owner: "全市" }),
    claimOf(goal, { subject: spanOf(text, "床位"), status: "target" }),
  ];
  const relations = [
    { kind: "rate", claims: [claims[0]!.id], holds: true, arithmetic: "" },
    { kind: "headline-body", claims: [claims[1]!.id], holds: null, arithmetic: "" },
  ];
  const context = contextOf(text, { articles, claims, relations, mentions: [yearEnd, now, goal] });
  const outline = outlineOf(context);

  it("has the articles by headline, or by their first words", () => {
    assert.deepEqual(
      outline.map(({ label, detail }) => [label, detail]),
      [
        ["新增床位三百张", "青岚3月5日电"],
        ["（无标题）没有标题的一篇，说了很多很多很多…", ""],
      ],
    );
  });

  it("has the claims of each article, with their state, owner, as-of date and status", () => {
    assert.deepEqual(
      outline[0]!.children.map(({ label, detail }) => [label, detail]),
      [
        ["床位 300张", "相符 · 全市 · 去年底"],
        ["床位 400张", "未核 · 目标"],
      ],
    );
    assert.deepEqual(outline[1]!.children, []);
  });

  it("says of a claim that does not agree in one place that it does not", () => {
    const broken = { kind: "sum", claims: [claims[0]!.id], holds: false, arithmetic: "" };
    const analysis = { ...context.analysis, relations: [...relations, broken] };
    assert.equal(outlineOf({ ...context, analysis })[0]!.children[0]!.detail, "不符 · 全市 · 去年底");
  });

  it("keeps names within ranges, as editors demand", () => {
    for (const { range, name } of outline) assert.ok(range.start <= name.start && name.end <= range.end);
  });

  it("says how many claims and articles it leaves out", () => {
    const { analysis } = context;
    const claims = Array.from({ length: 2003 }, () => claimOf(now));
    const entries = outlineOf({ ...context, analysis: { ...analysis, claims } });
    assert.equal(entries.at(-1)!.label, "另有 3 项未列出");
    assert.equal(entries[0]!.children.length, 2000);
    const articles = Array.from({ length: 2002 }, (_, index) => ({ ...analysis.articles[0]!, id: `a${index + 1}` }));
    const pages = outlineOf({ ...context, analysis: { ...analysis, claims, articles } });
    assert.equal(pages.at(-1)!.label, "另有 5 项未列出");
    assert.equal(pages.filter(({ kind }) => kind === "article").length, 2000);
  });
});

describe("counts", () => {
  it("count mentions by kind and findings by severity", () => {
    const text = "3个，4个，5月";
    const { figure, date } = mentionsOf(text);
    const findings = [findingOf(spanOf(text, "3个")), findingOf(spanOf(text, "4个"), { severity: "hint" })];
    assert.deepEqual(countsOf(analysisOf({ mentions: [figure("3个"), figure("4个"), date("5月")], findings })), {
      mentions: { figure: 2, date: 1, program: 0 },
      findings: { error: 0, warning: 1, information: 0, hint: 1 },
    });
  });
});
