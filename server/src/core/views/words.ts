import type { DocumentDate } from "../format.ts";
import type { Locale } from "../ports.ts";

/** The words that only the views have; what they say of figures, dates and programs are the common ones. */
interface Words {
  untitled(opening: string): string;
  status: Record<"target" | "plan", string>;
  labels: Record<Label, string>;
  and: string;
  rounded(interval: string): string;
  above(value: string): string;
  below(value: string): string;
  implied: Record<DocumentDate["from"], (date: string) => string>;
  impliedYear: Record<DocumentDate["from"], string>;
  impliedByContext: string;
  impliedByName: string;
  vague: string;
  /** A plan period and its years. */
  period(name: string, years: string): string;
  line(line: number): string;
  unregistered: string;
  more(count: number): string;
  moreEntries(count: number): string;
  /** @param reason empty where none was given */
  ignored(message: string, reason: string): string;
  dash: string;
  colon: string;
  comma: string;
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
  | "sources"
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
  | "finding"
  | "ignored";

const zh: Words = {
  untitled: (opening) => `（无标题）${opening}`,
  status: { target: "目标", plan: "计划" },
  labels: {
    value: "数值",
    bound: "界限",
    interval: "真值范围",
    per: "每",
    subject: "指标",
    asOf: "时点",
    source: "来源",
    sources: "依据",
    resolved: "所指",
    lunar: "农历",
    implied: "推定",
    mod: "限定",
    name: "规范名称",
    register: "名录",
    wrong: "误写",
    issuer: "发布",
    years: "时间",
    content: "内容",
    others: "另见",
    relation: "核算",
    derived: "推算",
    finding: "涉及",
    ignored: "已忽略",
  },
  and: "，",
  rounded: (interval) => `${interval}（据所写位数）`,
  above: (value) => `大于${value}`,
  below: (value) => `小于${value}`,
  implied: {
    setting: (date) => `文中未写明，据上文或成稿日期 ${date}（设定）推定`,
    text: (date) => `文中未写明，据上文或成稿日期 ${date}（文中所载）推定`,
    inferred: (date) => `文中未写明，据上文或成稿日期 ${date}（据电头，年份由文中时间补足）推定`,
  },
  impliedYear: {
    setting: "年份据设定的成稿日期推定",
    text: "年份据文中所载日期推定",
    inferred: "年份据电头推定",
  },
  impliedByContext: "年份据上文推定",
  impliedByName: "起讫由名称本身而定",
  vague: "不确指",
  period: (name, years) => `“${name}”时期（${years}）`,
  line: (line) => `第 ${line} 行`,
  unregistered: "名录中没有，据文字识别",
  more: (count) => `另有 ${count} 处，并见`,
  moreEntries: (count) => `另有 ${count} 项未列出`,
  ignored: (message, reason) =>
    `${message}${reason && `（理由：${reason}）`}。按 F1 运行“核稿: 查看、取消已忽略的问题…”可取消`,
  dash: "·",
  colon: "：",
  comma: "、",
};

const en: Words = {
  untitled: (opening) => `(no headline) ${opening}`,
  status: { target: "target", plan: "plan" },
  labels: {
    value: "Value",
    bound: "Bound",
    interval: "True value",
    per: "Per",
    subject: "Subject",
    asOf: "As of",
    source: "Source",
    sources: "Sources",
    resolved: "Means",
    lunar: "Lunar",
    implied: "Implied",
    mod: "Part",
    name: "Official name",
    register: "Register",
    wrong: "Misspelt",
    issuer: "Issued by",
    years: "When",
    content: "Content",
    others: "Also",
    relation: "Arithmetic",
    derived: "Implies",
    finding: "Concerns",
    ignored: "Ignored",
  },
  and: ", ",
  rounded: (interval) => `${interval} (by the digits written)`,
  above: (value) => `above ${value}`,
  below: (value) => `below ${value}`,
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
  vague: "not a definite time",
  period: (name, years) => `“${name}” (${years})`,
  line: (line) => `line ${line}`,
  unregistered: "not in the register, recognised by its wording",
  more: (count) => `${count} more places, and`,
  moreEntries: (count) => `${count} more are not listed`,
  ignored: (message, reason) =>
    `${message}${reason && ` (reason: ${reason})`}. F1, “Hegao: Show What Is Ignored, and Take It Back…” takes it back`,
  dash: "·",
  colon: ": ",
  comma: ", ",
};

const tables: Record<Locale, Words> = { zh, en };

export const wordsOf = (locale: Locale): Words => tables[locale];
