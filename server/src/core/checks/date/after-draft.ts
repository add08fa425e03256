import type { DateMention } from "../../format.ts";
import type { DraftCheck } from "../check.ts";

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
  *run({ claims, text, documentDate, mention, locale }) {
    if (!documentDate) return;
    const told = new Set<string>();
    for (const { asOf, status } of claims) {
      if (asOf === null || status !== "reported" || told.has(asOf)) continue;
      told.add(asOf);
      const date = mention(asOf);
      if (date?.kind === "date" && isAsOf(text, date) && isAfter(date, documentDate.date)) {
        const { start, end } = date;
        yield {
          start,
          end,
          message: say[locale](date.text, documentDate.date),
          related: documentDate.evidence.map((span) => ({ ...span, message: documentDate.date })),
        };
      }
    }
  },
};

const isAsOf = (text: string, { start }: DateMention): boolean =>
  /截[至止](?:到|至)?$/.test(text.slice(Math.max(0, start - 3), start));

const isAfter = ({ interval }: DateMention, today: string): boolean =>
  interval?.start != null && interval.start.slice(0, 10) > today;
