import { type NamedDay, namedDays } from "../mentions/dates/namedPart.ts";
import { daysOffAround, type IsoDay, isoDay, lunarToIso, solarTermDay } from "./calendar.ts";

const known = new Map<string, { day: IsoDay | null; off: { start: IsoDay; end: IsoDay } | null | undefined }>();

function entryOf(id: string, year: number) {
  const key = `${id} ${year}`;
  let entry = known.get(key);
  if (!entry) {
    const named = namedDays.get(id);
    entry = { day: named ? find(named, year) : null, off: undefined };
    known.set(key, entry);
  }
  return entry;
}

/** The day that a festival or solar term falls on in a Gregorian year. The calendar is asked once for each. */
export const namedDayIn = (id: string, year: number): IsoDay | null => entryOf(id, year).day;

/** The days off of a festival in a year, `end` included; null outside the years on record. */
export function daysOffIn(id: string, year: number): { start: IsoDay; end: IsoDay } | null {
  const entry = entryOf(id, year);
  if (entry.off === undefined) entry.off = entry.day === null ? null : daysOffAround(entry.day);
  return entry.off;
}

function find(named: NamedDay, year: number): IsoDay | null {
  if (named.calendar === "term") return solarTermDay(year, named.term!);
  const { month, day } = named as { month: number; day: number };
  if (named.calendar === "gregorian") return isoDay(year, month, day);
  // The end of the lunar year falls into the next Gregorian one.
  const candidates = [lunarToIso(year, month, day), lunarToIso(year - 1, month, day)];
  return candidates.find((iso) => iso !== null && Number(iso.slice(0, 4)) === year) ?? null;
}
