import type { DateMention, Mention } from "../../format.ts";
import type { DraftCheck } from "../check.ts";

const say = {
  zh: "稿中看不出成稿是哪一天，“今年”“昨日”和没写年份的日期无从推定：请设定成稿日期（设置 hegao.documentDate，或命令行 --date）后再核",
  en: "The draft does not tell its own date, so 今年, 昨日 and dates without a year stay unresolved: give it one (setting hegao.documentDate, or --date)",
};

export const noDocumentDate: DraftCheck = {
  id: "date/no-document-date",
  scope: "draft",
  severity: "information",
  title: { zh: "没有成稿日期", en: "No document date" },
  about: "fact",
  rows: ["D05", "D13", "D17"],
  *run({ text, documentDate, mentions, locale }) {
    if (documentDate) return;
    const unresolved = mentions.find(isUnresolved);
    if (unresolved) yield { start: unresolved.start, end: unresolved.end, message: say[locale] };
    else if (!mentions.some(isResolved)) {
      const start = text.search(/[\u3400-\u9fff]/);
      if (start >= 0) yield { start, end: start + 1, message: say[locale] };
    }
  },
};

const isDay = (mention: Mention): mention is DateMention =>
  mention.kind === "date" && (mention.type === "date" || mention.type === "time");

/** 今年 without a year; 近日 and 目前 are vague with any document date, and 2025年2月29日 is wrong with any. */
const isUnresolved = (mention: Mention): boolean =>
  isDay(mention) && mention.interval === null && mention.mod !== "APPROX" && !mention.stated.includes("year");

const isResolved = (mention: Mention): boolean => isDay(mention) && mention.interval !== null;
