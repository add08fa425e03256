import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Analysis, DateMention, DocumentDate, Figure, Mention } from "../../../server/src/core/format.ts";
import { dateValue, impliedBy, lunarValue } from "../../../server/src/core/views/dateText.ts";
import { figureInterval, figureValue } from "../../../server/src/core/views/figureText.ts";
import { hoverAt } from "../../../server/src/core/views/hover.ts";
import { toMarkdown, toPlainText } from "../../../server/src/core/views/hoverText.ts";
import { counted, grouped } from "../../../server/src/core/wording/numbers.ts";
import { claimOf, contextOf, findingOf, mentionsOf, spanOf } from "../made.ts";

describe("figures in words", () => {
  const unit = (text: string, code: string | null = null) => ({ text, code });
  const rows: [words: string, figure: Partial<Figure>, value: string | null, interval: string | null][] = [
    [
      "532万件",
      { value: "5320000", unit: unit("件"), interval: { low: "5315000", high: "5325000" } },
      "532万件 → 5,320,000件",
      "531.5万至532.5万件（据所写位数）",
    ],
    ["16件", { value: "16", unit: unit("件") }, "16件", null],
    [
      "1346.3万元",
      { type: "money", value: "13463000", unit: unit("元", "CNY"), interval: { low: "13462500", high: "13463500" } },
      "1346.3万元 → 13,463,000元 (CNY)",
      "1346.25万至1346.35万元（据所写位数）",
    ],
    [
      "9000亿元", // 超9000亿元
      {
        type: "money",
        value: "900000000000",
        unit: unit("元", "CNY"),
        bound: "moreThan",
        interval: { low: "900000000000", high: null },
      },
      "9000亿元 → 900,000,000,000元 (CNY)",
      "大于9000亿元",
    ],
    [
      "30个", // 不到30个
      { value: "30", unit: unit("个"), bound: "lessThan", interval: { low: "25", high: "30" } },
      "30个",
      "不少于25个，小于30个",
    ],
    [
      "90%",
      { type: "percent", value: "90", unit: unit("%", "%"), bound: "atLeast", interval: { low: "90", high: null } },
      "90%",
      "不少于90%",
    ],
    [
      "七成",
      { type: "percent", value: "70", unit: unit("成", "%"), interval: { low: "65", high: "75" } },
      "七成 → 70%",
      "65%至75%（据所写位数）",
    ],
    [
      "2.6个百分点",
      { type: "percentagePoint", value: "2.6", interval: { low: "2.55", high: "2.65" } },
      "2.6个百分点",
      "2.55至2.65个百分点（据所写位数）",
    ],
    ["翻两番", { type: "multiple", value: "4" }, "翻两番 → 4倍", null],
    [
      "2/3",
      { type: "fraction", value: "2/3", bound: "about", interval: { low: "3/5", high: "11/15" } },
      "2/3",
      "3/5至11/15",
    ],
    ["第26届", { type: "ordinal", value: "26", unit: unit("届") }, "第26届", null],
    ["3至5个", { range: { low: "3", high: "5" }, unit: unit("个"), interval: { low: "3", high: "5" } }, "3至5个", null],
    ["数千个", { unit: unit("个"), interval: { low: "2000", high: "9999" } }, null, "2000至9999个"],
    ["零下5摄氏度", { value: "-5", unit: unit("摄氏度", "Cel") }, "零下5摄氏度 → -5摄氏度", null],
  ];
  for (const [words, rest, value, interval] of rows) {
    it(words, () => {
      const figure = mentionsOf(words).figure(words, rest);
      assert.equal(figureValue(figure, "zh"), value);
      assert.equal(figureInterval(figure, "zh"), interval);
    });
  }
  it("in English", () => {
    const figure = mentionsOf("超9000亿元").figure("9000亿元", {
      value: "900000000000",
      bound: "moreThan",
      interval: { low: "900000000000", high: null },
    });
    assert.equal(figureValue(figure, "en"), "9000亿元 → 900,000,000,000");
    assert.equal(figureInterval(figure, "en"), "above 900,000,000,000");
  });
});

describe("thousands", () => {
  const rows: [decimal: string, shown: string][] = [
    ["0", "0"],
    ["999", "999"],
    ["1000", "1,000"],
    ["-1234567.891", "-1,234,567.891"],
    ["10000/3", "10000/3"],
  ];
  for (const [decimal, shown] of rows) it(decimal, () => assert.equal(grouped(decimal), shown));
});

describe("a number as people read it", () => {
  const rows: [decimal: string, zh: string, en: string][] = [
    ["0", "0", "0"],
    ["2300", "2300", "2,300"],
    ["12345", "12,345", "12,345"], // 1.2345万 is no easier
    ["5320000", "532万", "5,320,000"],
    ["12345678", "12,345,678", "12,345,678"],
    ["900000000000", "9000亿", "900,000,000,000"],
    ["126582000000000", "126.582万亿", "126,582,000,000,000"],
    ["1233500000", "12.335亿", "1,233,500,000"],
    ["-20000", "-2万", "-20,000"],
    ["99.4", "99.4", "99.4"],
    ["10000/3", "10000/3", "10000/3"],
  ];
  for (const [decimal, zh, en] of rows) {
    it(decimal, () => assert.deepEqual([counted(decimal, "zh"), counted(decimal, "en")], [zh, en]));
  }
});

