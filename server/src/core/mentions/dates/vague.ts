import { type DateDetector, exactly, impliedRange, type Reading } from "./reading.ts";
import { firstsOf } from "./triggers.ts";
import { pairWords, seasonPairWords, vagueWords } from "./words.ts";

/** 目前, 近日, 近年来. */
function readVague(text: string, at: number): Reading | null {
  const word = vagueWords.match(text, at);
  if (!word) return null;
  return exactly(at, at + word.text.length, {
    form: "value",
    type: "date",
    mod: "APPROX",
    stated: [],
    calendar: "gregorian",
    timex: word.meaning.value,
  });
}

/** 今明两年, 昨今两天. */
function readPair(text: string, at: number): Reading | null {
  const word = pairWords.match(text, at);
  if (!word) return readSeasonPair(text, at);
  const { unit, from, to } = word.meaning;
  const shift = (by: number) => ({ [unit]: { anchor: "document" as const, by } });
  return exactly(at, at + word.text.length, { ...impliedRange(shift(from), shift(to), null), written: true });
}

/** 去冬今春 */
function readSeasonPair(text: string, at: number): Reading | null {
  const word = seasonPairWords.match(text, at);
  if (!word) return null;
  const [from, to] = [word.meaning.from, word.meaning.to].map(({ year, season }) => ({
    season,
    year: { anchor: "document" as const, by: year },
  }));
  return exactly(at, at + word.text.length, { ...impliedRange(from!, to!, null), written: true });
}

export const vague: DateDetector = { starts: firstsOf(vagueWords.texts), read: readVague };
export const pair: DateDetector = { starts: firstsOf([...pairWords.texts, ...seasonPairWords.texts]), read: readPair };
