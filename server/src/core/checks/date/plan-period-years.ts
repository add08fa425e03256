import register from "../../../../register/plan-periods.json" with { type: "json" };
import { matches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    message: (name: string, from: number, to: number) => `“${name}”是${from}—${to}年，与稿中年份不符：请核对`,
    fix: (from: number, to: number) => `年份改为${from}、${to}`,
    end: (name: string, is: string, year: number) => `“${name}”${is}是${year}年，与稿中年份不符：请核对`,
    fixEnd: (year: number) => `年份改为${year}`,
  },
  en: {
    message: (name: string, from: number, to: number) =>
      `“${name}” runs from ${from} to ${to}, other years than the draft gives: check them`,
    fix: (from: number, to: number) => `Change the years to ${from} and ${to}`,
    end: (name: string, is: string, year: number) =>
      `“${name}”${is} is ${year}, another year than the draft gives: check it`,
    fixEnd: (year: number) => `Change the year to ${year}`,
  },
};

const periods = new Map(register.periods.map((period) => [period.name, period]));

const name = "([一二三四五六七八九十]{1,3}五)";
const years = "(\\d{4})年?[—－–～~\\-至到]{1,2}(\\d{4})年?";
const word = "(?:时期|期间|规划期|规划纲要|规划|计划)?";
/** “十四五”时期（2021—2025年） and 2021—2025年“十四五”时期: years of its own, straight beside the name. */
const shapes = [
  new RegExp(`[“"]${name}[”"]${word}[（(]${years}[）)]`, "g"),
  new RegExp(`[“"]${name}${word}[（(]${years}[）)]`, "g"),
  new RegExp(`${years}的?[“"]${name}[”"]`, "g"),
];

const last = "末|期末|末年|收官之年|最后一年";
const first = "开局之年|第一年|首年";
const isFirst = new RegExp(`^(?:${first})$`);
const planName = new RegExp(name);
/** 2026年是“十四五”收官之年, “十四五”末的2026年: the one year with which a plan begins or ends. */
const ends = [
  new RegExp(
    `(?<!\\d)(?<year>\\d{4})年?(?:是|为|作为|系)?[“"]${name}[”"]${word}的?(?<is>收官之年|最后一年|${first})`,
    "g",
  ),
  new RegExp(`[“"]${name}[”"]${word}的?(?<is>${last}|${first})(?:的|是|[（(]|，?即)?(?<year>\\d{4})年`, "g"),
];

export const planPeriodYears: PassageCheck = {
  id: "date/plan-period-years",
  scope: "passage",
  severity: "error",
  title: { zh: "五年规划起讫年份有误", en: "Wrong years of a five-year plan" },
  about: "fact",
  rows: ["D10"],
  fix: "choice",
  *run({ text, locale }) {
    if (!text.includes("五")) return;
    for (const shape of shapes) {
      for (const match of matches(text, shape)) {
        const report = isOneOfSeveral(text, match.index) ? null : examine(text, match, locale);
        if (report) yield report;
      }
    }
    for (const shape of ends) {
      for (const match of matches(text, shape)) {
        const report = isOneOfSeveral(text, match.index) ? null : examineEnd(match, locale);
        if (report) yield report;
      }
    }
  },
};

function examineEnd({ 0: whole, index, groups }: RegExpExecArray, locale: "zh" | "en"): Report | null {
  const { year = "", is = "" } = groups ?? {};
  const period = periods.get(planName.exec(whole)?.[0] ?? "");
  const right = isFirst.test(is) ? period?.from : period?.to;
  if (!period || right === undefined || Number(year) === right) return null;
  const start = index + whole.lastIndexOf(year);
  const span = { start, end: start + year.length };
  const fix = { title: say[locale].fixEnd(right), edits: [{ ...span, newText: String(right) }], safe: false };
  return { ...span, message: say[locale].end(period.name, is, right), related: [], fixes: [fix] };
}

function examine(text: string, match: RegExpExecArray, locale: "zh" | "en"): Report | null {
  const numbers = [...match[0].matchAll(/\d{4}/g)].map((year) => yearAt(match.index + year.index, year[0]));
  const period = periods.get(match.slice(1).find((group) => group?.endsWith("五")) ?? "");
  const [from, to] = numbers;
  if (!period || !from || !to || (from.value === period.from && to.value === period.to)) return null;
  const isWithin = period.from <= from.value && from.value < to.value && to.value <= period.to;
  if (isWithin && saysPart(text, match)) return null;
  const edits = [
    { start: from.start, end: from.end, newText: String(period.from) },
    { start: to.start, end: to.end, newText: String(period.to) },
  ];
  return {
    start: from.start,
    end: to.end,
    message: say[locale].message(period.name, period.from, period.to),
    related: [],
    fixes: [{ title: say[locale].fix(period.from, period.to), edits, safe: false }],
  };
}

/** “十四五”期间（2021—2024年） and “十四五”（2021—2024年）前四年: years of a part of it. */
const saysPart = (text: string, { 0: whole, index }: RegExpExecArray): boolean =>
  whole.includes("期间") || PART.test(text.slice(index + whole.length, index + whole.length + PART_REACH));

const PART = /^[^。；！？]*?[前后][一二三四1-4两]年/;
const PART_REACH = 12;

/** “十二五”“十三五”（2011—2020年）: the years are of both. */
const isOneOfSeveral = (text: string, start: number): boolean =>
  /五[”"]?[、和与及至到]?$/.test(text.slice(Math.max(0, start - 4), start));

const yearAt = (start: number, digits: string): Span & { value: number } => ({
  start,
  end: start + digits.length,
  value: Number(digits),
});
