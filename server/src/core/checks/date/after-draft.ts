import type { DateMention } from "../../format.ts";
import type { DraftCheck } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: (when: string, today: string) => `“截至${when}”晚于成稿日${today}，那时的数还没有统计出来：请核对时间`,
  en: (when: string, today: string) =>
    `截至${when} lies after the draft's own date, ${today}, when nothing could be counted yet: check the time`,
};

export const afterDraft: DraftCheck = {
  id: "date/after-draft",
  scope: "draft",
  severity: "warning",
  title: { zh: "统计时点晚于成稿日", en: "Data as of a day after the draft" },
  about: "fact",
  rows: ["D05"],
  run({ claims, text, documentDate, dates, locale }) {
    if (!documentDate) return [];
    return examineEach(dates, ({ mention: date }) => {
      if (!isAfter(date, documentDate.date) || !isAsOf(text, date)) return null;
      if (!claims.some(({ asOf, status }) => asOf === date.id && status === "reported")) return null;
      const { start, end } = date;
      return {
        start,
        end,
        message: say[locale](date.text, documentDate.date),
        related: documentDate.evidence.map((span) => ({ ...span, message: documentDate.date })),
      };
    });
  },
};

/** 报名截止3月31日 is when something ends, not when something was counted: 截止 must open its clause. */
const isAsOf = (text: string, { start }: DateMention): boolean =>
  /截至(?:到)?$|(?:^|[，,。；;：:、\n])截止(?:到|至)?$/.test(text.slice(Math.max(0, start - 4), start));

/** 截至3月底 is the last day of March, where 截至3月 may be any day of it. */
function isAfter({ interval, mod }: DateMention, today: string): boolean {
  if (interval?.start == null) return false;
  if (interval.start.slice(0, 10) > today) return true;
  return mod === "END" && interval.end !== null && isLater(interval.end, today) && !isNearlyOver(interval.end, today);
}

/** 截至2025年底 is said in the second half of its December. */
const isNearlyOver = (end: string, today: string): boolean =>
  today.slice(5) >= "12-15" && end === `${Number(today.slice(0, 4)) + 1}-01-01`;

/** Whether the last day before `end` lies after `today`. */
const isLater = (end: string, today: string): boolean => Date.parse(end) - Date.parse(today) > 86_400_000;
