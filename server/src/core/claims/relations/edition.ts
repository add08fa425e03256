import type { DateMention } from "../../format.ts";
import type { Passage } from "../../structure/passage.ts";
import { readSmallInteger } from "../../text/numerals.ts";
import { inStretches } from "../../text/stretches.ts";
import { editionNames } from "./editionNames.ts";
import type { FigureClaim, ListedPassage, RelationKind } from "./kind.ts";

/** 2024年第10届, 2025年第12届: two editions of one event, which cannot be further apart than their years, nor the other way round. */
export const edition: RelationKind = {
  kind: "edition",
  scope: "article",
  *find({ passages, listed, documentDate }) {
    const counted: Counted[] = [];
    yield* inStretches(passages, passagesAtOnce, ({ passage, claims }) => {
      for (const claim of claims) if (isEdition(claim)) counted.push({ passage, claim });
    });
    for (const one of counted) {
      const relation = documentDate && sinceFounded(one, Number(documentDate.date.slice(0, 4)));
      if (relation) yield relation;
    }
    if (counted.length < 2) return;
    const placed = yield* passagesOf(new Set(counted.map(({ passage }) => passage)), listed);
    const held: Held[] = [];
    for (const one of counted) {
      const event = readHeld(one, placed.get(one.passage)!);
      if (!event) continue;
      const first = held.findLast((other) => isSameEvent(other, event));
      held.push(event);
      if (first && first.year !== event.year) yield relate(first, event);
    }
  },
};

const passagesAtOnce = 256;

interface Counted {
  passage: Passage;
  claim: FigureClaim;
}

interface Held extends Counted {
  event: string;
  year: number;
  number: number;
  /** It took place in its year, and was not prepared in it. */
  isHeld: boolean;
}

const isEdition = ({ figure }: FigureClaim): boolean => figure.type === "ordinal" && figure.unit?.text === "届";

/** 2025年，第五届龙灯会举行 */
const isHeld = ({ passage: { text }, claim: { local } }: Counted): boolean =>
  /^[\u4e00-\u9fff]{2,10}?(?:举行|举办|开幕|开赛)[，,。；]/.test(text.slice(local.end, local.end + 14));

const longestLead = 48;
const founded = /(?:创办|始办|创始|始)于(\d{4})年([^。]*?)(?:今年|本届)[^。，,]{0,6}$/;

/** 创办于2010年，每年一届，今年是第17届: not more than one a year, and not fewer where there is one each year. */
function sinceFounded({ passage: { text }, claim: { local, figure, claim } }: Counted, now: number) {
  const [, year, words = ""] = founded.exec(text.slice(Math.max(0, local.start - longestLead), local.start)) ?? [];
  const most = now - Number(year) + 1 - stopped(words);
  // Told of a later year, it is no report of the year that it was thought to be of.
  if (!year || most < 1 || laterThan(words, now)) return null;
  const isYearly = /每年[^。]{0,4}一[届次]|一年一[届度次]/.test(words);
  const number = Number(figure.value);
  return {
    claims: [claim.id],
    holds: number <= most && (!isYearly || number >= most - 1),
    arithmetic: `${year}年创办，${now}年${figure.text}`,
  };
}

function* passagesOf(
  wanted: ReadonlySet<Passage>,
  listed: readonly ListedPassage[],
): Generator<undefined, Map<Passage, ListedPassage>> {
  const placed = new Map<Passage, ListedPassage>();
  yield* inStretches(listed, passagesAtOnce, (one) => {
    if (wanted.has(one.passage)) placed.set(one.passage, one);
  });
  return placed;
}

/** An edition with its event and year; the date beside its number goes before one that holds from further ahead. */
function readHeld(one: Counted, { dates, ...read }: ListedPassage): Held | null {
  const { claim, figure, local } = one.claim;
  const named = editionNames(read).get(local.start);
  const event = named?.name ?? claim.indicator ?? "";
  const date = dates[named?.date ?? -1] ?? dates.find(({ date: { id } }) => id === claim.asOf);
  const year = date ? yearOf(date.date) : 0;
  if (event.length < 2 || year === 0) return null;
  return { ...one, event, year, number: Number(figure.value), isHeld: isHeld(one) };
}

/** 茶文化节 is 云泽茶文化节, told short. */
const isSameEvent = (a: Held, b: Held): boolean =>
  a.passage.article === b.passage.article &&
  (a.event === b.event || isShortOf(a.event, b.event) || isShortOf(b.event, a.event));
const isShortOf = (short: string, long: string): boolean => short.length > 2 && long.endsWith(short);

const laterThan = (words: string, now: number): boolean =>
  [...words.matchAll(/(\d{4})年/g)].some(([, year]) => Number(year) >= now);

/** 其间停办两届 */
function stopped(words: string): number {
  const [, count = ""] = /停办(?:了)?([\d一二三两四五六七八九十]+)[届年次]/.exec(words) ?? [];
  return count === "两" ? 2 : (readSmallInteger(count, 0)?.value ?? 0);
}

/** The one year of a date, 0 where it spans several or is not known. */
function yearOf({ interval }: DateMention): number {
  const { start, end } = interval ?? {};
  if (!start || !end) return 0;
  const year = Number(start.slice(0, 4));
  return end <= `${year + 1}-01-01` ? year : 0;
}

function relate(a: Held, b: Held) {
  const years = Math.abs(b.year - a.year);
  const editions = b.year > a.year ? b.number - a.number : a.number - b.number;
  return {
    claims: [a.claim.claim.id, b.claim.claim.id],
    holds: editions >= 0 && editions <= years && (editions > 0 || !a.isHeld || !b.isHeld),
    arithmetic: `${a.year}年${a.claim.figure.text}，${b.year}年${b.claim.figure.text}`,
  };
}
