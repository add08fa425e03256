import type { DateMention } from "../../format.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import { addMonths, isoDay } from "../../resolution/calendar.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import { WordList } from "../../text/wordList.ts";
import type { DraftCheck } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: {
    past: (word: string, date: string, today: string) =>
      `“${word}”说的是将来，${date}却在成稿日${today}之前：请核对时间或改写已然`,
    future: (word: string, date: string, today: string) =>
      `“${word}”说的是已然，${date}却在成稿日${today}之后：请核对时间`,
  },
  en: {
    past: (word: string, date: string, today: string) =>
      `${word} speaks of what is to come, but ${date} lies before the draft's own date, ${today}: check it`,
    future: (word: string, date: string, today: string) =>
      `${word} speaks of what has been, but ${date} lies after the draft's own date, ${today}: check it`,
  },
};

const toCome = new WordList([
  "将于",
  "将在",
  "将自",
  "拟于",
  "拟在",
  "预计于",
  "即将于",
  "有望于",
  "有望在",
  "定于",
  "即日起至",
  "即日起到",
]);
const hasBeen = new WordList(["已于", "已在"]);
/** 原定于, 宣布将于: as it was said then. */
const saidThen =
  /(?:原|曾|当时|此前|宣布|决定|通知|公告|承诺|提出|明确|要求|按照|根据|方案|规划|计划)[^。；！？]{0,16}$/;
const SAID = 24;

export const tense: DraftCheck = {
  id: "date/tense",
  scope: "draft",
  severity: "information",
  title: { zh: "将来、已然与日期不合", en: "Said to come, and past, or the other way round" },
  about: "fact",
  rows: ["D20"],
  run({ dates, documentDate, locale }) {
    if (!documentDate) return [];
    const today = documentDate.date;
    let passage: ReadPassage | null = null;
    // A date before it that is past too may be the time that is told of: 2025年3月，…将于2025年5月….
    let isStory = false;
    return examineEach(dates, ({ mention, local, read }) => {
      if (read !== passage) isStory = false;
      passage = read;
      if (!mention.interval) return null;
      const { start } = mention.interval;
      const end = endOf(mention);
      const isPast = end !== null && end <= today;
      const isFuture = start !== null && start.slice(0, 10) > today;
      const words = isPast && !isStory ? toCome : isFuture ? hasBeen : null;
      const word =
        words && isYearWritten(local) && !isBase(read.passage.text, local)
          ? wordBefore(read.passage.text, local.start, words)
          : null;
      const said = isPast ? say[locale].past : say[locale].future;
      isStory ||= isPast;
      return word ? { start: mention.start, end: mention.end, message: said(word, mention.text, today) } : null;
    });
  },
};

/** 2025年5月, 2025年底前, and not 5月, whose year was inferred. */
const isYearWritten = ({ expression }: DetectedDate): boolean =>
  expression.stated.includes("year") &&
  (expression.form !== "point" || expression.open === null || expression.open === "before");

/** The first day after a date; 2025年底前 is over with the whole year. */
function endOf({ interval, timex }: DateMention): string | null {
  if (interval?.end == null) return null;
  const isOpen = interval.start === null;
  const [, year, month] = (isOpen && /^(\d{4})(?:-(\d\d))?$/.exec(timex ?? "")) || [];
  if (!year) return interval.end.slice(0, 10);
  return month === undefined ? isoDay(Number(year) + 1, 1, 1) : addMonths(isoDay(Number(year), Number(month), 1), 1);
}

/** 将在2020年的基础上翻一番: what is built on has been. */
const isBase = (text: string, { end }: DetectedDate): boolean => /^的?基础/.test(text.slice(end, end + 3));

function wordBefore(text: string, start: number, words: WordList): string | null {
  const word = words.endingAt(text, start);
  return word && !saidThen.test(text.slice(Math.max(0, start - SAID), start)) ? word : null;
}
