import words from "../../../../register/task-words.json" with { type: "json" };
import type { Claim, DateMention } from "../../format.ts";
import type { Span } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";
import type { DraftCheck } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: {
    reads: (year: number) =>
      `稿子写于${year}年初，“年内”读来像${year}年：所述若是${year - 1}年的事，请写明“${year - 1}年”`,
    means: (year: number, meant: string) =>
      `“年内”接上文指${meant}年，但稿子写于${year}年初，单看像${year}年：请写明“${meant}年”`,
    begun: (word: string, year: number) =>
      `稿子写于${year}年初，“${word}”是刚开始的${year}年：所述若是${year - 1}年的数，请写“去年”或“${year - 1}年”`,
  },
  en: {
    reads: (year: number) =>
      `Written early in ${year}, 年内 reads as ${year}: if ${year - 1} is meant, write ${year - 1}年`,
    means: (year: number, meant: string) =>
      `年内 follows on from ${meant}, but in a draft of early ${year} it reads as ${year}: write ${meant}年`,
    begun: (word: string, year: number) =>
      `Written early in ${year}, ${word} is ${year}, which has hardly begun: if ${year - 1} is meant, write 去年 or ${year - 1}年`,
  },
};

export const withinYear: DraftCheck<{ months: number; days: number }> = {
  id: "date/within-year",
  scope: "draft",
  severity: "information",
  title: { zh: "年初所称“年内”“今年”", en: "年内 and 今年 at the turn of the year" },
  about: "wording",
  rows: ["D13"],
  options: { months: 2, days: 10 },
  optionTitles: {
    months: { zh: "“年内”报到几月", en: "Up to which month 年内 is told" },
    days: { zh: "“今年”报到1月几日", en: "Up to which day of January 今年 is told" },
  },
  run({ claims, documentDate, dates, mention, text, locale }, { months, days }) {
    const [year = 0, month = 0, day = 0] = (documentDate?.date ?? "").split("-").map(Number);
    if (!documentDate || month > months) return [];
    const { reads, means, begun } = say[locale];
    let counted: ReadonlySet<string | null> | undefined;
    return examineEach(dates, ({ mention: date, local, read }, index) => {
      const isWithin = date.text === "年内" && (isOf(date, year - 1) || !isTask(read.passage.text, local));
      const isBegun = thisYear.test(date.text) && isResult(text, date.end, month === 1 && day <= days);
      if (!isWithin && !isBegun) return null;
      counted ??= new Set(
        claims
          .filter((claim) => isReported(claim) && mention(claim.mention)?.kind === "figure")
          .map(({ asOf }) => asOf),
      );
      // 今年全年 is two dates, and the figure is of the second.
      const next = dates[index + 1]?.mention;
      if (!counted.has(date.id) && !(next && next.start === date.end && counted.has(next.id))) return null;
      const { start, end } = date;
      const meant = date.interval?.start?.slice(0, 4) ?? String(year);
      if (isBegun) return { start, end, message: begun(date.text, year) };
      return { start, end, message: meant === String(year) ? reads(year) : means(year, meant) };
    });
  },
};

const isOf = ({ interval }: DateMention, year: number): boolean => interval?.start?.slice(0, 4) === String(year);

const tasks = new WordList(words.tasks);
const longestLead = 200;
const longestTail = 30;

/** A paragraph that sets tasks speaks of the year that has begun: 加快改造老旧小区，年内完工36个. */
const isTask = (text: string, { start, end }: Span): boolean =>
  tasks.firstIn(text, Math.max(0, start - longestLead), Math.min(text.length, end + longestTail)) !== null;

const isReported = ({ status }: Claim): boolean => status === "reported";

const thisYear = /^(?:今年|今年以来|本年|本年度)$/;
const longestRest = 40;

/** What no new year can have yet: the figures of all of it, or in its first days figures that took a year to come. */
function isResult(text: string, end: number, isEarly: boolean): boolean {
  const [rest = ""] = /^[^。；;！？\n]*/.exec(text.slice(end, end + longestRest)) ?? [];
  if (/将|要|计划|力争|预计|拟|安排|目标|确保|争取|继续|预算|元旦|春节|春运|首|连续|毕业生|考生/.test(rest))
    return false;
  return /^，?全年/.test(rest) || (isEarly && /累计|共|已|同比|比上年|完成|实现|达|接待|了.{0,2}\d/.test(rest));
}
