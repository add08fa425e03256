import type { DateMention } from "../../format.ts";
import type { Passage } from "../../structure/passage.ts";
import { inStretches } from "../../text/stretches.ts";
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
    const years = yield* yearsOf(new Set(counted.map(({ claim }) => claim.claim.asOf)), listed);
    const earlier = new Map<string, Held>();
    for (const one of counted) {
      const { passage, claim } = one;
      const year =
        (claim.claim.indicator?.length ?? 0) < 2 || claim.claim.asOf === null ? undefined : years.get(claim.claim.asOf);
      if (!year) continue;
      const key = `${passage.article} ${claim.claim.indicator}`;
      const held = { claim, year, number: Number(claim.figure.value), isHeld: isHeld(one) };
      const first = earlier.get(key);
      earlier.set(key, held);
      if (first && first.year !== year) yield relate(first, held);
    }
  },
};

const passagesAtOnce = 256;

interface Counted {
  passage: Passage;
  claim: FigureClaim;
}

interface Held {
  claim: FigureClaim;
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
  const most = now - Number(year) + 1;
  if (!year || most < 1) return null;
  const isYearly = /每年[^。]{0,4}一[届次]|一年一[届度次]/.test(words);
  const number = Number(figure.value);
  return {
    claims: [claim.id],
    holds: number <= most && (!isYearly || number >= most - 1),
    arithmetic: `${year}年创办，${now}年${figure.text}`,
  };
}

/** The years of some dates, by their ids. */
function* yearsOf(
  ids: ReadonlySet<string | null>,
  listed: readonly ListedPassage[],
): Generator<undefined, Map<string, number>> {
  const years = new Map<string, number>();
  yield* inStretches(listed, passagesAtOnce, ({ dates }) => {
    for (const { date } of dates) if (ids.has(date.id)) years.set(date.id, yearOf(date));
  });
  return years;
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
