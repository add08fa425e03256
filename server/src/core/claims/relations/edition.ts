import type { DateMention } from "../../format.ts";
import { inStretches } from "../../text/stretches.ts";
import type { FigureClaim, ListedPassage, RelationKind } from "./kind.ts";

/** 2024年第10届, 2025年第12届: two editions of one event, which cannot be further apart than their years, nor the other way round. */
export const edition: RelationKind = {
  kind: "edition",
  scope: "article",
  *find({ passages, listed }) {
    const counted: { article: number | null; claim: FigureClaim }[] = [];
    yield* inStretches(passages, passagesAtOnce, ({ passage, claims }) => {
      for (const claim of claims) if (isEdition(claim)) counted.push({ article: passage.article, claim });
    });
    if (counted.length < 2) return;
    const years = yearsOf(new Set(counted.map(({ claim }) => claim.claim.asOf)), listed);
    const earlier = new Map<string, Held>();
    for (const { article, claim } of counted) {
      const year = claim.claim.asOf === null ? undefined : years.get(claim.claim.asOf);
      if (!year) continue;
      const key = `${article} ${claim.claim.indicator}`;
      const held = { claim, year, number: Number(claim.figure.value) };
      const first = earlier.get(key);
      earlier.set(key, held);
      if (first && first.year !== year) yield relate(first, held);
    }
  },
};

const passagesAtOnce = 256;

interface Held {
  claim: FigureClaim;
  year: number;
  number: number;
}

const isEdition = ({ claim, figure }: FigureClaim): boolean =>
  figure.type === "ordinal" && figure.unit?.text === "届" && (claim.indicator?.length ?? 0) >= 2;

/** The years of some dates, by their ids. */
function yearsOf(ids: ReadonlySet<string | null>, listed: readonly ListedPassage[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { dates } of listed) {
    for (const { date } of dates) if (ids.has(date.id)) years.set(date.id, yearOf(date));
  }
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
    holds: editions >= 0 && editions <= years,
    arithmetic: `${a.year}年${a.claim.figure.text}，${b.year}年${b.claim.figure.text}`,
  };
}
