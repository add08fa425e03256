import assert from "node:assert/strict";
import { test } from "node:test";
import { detectDates } from "../../../server/src/core/mentions/dates/index.ts";
import { resolveMentions } from "../../../server/src/core/resolution/resolve.ts";
import { readStructure } from "../../../server/src/core/structure/index.ts";
import { finish } from "../mentions/dates/table.ts";

function resolve(draft: string, setting: string | null = null) {
  const structure = finish(readStructure(draft));
  const detected = structure.passages.map((passage) => detectDates(passage.text));
  const { documentDate, passages } = finish(resolveMentions(structure, detected, setting));
  const dates = passages.flatMap((passage) => passage.mentions).filter((mention) => mention.kind === "date");
  return { documentDate, dates, evidence: documentDate?.evidence.map(({ start, end }) => draft.slice(start, end)) };
}

const timexOf = (draft: string, text: string, setting: string | null = null): string | null | undefined =>
  resolve(draft, setting).dates.find((date) => date.text === text)?.timex;

const dateline = (body: string): string => `# 云岭新桥通车\n\n本报云岭2月25日电(记者林一川)${body}\n`;

test("a setting comes before anything in the text", () => {
  const { documentDate } = resolve(dateline("截至2026年1月底，桥已验收。"), "2025-07-01");
  assert.deepEqual(documentDate, { date: "2025-07-01", from: "setting", stated: true, evidence: [] });
});

test("a full date in the title lines of a report", () => {
  const draft =
    "云岭市政府工作报告\n——2024年1月16日在云岭市第五届人民代表大会第三次会议上\n各位代表：\n今年以来，全市投资增长5%。\n";
  const { documentDate, evidence } = resolve(draft);
  assert.equal(documentDate?.date, "2024-01-16");
  assert.equal(documentDate?.from, "text");
  assert.equal(documentDate?.stated, true);
  assert.deepEqual(evidence, ["2024年1月16日"]);
});

test("a full date in the dateline", () => {
  const { documentDate } = resolve("# 云岭新桥通车\n\n本报云岭2025年12月3日电(记者林一川)新桥昨日通车。\n");
  assert.equal(documentDate?.date, "2025-12-03");
  assert.equal(documentDate?.stated, true);
});

/** Drafts and their document dates: a full date that the draft states, or null. */
type Days = readonly (readonly [draft: string, date: string | null])[];

function checkDays(days: Days, from: "text" | "inferred"): void {
  for (const [draft, date] of days) {
    const { documentDate } = resolve(draft);
    assert.equal(documentDate?.date ?? null, date, draft);
    if (date !== null) assert.deepEqual([documentDate?.from, documentDate?.stated], [from, from === "text"], draft);
  }
}

test("a title line is a date in brackets, behind a dash, or alone with the words of a page head", () => {
  checkDays(
    [
      ["# 新桥\n\n（2026年2月25日）\n\n桥通车。\n", "2026-02-25"],
      ["# 讲话\n\n（2026年2月25日在云岭市桥梁工作会议上）\n\n同志们：\n今天开会。\n", "2026-02-25"],
      ["报告\n——2024年1月16日在云岭市第五届人民代表大会上\n各位代表：\n", "2024-01-16"],
      ["# 新桥\n\n2026年2月25日\n\n桥通车。\n", "2026-02-25"],
      ["# 新桥\n\n2026年2月25日 星期三 第3版\n\n桥通车。\n", "2026-02-25"],
      ["# 新桥\n\n2026年2月25日 星期三 第3版 要闻\n\n桥通车。\n", "2026-02-25"],
      ["云岭日报 2026年2月25日 星期三\n第3版 要闻\n\n桥昨日通车，市民前来观看。\n", "2026-02-25"],
      ["# 新桥\n\n来源：云岭日报 作者：林一川 2026-02-25 10:23\n\n桥通车。\n", "2026-02-25"],
      ["# 新桥\n\n发布时间：2026-02-25 10:23:11　浏览次数：123\n\n桥通车。\n", "2026-02-25"],
      ["# 新桥\n\n2026年2月25日\n\n桥将于2026年9月1日通车。时间：2026年3月1日。\n", "2026-02-25"],
      ["# 新桥\n\n2026年2月25日\n\n新规2026年4月1日起执行，到2030年建桥5座。\n", "2026-02-25"],
    ],
    "text",
  );
});

