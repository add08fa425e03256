import { daysBetween, type IsoDay, partsOf } from "./calendar.ts";
import type { Context } from "./context.ts";

/**
 * How far ahead a date without a year may lie before it is taken for the year before, and how far back before one that is said
 * to be to come is taken for the year after: half a year, in days of 31 to the month.
 */
const HALF_A_YEAR = 186;

/**
 * The year of a date that gives none. Dates of its sentence come first, then the day of the report: its own year, unless the
 * date would lie far ahead and is not said to be to come. Without such a day the last year the article spoke of.
 */
export function impliedYear(context: Context, month: number, day: number): number | null {
  const narrated = context.narratedYear();
  if (narrated !== null) return narrated;
  const today = context.todayParts;
  if (today === null) return context.year("article");
  const ahead = (month - today[1]) * 31 + day - today[2];
  if (ahead > HALF_A_YEAR) return context.isClauseAhead() ? today[0] : today[0] - 1;
  return ahead < -HALF_A_YEAR && context.isAhead() ? today[0] + 1 : today[0];
}

/** The year in which a yearly day comes nearest to today: 元宵节 in a report of 25 February is the one a week ahead. */
export function nearestYear(context: Context, dayIn: (year: number) => IsoDay | null): number | null {
  const { today } = context;
  if (today === null) return null;
  const earliest = context.isAhead() ? today : "";
  const [year] = partsOf(today);
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayIn(candidate);
    const distance = day === null || day < earliest ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(today, day));
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
