import data from "../../../../register/named-days.json" with { type: "json" };
import { endsWithAny, Lexicon, startsWithAny } from "./lexicon.ts";
import { Level, type PointReader } from "./pointReader.ts";

/** A day with a name of its own, as in `server/register/named-days.json`. */
export interface NamedDay {
  id: string;
  calendar: "gregorian" | "lunar" | "term";
  month?: number;
  /** -1 is the last day of its month. */
  day?: number;
  /** Of an event that happened once. */
  year?: number;
  /** Its day is not the same everywhere. */
  varies?: boolean;
  /** The solar term that falls on it. */
  term?: string;
  /** Its name in the State Council's lists of days off. */
  holiday?: string;
  words?: string[];
  /** Names that mean other things too: only with one of `before` or `behind` beside them, or with a year. */
  guarded?: string[];
  before?: string[];
  behind?: string[];
}

/** 元宵将至 is the festival, not the dumpling. */
const nearness = [...data.ahead, ...data.over];

interface Name {
  day: NamedDay;
  firm: boolean;
}

const terms: NamedDay[] = data.terms.map((term) => ({
  id: term.name,
  calendar: "term",
  term: term.name,
  ["firm" in term ? "words" : "guarded"]: [term.name],
  behind: data.termWords,
}));
const days: NamedDay[] = [...(data.days as NamedDay[]), ...terms];

export const namedDays: ReadonlyMap<string, NamedDay> = new Map(days.map((day) => [day.id, day]));

export const namedDayWords = new Lexicon<Name>(
  days.flatMap((day) => [
    ...(day.words ?? []).map((text) => ({ text, meaning: { day, firm: true } })),
    ...(day.guarded ?? []).map((text) => ({ text, meaning: { day, firm: false } })),
  ]),
);

/** 春节, 去年国庆假期, “五一”小长假, 立春. */
export function readNamedPart(reader: PointReader): boolean {
  const { text, at } = reader;
  const word = namedDayWords.match(text, at);
  if (!word || !(reader.isEmpty || reader.level === Level.year)) return false;
  const end = at + word.text.length;
  const { day, firm } = word.meaning;
  const told =
    firm ||
    reader.level === Level.year ||
    endsWithAny(text, at, day.before ?? []) ||
    startsWithAny(text, end, day.behind ?? []) ||
    startsWithAny(text, end, nearness);
  if (!told) return false;
  reader.point.named = day.id;
  const holiday = day.holiday === undefined ? undefined : data.holidayWords.find((name) => text.startsWith(name, end));
  if (holiday !== undefined) reader.point.holiday = true;
  return reader.take(Level.day, end + (holiday?.length ?? 0));
}
