import type { Mod } from "../mentions/dates/expression.ts";
import { addDays, addMonths, daysInMonth, type IsoDay, isoDay, pad, padYear } from "./calendar.ts";

/**
 * A stretch of time: its TIMEX3 value, and its bounds on the wall clock, half-open (null where there are none to give).
 * `year`, `month` and `day` are what the dates behind it can build on.
 */
export interface Period {
  timex: string;
  start: string | null;
  end: string | null;
  year: number | null;
  month: number | null;
  day: number | null;
}

const MOST_REMEMBERED = 20_000;

/** The same function, its answers kept; they are never changed. */
function remembered(make: (year: number, month: number, day: number) => Period) {
  const known = new Map<number, Period>();
  return (year: number, month = 0, day = 0): Period => {
    const key = (year * 16 + month) * 32 + day;
    let period = known.get(key);
    if (!period) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      period = make(year, month, day);
      known.set(key, period);
    }
    return period;
  };
}

const makeYear = (year: number): Period =>
  year > 0
    ? { timex: padYear(year), start: isoDay(year, 1, 1), end: isoDay(year + 1, 1, 1), year, month: null, day: null }
    : { timex: `BC${padYear(-year)}`, start: null, end: null, year: null, month: null, day: null };

/** A draft names the same years, months and days over and over, and is resolved again at every keystroke. */
export const yearPeriod = remembered((year) => makeYear(year));
export const monthPeriod = remembered((year, month) => makeMonth(year, month));
export const dayPeriod = remembered(makeDay);

/** Several years: a decade, a century, the early part of one. `to` is included. */
export const yearsPeriod = (timex: string, from: number, to: number): Period => ({
  timex,
  start: isoDay(from, 1, 1),
  end: isoDay(to + 1, 1, 1),
  year: null,
  month: null,
  day: null,
});

/** Months `from` to `to` of a year, `to` included and up to 14. */
export function monthsPeriod(timex: string, year: number, from: number, to: number): Period {
  const end = to >= 12 ? isoDay(year + 1, to - 11, 1) : isoDay(year, to + 1, 1);
  return { timex, start: isoDay(year, from, 1), end, year, month: from === to ? from : null, day: null };
}

const makeMonth = (year: number, month: number): Period =>
  monthsPeriod(`${padYear(year)}-${pad(month)}`, year, month, month);

function makeDay(year: number, month: number, day: number): Period {
  const start = isoDay(year, month, day);
  const end = day < 28 ? isoDay(year, month, day + 1) : addDays(start, 1);
  return { timex: start, start, end, year, month, day };
}

export function isoPeriod(iso: IsoDay): Period {
  return dayPeriod(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** Days `from` to `to`, both included. */
export const daysPeriod = (from: IsoDay, to: IsoDay): Period => ({
  timex: `${from}/${to}`,
  start: from,
  end: addDays(to, 1),
  year: Number(from.slice(0, 4)),
  month: null,
  day: null,
});

/**
 * The part of a period that 初, 中 and 底 mean. Of a year: its first two months, its middle two, its last; of a month: ten
 * days; of anything longer: a third. The value stays, the mod says the rest.
 */
export function edgeOf(period: Period, edge: Mod | null): Period {
  if (edge !== "START" && edge !== "MID" && edge !== "END") return period;
  const { year, month } = period;
  if (year !== null && month !== null) {
    const [from, to] = { START: [1, 10], MID: [11, 20], END: [21, daysInMonth(year, month)] }[edge] as [number, number];
    return { ...period, start: isoDay(year, month, from), end: addDays(isoDay(year, month, to), 1) };
  }
  if (year !== null && /^\d{4}$/.test(period.timex)) {
    const [from, to] = { START: [1, 2], MID: [6, 7], END: [12, 12] }[edge] as [number, number];
    return { ...period, start: monthPeriod(year, from).start, end: monthPeriod(year, to).end };
  }
  return thirdOf(period, edge);
}

function thirdOf(period: Period, edge: "START" | "MID" | "END"): Period {
  const { start, end } = period;
  if (start === null || end === null) return period;
  const months =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  const third = Math.max(1, Math.round(months / 3));
  if (edge === "START") return { ...period, end: addMonths(start, third) };
  if (edge === "END") return { ...period, start: addMonths(end, -third) };
  return { ...period, start: addMonths(start, third), end: addMonths(end, -third) };
}
