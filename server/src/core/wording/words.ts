import type { Bound, DateMention, Figure, Mention, Program, Severity } from "../format.ts";
import type { Locale } from "../ports.ts";

/** What is said of figures, dates and programs, in each language: one word for one thing, in hovers as in sheets. */
export interface Wording {
  kinds: Record<Mention["kind"] | "finding", string>;
  figure: Record<Figure["type"], string>;
  date: Record<DateMention["type"], string>;
  program: Record<Program["type"] | "indicator", string>;
  severities: Record<Severity, string>;
  bounds: Record<Exclude<Bound, "exact">, string>;
  bounded(bound: string, value: string): string;
  mods: Record<NonNullable<DateMention["mod"]>, string>;
  modified(value: string, mod: string): string;
  /** Powers of ten that large numbers are told in, the largest first. */
  magnitudes: readonly { power: number; name: string }[];
  quantity(number: string, unit: string): string;
  ordinal(number: string): string;
  points(number: string): string;
  times(number: string): string;
  per(reading: string, count: string, unit: string): string;
  between(low: string, high: string): string;
  from(start: string): string;
  until(end: string): string;
  unknown: string;
  /** A date from its parts, of which the later may be missing; the year is null when any will do, `time` is hh:mm. */
  day(year: string | null, month?: string, day?: string, time?: string): string;
  /** A quarter (Q1) or a half (H1) of a year. */
  period(year: string, part: string): string;
  length(count: string, unit: LengthUnit): string;
  every: Record<LengthUnit, string>;
  /** 每两年 from the length of time. */
  everyLength(length: string): string;
  /** From the weekday's name: 每周一. */
  everyWeekday(weekday: string): string;
  /** 每年3月5日: what comes again, from the date in it. */
  again(every: string, date: string): string;
  /** A day of any month. */
  dayOfMonth(day: string): string;
}

/** Years to seconds as TIMEX3 has them, those of the clock in small letters. */
export type LengthUnit = "Y" | "Q" | "M" | "W" | "D" | "h" | "m" | "s";

const periods: Readonly<Record<string, string>> = {
  Q1: "第一季度",
  Q2: "第二季度",
  Q3: "第三季度",
  Q4: "第四季度",
  H1: "上半年",
  H2: "下半年",
};

const zhLengths = { Y: "年", Q: "个季度", M: "个月", W: "周", D: "天", h: "小时", m: "分钟", s: "秒" };

const zh: Wording = {
  kinds: { figure: "数字", date: "时间", program: "专名", finding: "问题" },
  figure: {
    number: "数字",
    quantity: "数量",
    money: "金额",
    percent: "百分比",
    percentagePoint: "百分点",
    fraction: "分数",
    multiple: "倍数",
    ordinal: "序数",
  },
  date: { date: "日期", time: "时刻", duration: "时长", set: "重复时间" },
  program: {
    plan: "规划",
    project: "工程",
    campaign: "行动",
    mechanism: "机制",
    document: "文件",
    meeting: "会议",
    brand: "品牌",
    slogan: "口号",
    indicator: "指标",
    other: "专名",
  },
  severities: { error: "错误", warning: "警告", information: "提示", hint: "建议" },
  bounds: { about: "约", moreThan: "超过", atLeast: "不少于", lessThan: "不到", atMost: "不超过" },
  bounded: (bound, value) => bound + value,
  mods: { START: "初", MID: "中", END: "底", BEFORE: "以前", AFTER: "以后", APPROX: "前后" },
  modified: (value, mod) => value + mod,
  magnitudes: [
    { power: 12, name: "万亿" },
    { power: 8, name: "亿" },
    { power: 4, name: "万" },
  ],
  quantity: (number, unit) => number + unit,
  ordinal: (number) => `第${number}`,
  points: (number) => `${number}个百分点`,
  times: (number) => `${number}倍`,
  per: (reading, count, unit) => `每${count}${unit}${reading}`,
  between: (low, high) => `${low}至${high}`,
  from: (start) => `${start}起`,
  until: (end) => `至${end}`,
  unknown: "不详",
  day: (year, month, day, time) =>
    (year ? `${year}年` : "") +
    (month ? `${Number(month)}月` : "") +
    (day ? `${Number(day)}日` : "") +
    (time ? ` ${time}` : ""),
  period: (year, part) => `${year}年${periods[part] ?? part}`,
  length: (count, unit) => count + zhLengths[unit],
  every: {
    Y: "每年",
    Q: "每季度",
    M: "每月",
    W: "每周",
    D: "每天",
    h: "每小时",
    m: "每分钟",
    s: "每秒",
  },
  everyLength: (length) => `每${length}`,
  everyWeekday: (weekday) => `每${weekday.replace("星期", "周")}`,
  again: (every, date) => every + date,
  dayOfMonth: (day) => `${Number(day)}日`,
};

const enLengths = {
  Y: "year",
  Q: "quarter",
  M: "month",
  W: "week",
  D: "day",
  h: "hour",
  m: "minute",
  s: "second",
};

const en: Wording = {
  kinds: { figure: "figure", date: "date", program: "program", finding: "finding" },
  figure: {
    number: "number",
    quantity: "quantity",
    money: "amount of money",
    percent: "percentage",
    percentagePoint: "percentage points",
    fraction: "fraction",
    multiple: "multiple",
    ordinal: "ordinal",
  },
  date: { date: "date", time: "time of day", duration: "length of time", set: "recurring time" },
  program: {
    plan: "plan",
    project: "project",
    campaign: "campaign",
    mechanism: "mechanism",
    document: "document",
    meeting: "meeting",
    brand: "brand",
    slogan: "slogan",
    indicator: "indicator",
    other: "name",
  },
  severities: { error: "error", warning: "warning", information: "information", hint: "hint" },
  bounds: {
    about: "about",
    moreThan: "more than",
    atLeast: "at least",
    lessThan: "less than",
    atMost: "at most",
  },
  bounded: (bound, value) => `${bound} ${value}`,
  mods: { START: "start", MID: "middle", END: "end", BEFORE: "before", AFTER: "after", APPROX: "about" },
  modified: (value, mod) => `${value} (${mod})`,
  magnitudes: [],
  quantity: (number, unit) => `${number} ${unit}`,
  ordinal: (number) => `no. ${number}`,
  points: (number) => `${number} percentage ${number === "1" ? "point" : "points"}`,
  times: (number) => `${number} times`,
  per: (reading, count, unit) => `${reading} per ${count === "" ? unit : `${count} ${unit}`}`,
  between: (low, high) => `${low} to ${high}`,
  from: (start) => `from ${start} on`,
  until: (end) => `until ${end}`,
  unknown: "unknown",
  day: (year, month, day, time) => [year, month, day].filter(Boolean).join("-") + (time ? ` ${time}` : ""),
  period: (year, part) => `${year}-${part}`,
  length: (count, unit) => `${count} ${enLengths[unit]}${count === "1" ? "" : "s"}`,
  every: {
    Y: "every year",
    Q: "every quarter",
    M: "every month",
    W: "every week",
    D: "every day",
    h: "every hour",
    m: "every minute",
    s: "every second",
  },
  everyLength: (length) => `every ${length}`,
  everyWeekday: (weekday) => `every ${weekday}`,
  again: (every, date) => `${every}, ${date}`,
  dayOfMonth: (day) => `day ${Number(day)}`,
};

const tables: Record<Locale, Wording> = { zh, en };

export const wordingOf = (locale: Locale): Wording => tables[locale];
