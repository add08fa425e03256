import type { DateMention } from "../../format.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import type { Span } from "../../text/span.ts";
import { inStretches } from "../../text/stretches.ts";
import type { Found, RelationKind } from "./kind.ts";

/**
 * 自2015年建成以来，已运行8年; 成立于2015年，至今已走过15个年头: a length of time against the year since when, by the document date. A year
 * that is not full, or that has begun, may count or not.
 */
export const sinceYear: RelationKind = {
  kind: "span-length",
  scope: "article",
  *find({ listed, documentDate }) {
    if (!documentDate) return;
    const found: Found[] = [];
    const now = Number(documentDate.date.slice(0, 4));
    yield* inStretches(listed, passagesAtOnce, (one) => {
      if (one.dates.length < 2) return;
      for (const { since, length } of toldIn(one)) {
        const pair = [since, length].map((at) => one.dates[at]!.date);
        const year = yearOf(pair[0]!);
        const stated = yearsOf(pair[1]!);
        if (year === null || stated === null || year >= now) continue;
        found.push({
          claims: [],
          holds: Math.abs(now - year - stated) <= 1,
          arithmetic: `${year}年至今＝${now - year}或${now - year + 1}年`,
          spans: pair.map(({ start, end }) => ({ start, end })),
        });
      }
    });
    yield* found;
  },
};

const passagesAtOnce = 256;

/** Where a passage says since when and how long, by the places of the two among its dates. */
const toldIn = perPassage(({ passage: { text }, detected }) => {
  const dates = detected.filter((mention) => mention.kind === "date");
  return dates.flatMap((date, since) => {
    const length = [since + 1, since + 2].find((next) => dates[next]?.expression.type === "duration");
    return length !== undefined && isSince(text, date, dates[length]!) ? { since, length } : [];
  });
});

const longestGap = 24;
/** 参加工作以来，他已在邮路上走了整整: what is counted is what was begun. */
const ofOneself = /^(?:参加工作|从业|从教|从医|任教|执教|行医|入行|上岗)以来[，,]?[他她我]已[^连近前，,]{0,12}$/;

function isSince(text: string, since: Span, length: Span): boolean {
  const gap = text.slice(since.end, length.start);
  return (
    gap.length <= longestGap &&
    /^[^。；;\d]*(?:以来|至今)[^。；;\d]*$/.test(gap) &&
    (/(?:已经?|走过|历经)[^连近前，,]{0,4}$/.test(gap) || ofOneself.test(gap)) &&
    /^(?:了|[，,。；;！？）]|$)/.test(text.charAt(length.end))
  );
}

const yearOf = ({ type, timex, range, stated }: DateMention): number | null =>
  type === "date" && range === null && stated.includes("year") && timex ? Number(timex.slice(0, 4)) || null : null;

function yearsOf({ timex, bound, range }: DateMention): number | null {
  const [, count] = /^P(\d+)Y$/.exec(timex ?? "") ?? [];
  return count && bound === "exact" && range === null ? Number(count) : null;
}