test("a line that begins with a date is no title line for that", () => {
  checkDays(
    [
      ["云岭大桥建设大事记\n2016年3月5日 项目获批\n2019年6月1日 开工\n2024年9月8日 通车\n", null],
      ["# 大桥大事记\n\n2016年3月5日\n项目获批\n2019年6月1日\n开工\n", null],
      ["# 大桥大事记\n\n2016年3月5日，项目获批\n", null],
      ["# 重生\n\n2008年5月12日14时28分，大地震颤！\n\n18年过去了，今年5月12日，他回来了。\n", null],
      ["# 重生\n\n2008年5月12日14时28分\n\n大地震颤！\n", null],
      ["# 新桥\n\n2016年3月5日\n\n那天大桥开工。2024年9月8日，大桥通车。\n", null],
      ["# 新桥\n\n（2016年3月5日摄）\n\n桥通车。\n", null],
      ["2016年3月5日 星期六 晴\n\n今天开工。\n\n2016年3月6日 星期日 雨\n\n今天停工。\n", null],
    ],
    "text",
  );
});

test("a full date that opens the report behind its dateline is the day of it, but not of a story", () => {
  checkDays(
    [
      ["云岭日报讯（记者林一川）2026年1月15日，市气象台发布大风预警。\n", "2026-01-15"],
      ["# 大风\n\n本报讯（记者林一川）2026年1月15日，大风到来。到2035年，将种树。\n", "2026-01-15"],
      ["# 救人\n\n本报讯（记者林一川）2016年1月15日，他救起一人。2025年12月，他又救一人。\n", null],
      ["# 灯会\n\n本报讯（记者林一川）2026年1月15日，灯会开幕。截至1月22日，已接待游客2万人次。\n", null],
      ["# 灯会\n\n本报讯（记者林一川）2026年1月15日，灯会开幕。截至1月12日，已售票2万张。\n", "2026-01-15"],
      ["# 重生\n\n本报讯（记者林一川）2008年5月12日，地震了。18年过去了，今年他来了。\n", null],
      ["# 大风\n\n本报讯（记者林一川）市气象台2026年1月15日发布大风预警。\n", null],
      ["# 大风\n\n2026年1月15日，市气象台发布大风预警。\n", null],
    ],
    "inferred",
  );
});

test("a dateline between house and 讯 is completed like one before 电", () => {
  const { documentDate } = resolve("# 大风\n\n本报1月15日讯（记者林一川）截至2026年1月初，已发布5次。\n");
  assert.equal(documentDate?.date, "2026-01-15");
});

test("a signature or a source dates a draft that has nothing better", () => {
  checkDays(
    [
      ["# 新桥\n\n桥昨日通车。\n\n（来源：云岭日报 2025年9月3日）\n", "2025-09-03"],
      ["# 新桥\n\n桥昨日通车。（来源：云岭日报 2025年9月3日）\n", "2025-09-03"],
      ["# 新桥\n\n桥昨日通车。\n\n发布时间：2026-02-14\n", "2026-02-14"],
      ["# 停水\n\n各用户：\n\n明日停水。\n\n云岭市水务局\n2025年9月3日\n", "2025-09-03"],
      ["# 停水\n\n各用户：\n\n明日停水。\n\n云岭市水务局 2025年9月3日\n（责任编辑：林一川）\n", "2025-09-03"],
      ["# 新桥\n\n本报云岭2025年9月2日电（记者林一川）桥通车。\n\n2025年9月3日\n", "2025-09-02"],
    ],
    "text",
  );
  checkDays(
    [
      ["# 新桥\n\n本报云岭9月2日电（记者林一川）桥通车。\n\n（来源：云岭日报 2025年9月3日）\n", "2025-09-02"],
      ["# 新桥\n\n本报云岭12月31日电（记者林一川）桥通车。\n\n2026年1月2日\n", "2025-12-31"],
    ],
    "inferred",
  );
});

test("a date at the end that is of the story dates nothing", () => {
  checkDays(
    [
      ["# 家书\n\n2025年9月，他找到了这封信。\n\n1949年8月3日\n", null],
      ["# 新桥\n\n桥昨日通车。开工那天是2016年3月5日\n", null],
      ["# 新桥\n\n桥昨日通车（2016年3月5日开工）。\n", null],
      ["# 新桥\n\n桥昨日通车。\n\n2016年3月5日 开工\n", null],
      ["# 新桥\n\n桥昨日通车。\n\n2016年3月5日\n\n那天大桥开工。\n", null],
    ],
    "text",
  );
});

