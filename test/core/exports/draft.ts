import type { Analysis, Claim } from "../../../server/src/core/format.ts";
import { analysisOf, articleOf, claimOf, findingOf, mentionsOf, spanOf } from "../made.ts";

/** A draft with one article whose paragraph is cut in two, the tail before the head, and the analysis of it, written by hand. */
export const text = [
  "# 青浦新增企业逾2300家",
  "",
  "家，比上年底增长8.5%，“春雨”行动惠及其中七成。",
  "",
  "据市统计局数据，截至2025年底，全市企业超2300",
].join("\n");

const tail = spanOf(text, "家，比上年底增长8.5%，“春雨”行动惠及其中七成。");
const head = spanOf(text, "据市统计局数据，截至2025年底，全市企业超2300");
const headline = spanOf(text, "青浦新增企业逾2300家");

const { figure, date, program } = mentionsOf(text);

const unit = { text: "家", code: null };
const cutNumber = spanOf(text, "2300", 2);
const cutUnit = { start: tail.start, end: tail.start + 1 };

const inArticle = { article: "a1" };

export const mentions = [
  figure("2300家", { ...inArticle, id: "m1", value: "2300", bound: "moreThan", unit }),
  date("上年底", { ...inArticle, id: "m3", timex: "2025", mod: "END" }),
  figure("8.5%", { ...inArticle, id: "m4", type: "percent", value: "8.5", unit: { text: "%", code: "%" } }),
  program("“春雨”行动", { ...inArticle, id: "m5", type: "campaign" }),
  figure("七成", { ...inArticle, id: "m6", type: "percent", value: "70", unit: { text: "成", code: "%" } }),
  date("2025年底", { ...inArticle, id: "m2", timex: "2025-12-31" }),
  {
    ...figure("2300", { ...inArticle, id: "m7", value: "2300", bound: "moreThan", unit }, 2),
    text: "2300家",
    parts: [cutNumber, cutUnit],
  },
];

const claim = (id: string, mention: string): Claim => ({ ...claimOf(mentions[0]!), id, mention });

const finding = findingOf(spanOf(text, "七成"), { check: "claim/share-over-whole", message: "占比合计超过100%" });

export const analysis: Analysis = analysisOf({
  uri: "file:///drafts/%E9%9D%92%E6%B5%A6.txt",
  documentDate: { date: "2026-03-12", from: "setting", stated: true, evidence: [] },
  articles: [articleOf(head, { headline: [headline], body: [[head, tail]] })],
  mentions,
  claims: [
    claim("c1", "m1"),
    { ...claim("c2", "m7"), asOf: "m2", source: spanOf(text, "市统计局数据") },
    claim("c3", "m4"),
    claim("c4", "m6"),
  ],
  findings: [finding],
});

/** The same analysis saying other words in its cells. */
export function analysisSaying(words: string): Analysis {
  const findings = [{ ...finding, message: words }];
  return { ...analysis, mentions: mentions.map((mention) => ({ ...mention, text: words })), findings };
}
