import type { Daypart, Point } from "../mentions/dates/expression.ts";
import { addDays, pad } from "./calendar.ts";
import type { Period } from "./period.ts";

/** Hours that a part of the day spans, wide enough for every use, and its TIMEX3 value. */
const DAYPARTS: Record<Daypart, { timex: string; from: number; to: number }> = {
  SMALL: { timex: "TMO", from: 0, to: 6 },
  MO: { timex: "TMO", from: 5, to: 12 },
  MI: { timex: "TMI", from: 11, to: 14 },
  AF: { timex: "TAF", from: 12, to: 19 },
  DT: { timex: "TDT", from: 6, to: 20 },
  EV: { timex: "TEV", from: 17, to: 24 },
  NI: { timex: "TNI", from: 18, to: 30 },
};

/** A time of day on the day it belongs to. Without the day its value is the time alone; null for a time that no clock shows. */
export function atTime(point: Point, day: Period | null): Period | null {
  const date = day?.timex ?? "";
  const start = day?.day === null || day === null ? null : day.start;
  const times = point.hour === undefined ? daypartOf(point.daypart!) : clockOf(point, point.hour);
  if (times === null) return null;
  return {
    timex: date + times.timex,
    start: start === null ? null : wallClock(start, times.from),
    end: start === null ? null : wallClock(start, times.to),
    year: day?.year ?? null,
    month: day?.month ?? null,
    day: day?.day ?? null,
  };
}

/** Half-open, in seconds from midnight. */
interface Times {
  timex: string;
  from: number;
  to: number;
}

function daypartOf(daypart: Daypart): Times {
  const { timex, from, to } = DAYPARTS[daypart];
  return { timex, from: from * 3600, to: to * 3600 };
}

function clockOf({ minute, second }: Point, hour: number): Times | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || (hour === 24 && (minute ?? 0) + (second ?? 0) > 0))
    return null;
  const from = hour * 3600 + (minute ?? 0) * 60 + (second ?? 0);
  const shown = [hour, minute, second].filter((part) => part !== undefined);
  const fineness = [3600, 60, 1][shown.length - 1] ?? 1;
  return { timex: `T${shown.map((part) => pad(part)).join(":")}`, from, to: from + fineness };
}

function wallClock(day: string, seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const clock = `${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}`;
  const date = days === 0 ? day : addDays(day, days);
  return rest % 60 === 0 ? `${date}T${clock}` : `${date}T${clock}:${pad(rest % 60)}`;
}