describe("dates in words", () => {
  const rows: [words: string, date: Partial<DateMention>, means: string | null, lunar: string | null][] = [
    ["2月25日", { interval: { start: "2026-02-25", end: "2026-02-26" } }, "2026年2月25日 星期三", "丙午年正月初九"],
    ["2025年底", { interval: { start: "2025-12-01", end: "2026-01-01" } }, "2025年12月1日至31日", null],
    [
      "晚8时30分",
      { type: "time", interval: { start: "2026-02-25T20:30", end: "2026-02-25T20:31" } },
      "2026年2月25日 星期三 20:30",
      "丙午年正月初九",
    ],
    ["党的十八大以来", { interval: { start: "2012-11-08", end: null } }, "2012年11月8日 星期四起", null],
    ["截至去年", { interval: { start: null, end: "2026-01-01" } }, "至2025年12月31日 星期三", null],
    ["19个月左右", { type: "duration", timex: "P19M", bound: "about" }, "约19个月", null],
    ["一年半", { type: "duration", timex: "P1Y6M" }, "1年6个月", null],
    ["不到半小时", { type: "duration", timex: "PT30M", bound: "lessThan" }, "不到30分钟", null],
    ["三五分钟", { type: "duration", range: { low: "PT3M", high: "PT5M" } }, "3分钟至5分钟", null],
    ["多年", { type: "duration", timex: "PXY" }, null, null],
    ["每周一", { type: "set", timex: "XXXX-WXX-1" }, "每周一", null],
    ["近日", {}, null, null],
  ];
  for (const [words, rest, means, lunar] of rows) {
    it(words, () => {
      const date = mentionsOf(words).date(words, rest);
      assert.equal(dateValue(date, "zh"), means);
      assert.equal(lunarValue(date), lunar);
    });
  }
});

describe("what a date leaves out", () => {
  const day = { interval: { start: "2026-02-25", end: "2026-02-26" } };
  const from = (source: DocumentDate["from"]): DocumentDate => ({
    date: "2026-02-25",
    from: source,
    stated: false,
    evidence: [],
  });
  const rows: [words: string, date: Partial<DateMention>, documentDate: DocumentDate | null, implied: string | null][] =
    [
      ["2月25日", { ...day, stated: ["month", "day"] }, from("inferred"), "年份据电头推定"],
      ["2月25日", { ...day, stated: ["month", "day"] }, from("setting"), "年份据设定的成稿日期推定"],
      ["今天", { ...day }, from("text"), "文中未写明，据上文或成稿日期 2026-02-25（文中所载）推定"],
      [
        "3月",
        { interval: { start: "2024-03-01", end: "2024-04-01" }, stated: ["month"] },
        from("inferred"),
        "年份据上文推定",
      ],
      ["2026年2月25日", { ...day, stated: ["year", "month", "day"] }, from("inferred"), null],
      ["2月25日", { ...day, stated: ["month", "day"] }, null, null],
      ["“十四五”时期", { interval: { start: "2021-01-01", end: "2026-01-01" } }, from("text"), "起讫由名称本身而定"],
      ["党的十八大以来", { interval: { start: "2012-11-08", end: null } }, null, "起讫由名称本身而定"],
      ["近日", {}, from("text"), null],
      ["31年", { type: "duration", timex: "P31Y" }, from("text"), null],
    ];
  for (const [words, rest, documentDate, implied] of rows) {
    it(`${words}, ${documentDate?.from ?? "no document date"}`, () => {
      assert.equal(impliedBy(mentionsOf(words).date(words, rest), documentDate, "zh"), implied);
    });
  }
});

