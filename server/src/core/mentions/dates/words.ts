import data from "../../../../register/date-words.json" with { type: "json" };
import type { Anchor, Daypart, LengthUnit, Mod, Opening, Point } from "./expression.ts";
import { type Guard, Lexicon } from "./lexicon.ts";

/** The words of `server/register/date-words.json`, which its JSON Schema describes, indexed by their first characters. */

interface Entry extends Guard {
  words: string[];
}

export interface PointWord extends Entry {
  alone?: boolean;
  anchor?: Anchor;
  century?: number;
  year?: number;
  half?: 1 | 2;
  quarter?: number;
  season?: NonNullable<Point["season"]>;
  month?: number;
  lunarMonth?: number;
  tenDays?: number;
  lastTenDays?: number;
  week?: number;
  weekend?: boolean;
  day?: number;
  daypart?: Daypart;
  yearEdge?: Mod;
  monthEdge?: Mod;
}

export const pointWords = Lexicon.of(data.points as PointWord[]);
/** Those of them that a date can begin with. */
export const entryWords = (data.points as PointWord[])
  .filter((word) => word.alone !== false || word.daypart !== undefined)
  .flatMap((word) => word.words);

export const pairWords = Lexicon.of(data.pairs as (Entry & { unit: "year" | "day"; from: number; to: number })[]);
interface SeasonOfYear {
  year: number;
  season: NonNullable<Point["season"]>;
}
export const seasonPairWords = Lexicon.of(data.seasonPairs as (Entry & { from: SeasonOfYear; to: SeasonOfYear })[]);
export const edgeWords = Lexicon.of(data.edges as (Entry & { mod: Mod })[]);
export const openingWords = Lexicon.of(data.openings as (Entry & { open: Opening })[]);
export const vagueWords = Lexicon.of(data.vague as (Entry & { value: string })[]);
type LengthWord = Entry & { unit: LengthUnit; times?: number };
export const lengthWords = Lexicon.of(data.lengths as LengthWord[]);
/** The units behind 个多 and 个半, which take the place of their 个; others stand as they are. */
export const countedLengthWords = Lexicon.of(
  (data.lengths as LengthWord[]).map((length) => ({
    ...length,
    words: length.words.map((word) => word.replace(/^个/, "")),
  })),
);
export const idioms = Lexicon.of<Entry>([{ words: data.idioms }, ...data.guardedIdioms]);
/** Behind a length of time: 五年来, 三天前, 两年后. */
export const trailingWords = Lexicon.of<Entry & { direction: "past" | "ago" | "hence" }>(
  data.trailing as (Entry & { direction: "past" | "ago" | "hence" })[],
);
export const windowWords = Lexicon.of<Entry & { direction: "past" | "future" | "hence" }>([
  { words: data.windows.past, direction: "past", notAfter: data.windows.lengthAfter },
  { words: data.windows.future, direction: "future" },
  { words: data.windows.hence, direction: "hence" },
]);

export const aroundWords = Lexicon.of<Entry>(data.around);
/** Make a date one to come; those behind it anywhere in its clause, or only where they touch it. */
export const outlookBefore = Lexicon.of<Entry>(data.outlook.before);
export const outlookAfter = Lexicon.of<Entry & { anywhere?: boolean }>(data.outlook.after);

/** Behind a date they say that what is to come was only told of then: 10月20日公司宣布将举办年会. */
export const { reported } = data.outlook;

export const { animalYear, bounds, centenaries, closedDays, dayLengths, hanDays, lunarSigns, seasons, targets } = data;
export const { ratios, upToNow, weekNames, yearCounts, yearly, counters } = data;
export const unitGuards: Readonly<Record<string, Guard>> = data.units;
