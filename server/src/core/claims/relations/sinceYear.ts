import type { ListedPassage, PlacedDate, RelationKind } from "./kind.ts";

/**
 * 自2015年建成以来，已运行8年; 成立于2015年，至今已走过15个年头: a length of time against the year since when, by the document date. A year
 * that is not full, or that has begun, may count or not.
 */
export const sinceYear: RelationKind = {
  kind: "span-length",
  scope: "article",
  *find({ listed, documentDate }) {
    if (!documentDate) return;
    const now = Number(documentDate.date.slice(0, 4));
    for (const one of listed) {
      for (const [index, since] of one.dates.entries()) {
        const length = [1, 2].map((next) => one.dates[index + next]).find((next) => next?.date.type === "duration");
        const year = yearOf(since);
        const stated = length && isSince(one, since, length) ? yearsOf(length) : null;
        if (year === null || stated === null || year >= now) continue;
        yield {
          claims: [],
          holds: Math.abs(now - year - stated) <= 1,
          arithmetic: `${year}年至今＝${now - year}或${now - year + 1}年`,
          spans: [since, length!].map(({ date: { start, end } }) => ({ start, end })),
        };
      }
    }
  },
};

const longestGap = 20;

function isSince({ passage: { text } }: ListedPassage, since: PlacedDate, length: PlacedDate): boolean {
  const gap = text.slice(since.local.end, length.local.start);
  return (
    gap.length <= longestGap &&
    /^[^。；;\d]*(?:以来|至今)[^。；;\d]*$/.test(gap) &&
    /(?:已经?|走过|历经)[^连近前，,]{0,4}$/.test(gap) &&
    /^(?:了|[，,。；;！？）]|$)/.test(text.slice(length.local.end, length.local.end + 1))
  );
}

const yearOf = ({ date: { type, timex, range, stated } }: PlacedDate): number | null =>
  type === "date" && range === null && stated.includes("year") && timex ? Number(timex.slice(0, 4)) || null : null;

function yearsOf({ date: { timex, bound, range } }: PlacedDate): number | null {
  const [, count] = /^P(\d+)Y$/.exec(timex ?? "") ?? [];
  return count && bound === "exact" && range === null ? Number(count) : null;
}
