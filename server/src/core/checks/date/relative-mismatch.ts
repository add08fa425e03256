import { sentenceUpTo } from "../../claims/sentences.ts";
import type { DateMention } from "../../format.ts";
import { WordList } from "../../text/wordList.ts";
import type { DraftCheck, DraftView } from "../check.ts";
import { isInSpeech } from "../speech.ts";

const say = {
  zh: (word: string, right: string, stated: string) =>
    `以成稿日计，“${word}”是${right}，括注为“${stated}”：请核对括注和成稿日`,
  en: (word: string, right: string, stated: string) =>
    `By the draft's date ${word} is ${right}, the brackets say ${stated}: check both`,
};

export const relativeMismatch: DraftCheck = {
  id: "date/relative-mismatch",
  scope: "draft",
  severity: "warning",
  title: { zh: "“今天”“昨日”与括注日期不符", en: "今天 or 昨日 against the date in brackets" },
  about: "fact",
  rows: ["D17"],
  *run({ dates, text, documentDate, locale }) {
    if (!documentDate) return;
    // 4日，…今天（9月4日）…: a report of an earlier day goes on with the words of that day.
    let told: Told = { article: null, days: new Set() };
    let last: Dated | null = null;
    for (const date of dates) {
      const { mention: next } = date;
      if (next.article !== told.article) told = { article: next.article, days: new Set() };
      const isKnown = told.days.has(day(next));
      if (next.stated.includes("day")) told.days.add(day(next));
      const before: Dated | null = last;
      last = date;
      const word = before?.mention;
      if (!word || !isBracketed(word, next, text) || !isDay(word) || !isDay(next) || day(word) === day(next)) continue;
      if (isKnown || isSaid(before)) continue;
      const { start, end } = next;
      yield {
        start,
        end,
        message: say[locale](word.text, day(word), next.text),
        related: [{ start: word.start, end: word.end, message: day(word) }],
      };
    }
  },
};

type Dated = DraftView["dates"][number];

interface Told {
  article: string | null;
  days: Set<string>;
}

const sayings = new WordList(["表示", "指出", "强调", "说", "介绍", "称"]);
const longestLead = 16;

/** 他表示，今天（4日）…: what somebody says is of the day on which he said it. */
function isSaid({ local, read: { passage } }: Dated): boolean {
  const { text } = passage;
  const lead = sentenceUpTo(text, local.start, longestLead).replace(/[，,：:“]+$/, "");
  const said = sayings.endingAt(lead, lead.length);
  return said !== null || isInSpeech(text, local.start);
}

/** 昨日（18日） */
const isBracketed = (word: DateMention, next: DateMention, text: string): boolean =>
  word.stated.length === 0 &&
  RELATIVE.test(word.text) &&
  next.stated.includes("day") &&
  next.calendar === "gregorian" &&
  /^[（(]$/.test(text.slice(word.end, next.start)) &&
  /^[）)]/.test(text.charAt(next.end));

/** 除夕（2月16日） does not hang on the day of the report. */
const RELATIVE = /^[今昨前明后当同次翌上下本这](?!年)/;

const day = ({ interval }: DateMention): string => interval?.start?.slice(0, 10) ?? "";

const isDay = ({ interval, range }: DateMention): boolean => {
  const { start, end } = interval ?? {};
  return range === null && !!start && !!end && Date.parse(end) - Date.parse(start) <= 86_400_000;
};