describe("a hover", () => {
  const text = "市统计局数据：2025年床位\n达3400张。\n“青岚*灯会”又来，床位3400张，增长12%。";
  const { figure, date, program } = mentionsOf(text);
  const beds = { value: "3400", unit: { text: "张", code: null } };
  const first = figure("3400张", beds, 1);
  const second = figure("3400张", beds, 2);
  const growth = figure("12%", { type: "percent", value: "12" });
  const year = date("2025年", { interval: { start: "2025-01-01", end: "2026-01-01" }, stated: ["year"] });
  const fair = program("“青岚*灯会”", { type: "brand" });
  const mentions: Mention[] = [year, first, fair, second, growth];
  const claims = [
    claimOf(first, { indicator: "床位", owner: "全市", asOf: year.id, source: spanOf(text, "市统计局") }),
    claimOf(growth, { status: "target" }),
  ];
  const related = [{ ...spanOf(text, "3400张", 1), message: "此处" }];
  const rest: Partial<Analysis> = {
    mentions,
    claims,
    relations: [{ kind: "sum", claims: [claims[0]!.id], holds: false, arithmetic: "3000＋300＝3300" }],
    findings: [findingOf(spanOf(text, "12%"), { message: "增长率与床位数不符", related })],
  };
  const shown = (words: string, locale: "zh" | "en" = "zh", nth = 1) => {
    const view = hoverAt(contextOf(text, rest, locale), spanOf(text, words, nth).start);
    return view && toMarkdown(view, locale, (line) => `untitled:x#L${line}`).split("\n");
  };

  it("says what a figure is, what it claims, how it adds up, and where else it stands", () => {
    assert.deepEqual(shown("3400张"), [
      "**3400张** · 数量",
      "- 数值：3400张",
      "- 指标：全市 · 床位",
      "- 时点：2025年 [第 1 行](untitled:x#L1)",
      "- 来源：市统计局 [第 1 行](untitled:x#L1)",
      "- 核算：分项与总数：3000＋300＝3300 — 不符",
      "- 涉及：增长率与床位数不符 [第 3 行](untitled:x#L3)",
      "- 另见：[第 3 行](untitled:x#L3)",
    ]);
  });

  it("says what was only recognised by its wording, with nothing of it acting as Markdown", () => {
    assert.deepEqual(shown("青岚"), ["**“青岚\\*灯会”** · 品牌", "- 名录：名录中没有，据文字识别"]);
  });

  it("says what a rate is of", () => {
    const rate = "每万人16件";
    const mention = mentionsOf(rate).figure("16件", {
      value: "16",
      unit: { text: "件", code: null },
      per: { value: "10000", unit: "人" },
    });
    const view = hoverAt(contextOf(rate, { mentions: [mention] }), 4);
    assert.deepEqual(toPlainText(view!, "zh").split("\n"), ["16件 · 数量", "数值：16件", "每：1万人"]);
  });

  it("marks a target", () => {
    const view = hoverAt(
      contextOf(text, { ...rest, claims: [{ ...claims[1]!, indicator: "床位" }] }),
      spanOf(text, "12%").start,
    );
    assert.match(toPlainText(view!, "zh"), /指标：床位 \(目标\)/);
  });

  it("in plain text has no marks", () => {
    const view = hoverAt(contextOf(text, rest, "en"), spanOf(text, "2025年").start);
    assert.deepEqual(toPlainText(view!, "en").split("\n"), ["2025年 · date", "Means: 2025-01-01 to 2025-12-31"]);
  });

  it("is not there where nothing is", () => assert.equal(shown("又来"), null));
  it("is not there before anything is", () => assert.equal(shown("统计局"), null));

  it("tells what is ignored there, why, and how that is taken back, with a figure and without one", () => {
    const draft = "占85%，占25%，合计合计为百分之百。";
    const { figure } = mentionsOf(draft);
    const ignored = (words: string, message: string, reason: string) => ({
      finding: findingOf(spanOf(draft, words), { message }),
      by: { ...{ id: "urn:uuid:1", check: "", created: "", target: { source: "" }, evidence: [] }, reason },
    });
    const silenced = [ignored("85%", "占比合计超过100%", "原文如此"), ignored("合计合计", "“合计”重复", "")];
    const context = { ...contextOf(draft, { mentions: [figure("85%"), figure("25%")] }), silenced };
    const told = (words: string, locale: "zh" | "en" = "zh") => {
      const view = hoverAt({ ...context, locale }, spanOf(draft, words).start);
      return view && toPlainText(view, locale).split("\n");
    };
    assert.deepEqual(told("85%"), [
      "85% · 数量",
      "已忽略：占比合计超过100%（理由：原文如此）。按 F1 运行“核稿: 查看、取消已忽略的问题…”可取消",
    ]);
    assert.deepEqual(told("25%"), ["25% · 数量"]);
    assert.deepEqual(told("合计合计", "en"), [
      "合计合计 · finding",
      "Ignored: “合计”重复. F1, “Hegao: Show What Is Ignored, and Take It Back…” takes it back",
    ]);
    assert.equal(told("为"), null);
  });

  it("has a section for each of what overlaps, the innermost first", () => {
    const period = "“十四五”时期，“十四五”末";
    const { date, program } = mentionsOf(period);
    const plan = program("“十四五”", { type: "plan", entry: "plan-14", name: "十四五规划" });
    const view = hoverAt(contextOf(period, { mentions: [date("“十四五”时期"), plan] }), 2);
    assert.deepEqual(
      view!.sections.map(({ title }) => title),
      ["“十四五”", "“十四五”时期"],
    );
    assert.deepEqual({ start: view!.start, end: view!.end }, { start: 0, end: 5 });
    const sources = view!.sections[0]!.rows.flatMap(({ links }) => links);
    assert.ok(sources.length > 0 && sources.every(({ url }) => url.startsWith("http")));
  });
});