test("a dateline that no calendar has leaves the day to other evidence", () => {
  const impossible = "# 大风\n\n本报云岭2026年4月31日电（记者林一川）市气象台发布大风预警。\n";
  checkDays(
    [
      [impossible, null],
      [`${impossible}\n2026年5月1日\n`, "2026-05-01"],
      [`2026年5月1日 星期五 第1版\n\n${impossible}`, "2026-05-01"],
    ],
    "text",
  );
  const other = "\n# 新桥\n\n本报青禾4月30日电（记者苏晓禾）截至2026年3月底，桥已验收，市民纷纷前来观看。\n";
  checkDays([[impossible + other, "2026-04-30"]], "inferred");
});

test("the years of a plan lend their last one neither to a dateline nor to a month", () => {
  for (const body of [
    "“十四五”（2020—2025年）建桥五座，截止4月底建成一座。",
    "2021—2025年，建桥五座，截止4月底建成一座。",
  ]) {
    assert.equal(resolve(dateline(body)).documentDate, null, body);
    assert.equal(timexOf(dateline(body), "4月底", "2023-05-06"), "2023-04", body);
  }
  assert.equal(timexOf(dateline("2022年投资5亿元，截止4月底建成一座。"), "4月底", "2023-05-06"), "2022-04");
});

test("the dateline's year comes from the latest time stated as past", () => {
  const past: readonly (readonly [body: string, date: string | null, evidence: string])[] = [
    ["截至2026年1月底，桥已验收。", "2026-02-25", "2026年1月底"],
    ["2025年5月6日，大桥合龙。", "2026-02-25", "2025年5月6日"],
    ["截至2025年底，投资12亿元。截至2026年1月底，桥已验收。", "2026-02-25", "2026年1月底"],
    ["2026年2月20日，大桥合龙。到2035年，全市将建桥20座。", "2026-02-25", "2026年2月20日"],
    ["截至2025年，投资12亿元。力争2030年建成。", "2026-02-25", "2025年"],
    ["截至2025年底，投资12亿元。2028年前完工。", "2026-02-25", "2025年底"],
    ["2025年2月1日开工，新规自2026年9月1日起施行。", "2025-02-25", "2025年2月1日"],
    ["2025年，全市投资12亿元。", "2026-02-25", "2025年"],
    ["2025年1至11月，全市投资12亿元。", "2026-02-25", "2025年1至11月"],
    ["2025年前11个月，全市投资12亿元。", "2026-02-25", "2025年前11个月"],
    ["2025年前三季度，全市投资12亿元。", "2026-02-25", "2025年前三季度"],
  ];
  for (const [body, date, evidence] of past) {
    const found = resolve(dateline(body));
    assert.equal(found.documentDate?.date, date, body);
    assert.equal(found.documentDate?.from, "inferred");
    assert.equal(found.documentDate?.stated, false);
    assert.deepEqual(found.evidence, ["2月25日", evidence], body);
  }
});

test("without a time stated as past there is no document date, never the clock's", () => {
  assert.equal(resolve(dateline("到2035年，全市将建桥20座。")).documentDate, null);
  assert.equal(resolve(dateline("桥昨日通车。")).documentDate, null);
  assert.equal(resolve(dateline("“十四五”时期，全市将建桥20座。")).documentDate, null);
  assert.equal(resolve("桥昨日通车。\n").documentDate, null);
  assert.equal(resolve("").documentDate, null);
  assert.equal(timexOf("桥昨日通车。\n", "昨日"), null);
});

test("an article with a dateline of its own keeps its own day", () => {
  const draft = `${dateline("截至2026年1月底，桥已验收。今天，桥通车。")}
# 青禾镇办灯会

本报青禾2月24日电(记者苏晓禾)青禾镇昨日办起灯会，三千人到场观看，热闹非凡。
`;
  assert.equal(timexOf(draft, "今天"), "2026-02-25");
  assert.equal(timexOf(draft, "昨日"), "2026-02-23");
});

test("mentions are numbered by position and slice to their texts", () => {
  const draft = dateline("截至2026年1月底，桥已验收。“十四五”时期，全市建桥5座，用了31年。");
  const { dates } = resolve(draft);
  assert.deepEqual(
    dates.map(({ id, text }) => `${id} ${text}`),
    ["m1 2月25日", "m2 2026年1月底", "m3 “十四五”时期", "m4 31年"],
  );
  for (const { start, end, text, article } of dates) {
    assert.equal(draft.slice(start, end), text);
    assert.equal(article, "a1");
  }
});
