import type { DateMention } from "../../format.ts";
import { daysBetween } from "../../resolution/calendar.ts";
import { type LengthUnit, readLength } from "./elapsed.ts";
import type { Found, ListedPassage, PlacedDate, RelationKind } from "./kind.ts";

/**
 * 2021—2025年，5年间: a length of time against the two ends straight before it. It may count both ends (2021—2025年 is five years) or
 * what lies between them (four).
 */
export const spanLength: RelationKind = {
  kind: "span-length",
  scope: "article",
  find({ listed }) {
    const found: Found[] = [];
    for (const one of listed) {
      for (const [index, range] of one.dates.entries()) {
        const length = range.date.range && one.dates[index + 1];
        const between = length && stepsOf(range.date);
        if (!between || !isLengthOf(one, range, length)) continue;
        const stated = readLength(length.date);
        if (!stated || stated.unit !== between.unit) continue;
        const holds = stated.count === between.steps || stated.count === between.steps + 1;
        found.push({
          claims: [],
          holds,
          arithmetic: `${range.date.text}＝${between.steps}或${between.steps + 1}${names[between.unit]}`,
          spans: [range.date, length.date].map(({ start, end }) => ({ start, end })),
        });
      }
    }
    return found;
  },
};

type Unit = Exclude<LengthUnit, "W">;
const names = { Y: "年", M: "个月", D: "天" };

const ties = /^[，,）)]?(?:这|的|共|为期|历时|前后|时间|整整)*$/;
/** 书展3月5日至8日在文化馆举行，为期5天: what 为期 is said of is what has just been dated. */
const tiesAcross = /^[^，,。；;：:！？（）]{1,14}[，,](?:为期|历时)$/;
const followers = /^(?:[来间里中]|累计|时间)/;

function isLengthOf({ passage: { text } }: ListedPassage, range: PlacedDate, length: PlacedDate): boolean {
  const gap = text.slice(range.local.end, length.local.start);
  if (/^[近过前后]/.test(length.date.text)) return false;
  if (tiesAcross.test(gap)) return true;
  if (gap.length > 6 || !ties.test(gap)) return false;
  return (
    /[为历共]|[来间]$/.test(gap + length.date.text) ||
    followers.test(text.slice(length.local.end, length.local.end + 2))
  );
}

/** How many years, months or days lie between two ends that are given to the same unit. */
function stepsOf({ range, type, bound }: DateMention): { steps: number; unit: Unit } | null {
  const { low = "", high = "" } = range ?? {};
  if (type !== "date" || bound !== "exact" || low.length !== high.length || !/^\d{4}(?:-\d\d){0,2}$/.test(low))
    return null;
  const [a, b] = [low, high].map((end) => end.split("-").map(Number)) as [number[], number[]];
  if (a.length === 1) return positive(b[0]! - a[0]!, "Y");
  if (a.length === 2) return positive((b[0]! - a[0]!) * 12 + b[1]! - a[1]!, "M");
  return positive(daysBetween(low, high), "D");
}

const positive = (steps: number, unit: Unit) => (steps > 0 ? { steps, unit } : null);
