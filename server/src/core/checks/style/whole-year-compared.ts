import type { Claim, DateMention, Mention } from "../../format.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";

const say = {
  zh: {
    message: (year: string) => `“同比”与上年同一时期相比；${year}是全年，与上一年相比写“比上年”`,
    fix: "改为“比上年”",
  },
  en: {
    message: (year: string) => `同比 compares with the same part of the year before; ${year} is a whole year: 比上年`,
    fix: "Write 比上年",
  },
};

const wrong = "同比";
/** 同比 and its verb stand straight before the figure. */
const longestChange = 12;
/** A year reaches no farther within its sentence. */
const farthest = 80;
const claimsAtOnce = 1000;

export const wholeYearCompared: DraftCheck = {
  id: "style/whole-year-compared",
  scope: "draft",
  severity: "off",
  publication: "information",
  title: { zh: "全年数据用“同比”", en: "同比 for a whole year" },
  about: "wording",
  rows: ["Q12"],
  fix: "choice",
  *run(view) {
    const reports: Report[] = [];
    yield* inStretches(view.claims, claimsAtOnce, (claim) => {
      const report = examine(claim, view);
      // 同比增长14%，首次突破百万: both figures are of one 同比.
      if (report && report.start !== reports.at(-1)?.start) reports.push(report);
    });
    yield* reports;
  },
};

/** 超2024年全年规模；出口同比增长24.4%: the year is what something else is held against. */
const yardstick = /[超比较于过](?:[\d０-９]{4}年|去年|上年)?$/;

function examine({ mention, asOf }: Claim, { mention: find, text, documentDate, locale }: DraftView): Report | null {
  const year = asOf === null ? undefined : find(asOf);
  const figure = find(mention);
  if (!figure || !year || !isWholeYear(year, documentDate?.date ?? null)) return null;
  if (yardstick.test(text.slice(Math.max(0, year.start - 6), year.start))) return null;
  if (figure.parts || year.end > figure.start || figure.start - year.end > farthest) return null;
  const between = text.slice(year.end, figure.start);
  const at = between.lastIndexOf(wrong);
  if (at < 0 || at < between.length - longestChange || /[。！？\n]/.test(between)) return null;
  const start = year.end + at;
  const edits = [{ start, end: start + wrong.length, newText: "比上年" }];
  return {
    start,
    end: start + wrong.length,
    message: say[locale].message(year.text),
    related: [],
    fixes: [{ title: say[locale].fix, edits, safe: false }],
  };
}

/** A year that was over when the draft was written: 今年 runs on. */
const isWholeYear = (date: Mention, today: string | null): date is DateMention =>
  date.kind === "date" &&
  date.mod === null &&
  /^\d{4}$/.test(date.timex ?? "") &&
  (today === null || Number(date.timex) < Number(today.slice(0, 4)));
