import type { Analysis, DateMention, Figure, Finding, Program, Span } from "../../../server/src/core/format.ts";

/** A draft with one article whose paragraph is cut in two, the tail before the head, and the analysis of it, written by hand. */
export const text = [
  "# 青浦新增企业逾2300家",
  "",
  "家，比上年底增长8.5%，“春雨”行动惠及其中七成。",
  "",
  "据市统计局数据，截至2025年底，全市企业超2300",
].join("\n");

export const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the draft: ${words}`);
  return { start, end: start + words.length };
};

const tail = spanOf("家，比上年底增长8.5%，“春雨”行动惠及其中七成。");
const head = spanOf("据市统计局数据，截至2025年底，全市企业超2300");
const headline = spanOf("青浦新增企业逾2300家");

type Given<M> = Partial<M> & { id: string };

function figure(words: string, from: number, given: Given<Figure>): Figure {
  const span = spanOf(words, from);
  const value = given.value ?? null;
  return {
    kind: "figure",
    type: "quantity",
    number: span,
    value,
    range: null,
    bound: "exact",
    interval: { low: value, high: value },
    unit: null,
    per: null,
    ...span,
    text: words,
    article: "a1",
    ...given,
  };
}

function date(words: string, given: Given<DateMention>): DateMention {
  return {
    kind: "date",
    type: "date",
    timex: null,
    mod: null,
    range: null,
    bound: "exact",
    interval: null,
    stated: [],
    calendar: "gregorian",
    ...spanOf(words),
    text: words,
    article: "a1",
    ...given,
  };
}

const unit = { text: "家", code: null };
const cutNumber = spanOf("2300", head.start);
const cutUnit = { start: tail.start, end: tail.start + 1 };

const program: Program = {
  kind: "program",
  type: "campaign",
  id: "m5",
  name: "“春雨”行动",
  entry: null,
  ...spanOf("“春雨”行动"),
  text: "“春雨”行动",
  article: "a1",
};

export const mentions = [
  figure("2300家", 0, { id: "m1", value: "2300", bound: "moreThan", unit }),
  date("上年底", { id: "m3", timex: "2025", mod: "END" }),
  figure("8.5%", 0, { id: "m4", type: "percent", value: "8.5", unit: { text: "%", code: "%" } }),
  program,
  figure("七成", 0, { id: "m6", type: "percent", value: "70", unit: { text: "成", code: "%" } }),
  date("2025年底", { id: "m2", timex: "2025-12-31" }),
  figure("2300", head.start, {
    id: "m7",
    value: "2300",
    bound: "moreThan",
    unit,
    text: "2300家",
    parts: [cutNumber, cutUnit],
  }),
];

const claim = (id: string, mention: string) => ({
  id,
  mention,
  subject: null,
  indicator: null,
  owner: null,
  asOf: null,
  source: null,
  status: "reported" as const,
  sameAs: [],
});

const finding: Finding = {
  ...spanOf("七成"),
  id: "f1",
  check: "claim/share-over-whole",
  severity: "warning",
  message: "占比合计超过100%",
  related: [],
  fixes: [],
};

export const analysis: Analysis = {
  version: 1,
  uri: "file:///drafts/%E9%9D%92%E6%B5%A6.txt",
  documentDate: { date: "2026-03-12", from: "setting", stated: true, evidence: [] },
  articles: [
    {
      id: "a1",
      headline: [headline],
      dateline: null,
      byline: null,
      body: [[head, tail]],
      subheads: [],
      captions: [],
      continuedFrom: null,
      continuedOn: null,
    },
  ],
  mentions,
  claims: [
    claim("c1", "m1"),
    { ...claim("c2", "m7"), asOf: "m2", source: spanOf("市统计局数据") },
    claim("c3", "m4"),
    claim("c4", "m6"),
  ],
  relations: [],
  findings: [finding],
};

/** The same analysis saying other words in its cells. */
export function analysisSaying(words: string): Analysis {
  const findings = [{ ...finding, message: words }];
  return { ...analysis, mentions: mentions.map((mention) => ({ ...mention, text: words })), findings };
}
