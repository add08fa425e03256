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
