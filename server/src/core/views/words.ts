import type { Bound, DateMention, DocumentDate, Figure, Program } from "../format.ts";
import type { Locale } from "../ports.ts";

/** The words of the views, in each language. */
interface Words {
  untitled(opening: string): string;
  status: Record<"target" | "plan", string>;
  figure: Record<Figure["type"], string>;
  date: Record<DateMention["type"], string>;
  program: Record<Program["type"], string>;
  labels: Record<Label, string>;
  bound: Record<Exclude<Bound, "exact">, (value: string) => string>;
  boundNames: Record<Exclude<Bound, "exact">, string>;
  mod: Record<NonNullable<DateMention["mod"]>, string>;
  ordinal(value: string): string;
  points(value: string): string;
  times(value: string): string;
  between(low: string, high: string): string;
  and: string;
  rounded(low: string, high: string): string;
  above(value: string): string;
  below(value: string): string;
  from(start: string): string;
  until(end: string): string;
  implied: Record<DocumentDate["from"], (date: string) => string>;
  impliedYear: Record<DocumentDate["from"], string>;
  impliedByContext: string;
  impliedByName: string;
  line(line: number): string;
  unregistered: string;
  more(count: number): string;
  moreClaims(count: number): string;
  unknown: string;
  dash: string;
  colon: string;
  comma: string;
  lengthUnits: Record<"Y" | "Q" | "M" | "W" | "D" | "h" | "m" | "s", string>;
}

/** The left-hand words of a hover's rows. */
export type Label =
  | "value"
  | "bound"
  | "interval"
  | "per"
  | "subject"
  | "asOf"
  | "source"
  | "resolved"
  | "lunar"
  | "implied"
  | "mod"
  | "name"
  | "register"
  | "wrong"
  | "issuer"
  | "years"
  | "content"
  | "others"
  | "relation"
  | "derived"
  | "finding";

const zh: Words = {
  untitled: (opening) => `（无标题）${opening}`,
  status: { target: "目标", plan: "计划" },
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
    other: "专名",
  },
  labels: {
    value: "数值",
    bound: "界限",
    interval: "真值范围",
    per: "每",
    subject: "指标",
    asOf: "时点",
    source: "来源",
    resolved: "所指",
    lunar: "农历",
    implied: "推定",
    mod: "限定",
    name: "规范名称",
    register: "名录",
    wrong: "误写",
    issuer: "发布",
    years: "起止",
    content: "内容",
    others: "另见",
    relation: "核算",
    derived: "推算",
    finding: "涉及",
  },
  bound: {
    about: (value) => `约 ${value}`,
    moreThan: (value) => `超过 ${value}`,
    atLeast: (value) => `不少于 ${value}`,
    lessThan: (value) => `不到 ${value}`,
    atMost: (value) => `不超过 ${value}`,
  },
  boundNames: { about: "约", moreThan: "超过", atLeast: "不少于", lessThan: "不到", atMost: "不超过" },
  mod: { START: "初", MID: "中", END: "末", BEFORE: "以前", AFTER: "以后", APPROX: "约略" },
  ordinal: (value) => `第 ${value}`,
  points: (value) => `${value} 个百分点`,
  times: (value) => `${value} 倍`,
  between: (low, high) => `${low} 至 ${high}`,
  and: "，",
  rounded: (low, high) => `${low} 至 ${high}（据所写位数）`,
  above: (value) => `大于 ${value}`,
  below: (value) => `小于 ${value}`,
  from: (start) => `${start} 起`,
  until: (end) => `至 ${end}`,
  implied: {
    setting: (date) => `文中未写明，据上文或稿件日期 ${date}（设定）推定`,
    text: (date) => `文中未写明，据上文或稿件日期 ${date}（文中所载）推定`,
    inferred: (date) => `文中未写明，据上文或稿件日期 ${date}（据电头，年份由文中时间补足）推定`,
  },
  impliedYear: {
    setting: "年份据设定的稿件日期推定",
    text: "年份据文中所载日期推定",
    inferred: "年份据电头推定",
  },
  impliedByContext: "年份据上文推定",
  impliedByName: "起讫由名称本身而定",
  line: (line) => `第 ${line} 行`,
  unregistered: "名录中没有，据文字识别",
  more: (count) => `另有 ${count} 处，并见`,
  moreClaims: (count) => `另有 ${count} 项未列出`,
  unknown: "不详",
  dash: "·",
  colon: "：",
  comma: "、",
  lengthUnits: { Y: "年", Q: "个季度", M: "个月", W: "周", D: "天", h: "小时", m: "分钟", s: "秒" },
};

const en: Words = {
  untitled: (opening) => `(no headline) ${opening}`,
  status: { target: "target", plan: "plan" },
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
    other: "name",
  },
  labels: {
    value: "Value",
    bound: "Bound",
    interval: "True value",
    per: "Per",
    subject: "Subject",
    asOf: "As of",
    source: "Source",
    resolved: "Means",
    lunar: "Lunar",
    implied: "Implied",
    mod: "Part",
    name: "Official name",
    register: "Register",
    wrong: "Misspelt",
    issuer: "Issued by",
    years: "Years",
    content: "Content",
    others: "Also",
    relation: "Arithmetic",
    derived: "Implies",
    finding: "Concerns",
  },
  bound: {
    about: (value) => `about ${value}`,
    moreThan: (value) => `more than ${value}`,
    atLeast: (value) => `at least ${value}`,
    lessThan: (value) => `less than ${value}`,
    atMost: (value) => `at most ${value}`,
  },
  boundNames: {
    about: "about",
    moreThan: "more than",
    atLeast: "at least",
    lessThan: "less than",
    atMost: "at most",
  },
  mod: { START: "start", MID: "middle", END: "end", BEFORE: "before", AFTER: "after", APPROX: "approximate" },
  ordinal: (value) => `no. ${value}`,
  points: (value) => `${value} percentage points`,
  times: (value) => `${value} times`,
  between: (low, high) => `${low} to ${high}`,
  and: ", ",
  rounded: (low, high) => `${low} to ${high} (by the digits written)`,
  above: (value) => `above ${value}`,
  below: (value) => `below ${value}`,
  from: (start) => `from ${start} on`,
  until: (end) => `until ${end}`,
  implied: {
    setting: (date) => `not written out; from the text before it or the document date ${date} (a setting)`,
    text: (date) => `not written out; from the text before it or the document date ${date} (given in the text)`,
    inferred: (date) =>
      `not written out; from the text before it or the document date ${date} (dateline, its year from the text)`,
  },
  impliedYear: {
    setting: "the year, from the document date that is set",
    text: "the year, from the date that the text gives",
    inferred: "the year, from the dateline",
  },
  impliedByContext: "the year, from the text before it",
  impliedByName: "the time, from what the name stands for",
  line: (line) => `line ${line}`,
  unregistered: "not in the register, recognised by its wording",
  more: (count) => `${count} more places, and`,
  moreClaims: (count) => `${count} more are not listed`,
  unknown: "unknown",
  dash: "·",
  colon: ": ",
  comma: ", ",
  lengthUnits: {
    Y: "years",
    Q: "quarters",
    M: "months",
    W: "weeks",
    D: "days",
    h: "hours",
    m: "minutes",
    s: "seconds",
  },
};

const tables: Record<Locale, Words> = { zh, en };

export const wordsOf = (locale: Locale): Words => tables[locale];

/** What a kind of program is called. */
export const programTypeName = (type: Program["type"], locale: Locale): string => wordsOf(locale).program[type];
