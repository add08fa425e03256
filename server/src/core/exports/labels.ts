import type { Locale } from "../ports.ts";
import type { Column } from "./sheet.ts";

/** The words that only the sheet has; what it says of figures, dates and programs are the common ones. */
export interface Labels {
  columns: Record<Column, string>;
  title: string;
  draft: string;
  documentDate: string;
  /** On a row that is evidence of what another row tells. */
  seeRow(number: number): string;
}

const zh: Labels = {
  columns: {
    number: "序号",
    article: "稿件",
    kind: "类别",
    text: "原文",
    sentence: "所在句",
    reading: "读作",
    bound: "界限",
    asOf: "时点",
    source: "来源",
    findings: "问题",
    state: "状态",
    note: "备注",
    line: "行",
    column: "列",
  },
  title: "核稿单",
  draft: "稿件：",
  documentDate: "成稿日期：",
  seeRow: (number) => `见序号${number}`,
};

const en: Labels = {
  columns: {
    number: "No.",
    article: "Article",
    kind: "Kind",
    text: "Text",
    sentence: "Sentence",
    reading: "Reading",
    bound: "Bound",
    asOf: "As of",
    source: "Source",
    findings: "Findings",
    state: "State",
    note: "Note",
    line: "Line",
    column: "Column",
  },
  title: "Fact-check sheet",
  draft: "Draft: ",
  documentDate: "Document date: ",
  seeRow: (number) => `See row ${number}`,
};

export const labels: Record<Locale, Labels> = { zh, en };
