import data from "../../../../register/named-days.json" with { type: "json" };
import { endsWithAny, type Guard, Lexicon, startsWithAny, type Word } from "./lexicon.ts";
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
  /** Characters behind which the name is cut out of other words: 成立|春笋合作社. */
  notAfter?: string;
}

/** 元宵将至 is the festival, not the dumpling. */
const nearness = [...data.ahead, ...data.over];

interface Name extends Pick<Guard, "notAfter"> {
  day: NamedDay;
  firm: boolean;
}

const terms: NamedDay[] = data.terms.map((term) => ({
  id: term.name,
  calendar: "term",
  term: term.name,
  ["firm" in term ? "words" : "guarded"]: [term.name],
  behind: data.termWords,
  ...("notAfter" in term && { notAfter: term.notAfter }),
}));
const days: NamedDay[] = [...(data.days as NamedDay[]), ...terms];

export const namedDays: ReadonlyMap<string, NamedDay> = new Map(days.map((day) => [day.id, day]));

export const namedDayWords = new Lexicon<Name>(
  days.flatMap((day) => {
    const guard = day.notAfter === undefined ? {} : { notAfter: day.notAfter };
    return [
      ...(day.words ?? []).map((text) => ({ text, meaning: { day, firm: true, ...guard } })),
      ...(day.guarded ?? []).map((text) => ({ text, meaning: { day, firm: false, ...guard } })),
    ];
  }),
);

/** 春节, 去年国庆假期, “五一”小长假, 立春. */
export function readNamedPart(reader: PointReader): boolean {
  const { text, at } = reader;
  const isOfYear = reader.level === Level.year;
  if (!reader.isEmpty && !isOfYear) return false;
  const word = namedDayWords.match(text, at) ?? (isOfYear ? matchQuoted(text, at) : null);
  if (!word) return false;
  const end = at + word.text.length;
  const { day, firm } = word.meaning;
  const told =
    firm ||
    isOfYear ||
    endsWithAny(text, at, day.before ?? []) ||
    startsWithAny(text, end, day.behind ?? []) ||
    startsWithAny(text, end, nearness) ||
    isTermOn(day, text, end);
  if (!told) return false;
  reader.point.named = day.id;
  const holiday = day.holiday === undefined ? undefined : data.holidayWords.find((name) => text.startsWith(name, end));
  if (holiday !== undefined) reader.point.holiday = true;
  return reader.take(Level.day, end + (holiday?.length ?? 0));
}

/** 去年“七夕”: the year tells that what stands in quotation marks is the day and no name of something. */
function matchQuoted(text: string, at: number): Word<Name> | null {
  if (text.charAt(at) !== "“") return null;
  const word = namedDayWords.match(text, at + 1);
  return word && text.charAt(at + 1 + word.text.length) === "”" ? { ...word, text: `“${word.text}”` } : null;
}

const bracketedDay = /（(\d{1,2})月(\d{1,2})日）/y;
const nearTerm = 4;

/** 小满（5月20日）: a day straight behind, near the usual one of the term, tells that it is no other word. */
function isTermOn({ term }: NamedDay, text: string, at: number): boolean {
  if (term === undefined || text.charAt(at) !== "（") return false;
  bracketedDay.lastIndex = at;
  const [, month, day] = bracketedDay.exec(text) ?? [];
  const usual = data.terms.find(({ name }) => name === term);
  return usual?.month === Number(month) && Math.abs((usual.day ?? 0) - Number(day)) <= nearTerm;
}
