import { daysBetween, type IsoDay, partsOf } from "./calendar.ts";
import type { Context } from "./context.ts";

/**
 * How far ahead a date without a year may lie before it is taken for the year before, and how far back before one that is said
 * to be to come is taken for the year after: half a year, in days of 31 to the month.
 */
const HALF_A_YEAR = 186;

/** How many years back the story of a report may begin; what is farther back is history, and stays there. */
const STORY = 3;

/**
 * The year of a date that gives none. Dates of its sentence come first, then those of its paragraph from which it goes on,
 * unless it is said to be to come; then the day of the report.
 */
export function impliedYear(context: Context, month: number, day: number): number | null {
  const said = context.year("sentence");
  const today = context.todayParts;
  if (said !== null) {
    // 2025年10月启动招标，4月将开工
    if (!context.wouldGoBack(month) || !context.isAhead()) return said;
    return today === null ? said + 1 : yearFromToday(context, today, month, day);
  }
  const narrated = context.narratedYear();
  if (today === null) return narrated ?? context.year("article");
  if (narrated === null) return yearFromToday(context, today, month, day);
  if (context.goesOn(month)) {
    const isStory = today[0] - narrated <= STORY && rank(narrated, month, day) < rank(...today);
    return isStory && context.isAhead() ? yearFromToday(context, today, month, day) : narrated;
  }
  // 2008年8月8日…。2月6日: the story has come back to the present, unless that would be still to come.
  const year = yearFromToday(context, today, month, day);
  return rank(year, month, day) > rank(...today) && !context.isClauseAhead() ? narrated : year;
}

const rank = (year: number, month: number, day: number): number => (year * 12 + month) * 31 + day;

/** The year of the report, unless the date would lie far ahead and is not said to be to come, or far back and is. */
function yearFromToday(context: Context, today: readonly [number, number, number], month: number, day: number): number {
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
