import type { Bound, DateMention, Mention, Severity } from "../format.ts";
import type { Locale } from "../ports.ts";
import type { Column } from "./sheet.ts";

/** Every word that the sheet adds to those of the draft. */
export interface Labels {
  columns: Record<Column, string>;
  kinds: Record<Mention["kind"], string>;
  bounds: Record<Bound, string>;
  severities: Record<Severity, string>;
  /** What follows a date. */
  mods: Record<NonNullable<DateMention["mod"]>, string>;
  durations: Record<DurationUnit, string>;
  title: string;
  draft: string;
  documentDate: string;
  unknown: string;
  multiple: string;
  percentagePoint: string;
  ordinal(value: string): string;
  per(reading: string, value: string, unit: string): string;
  /** A date from its parts, of which the later may be missing; the year is null when it is unknown, `time` is hh:mm. */
  day(year: string | null, month?: string, day?: string, time?: string): string;
  /** A quarter (Q1) or a half (H1) of a year. */
  period(year: string, part: string): string;
  every(length: string): string;
  /** In the place of an unknown count. */
  some: string;
  /** TIMEX3 values that name no time in particular. */
  vague: Readonly<Record<string, string>>;
}

export type DurationUnit = "Y" | "M" | "W" | "D" | "h" | "m" | "s";

const periods: Readonly<Record<string, string>> = {
  Q1: "第一季度",
  Q2: "第二季度",
  Q3: "第三季度",
  Q4: "第四季度",
  H1: "上半年",
  H2: "下半年",
};

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
  kinds: { figure: "数字", date: "时间", program: "名称" },
  bounds: { exact: "", about: "约", moreThan: "超过", atLeast: "至少", lessThan: "不足", atMost: "至多" },
  severities: { error: "错误", warning: "警告", information: "提示", hint: "建议" },
  mods: { START: "初", MID: "中", END: "底", BEFORE: "之前", AFTER: "起", APPROX: "前后" },
  durations: { Y: "年", M: "个月", W: "周", D: "天", h: "小时", m: "分钟", s: "秒" },
  title: "核稿单",
  draft: "稿件：",
  documentDate: "稿件日期：",
  unknown: "未知",
  multiple: "倍",
  percentagePoint: "个百分点",
  ordinal: (value) => `第${value}`,
  per: (reading, value, unit) => `每${value === "1" ? "" : value}${unit} ${reading}`,
  day: (year, month, day, time) =>
    `${year ? `${year}年` : ""}${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}${time ? ` ${time}` : ""}`,
  period: (year, part) => `${year}年${periods[part] ?? part}`,
  every: (length) => `每${length}`,
  some: "若干",
  vague: { PRESENT_REF: "目前", PAST_REF: "以往", FUTURE_REF: "今后" },
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
  kinds: { figure: "figure", date: "date", program: "program" },
  bounds: {
    exact: "",
    about: "about",
    moreThan: "more than",
    atLeast: "at least",
    lessThan: "less than",
    atMost: "at most",
  },
  severities: { error: "error", warning: "warning", information: "information", hint: "hint" },
  mods: {
    START: " (start)",
    MID: " (middle)",
    END: " (end)",
    BEFORE: " (before)",
    AFTER: " and after",
    APPROX: " (about)",
  },
  durations: { Y: "y", M: "mo", W: "wk", D: "d", h: "h", m: "min", s: "s" },
  title: "Fact-check sheet",
  draft: "Draft: ",
  documentDate: "Document date: ",
  unknown: "unknown",
  multiple: "times",
  percentagePoint: "percentage points",
  ordinal: (value) => `no. ${value}`,
  per: (reading, value, unit) => `${reading} per ${value === "1" ? "" : `${value} `}${unit}`,
  day: (year, month, day, time) => [year, month, day].filter(Boolean).join("-") + (time ? ` ${time}` : ""),
  period: (year, part) => `${year}-${part}`,
  every: (length) => `every ${length}`,
  some: "some ",
  vague: { PRESENT_REF: "now", PAST_REF: "past", FUTURE_REF: "future" },
};

export const labels: Record<Locale, Labels> = { zh, en };
