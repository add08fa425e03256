import type { Article, DocumentDate } from "../format.ts";
import { type DetectedPassage, perPassage } from "../mentions/perPassage.ts";
import { toDraft } from "../structure/passage.ts";
import { addTo } from "../text/lists.ts";
import { inStretches } from "../text/stretches.ts";
import { daysBetween, type IsoDay, isoDay, isRealDay, partsOf } from "./calendar.ts";
import { asPast, type Past, rank } from "./past.ts";
import { type Dated, findWrittenDays, isoOf, pointOf, type WrittenDay } from "./writtenDays.ts";

/** The document date, and for each article the day that 今天 means in it. */
export interface Days {
  documentDate: DocumentDate | null;
  today: (IsoDay | null)[];
}

/**
 * A date that a person set comes first, then a full date at the head of the draft or in a dateline, then a dateline's month
 * and day with the year of the date below the draft, or that the latest time stated as past allows; then a full date that
 * opens the report behind its dateline, and the date below the draft. Articles with datelines of their own keep their days.
 */
export function* findDays(
  articles: readonly Article[],
  read: readonly DetectedPassage[],
  setting: string | null,
): Generator<void, Days> {
  if (setting !== null) {
    const documentDate: DocumentDate = { date: setting, from: "setting", stated: true, evidence: [] };
    return { documentDate, today: articles.map(() => setting) };
  }
  const datelines = findDatelines(articles, read);
  const { head, opening, closing } = yield* findWrittenDays(articles, read);
  const documentDate =
    (head && stated(head)) ??
    findFullDateline(datelines) ??
    (closing && completeBeside(closing, datelines)) ??
    (yield* completeDateline(read, datelines)) ??
    (opening && inferred(opening.iso, [opening])) ??
    (closing && stated(closing));
  return { documentDate, today: datelines.map((dateline) => dayOf(dateline, documentDate)) };
}

/** For each article the date in its dateline, with at least month and day. */
function findDatelines(articles: readonly Article[], read: readonly DetectedPassage[]): (Dated | null)[] {
  const datelines: (Dated | null)[] = articles.map(() => null);
  for (const { passage, detected } of read) {
    const { article, lead } = passage;
    if (article === null || lead === 0 || datelines[article]) continue;
    const date = detected.find(
      (mention) => mention.kind === "date" && mention.end <= lead && pointOf(mention)?.day !== undefined,
    );
    if (date?.kind === "date") datelines[article] = { passage, date };
  }
  return datelines;
}

/** The full date in a dateline; one that no calendar has leaves the day to other evidence. */
function findFullDateline(datelines: readonly (Dated | null)[]): DocumentDate | null {
  for (const dateline of datelines) {
    const iso = dateline && isoOf(dateline.date);
    if (dateline && iso) return stated({ ...dateline, iso });
  }
  return null;
}

const stated = ({ iso, passage, date }: Dated & { iso: IsoDay }): DocumentDate => ({
  date: iso,
  from: "text",
  stated: true,
  evidence: toDraft(passage, date),
});

const inferred = (date: IsoDay, evidence: readonly Dated[]): DocumentDate => ({
  date,
  from: "inferred",
  stated: false,
  evidence: evidence.flatMap(({ passage, date }) => toDraft(passage, date)),
});

/** A dateline's day in the year of the date below the draft, which stands within the month. */
function completeBeside(closing: WrittenDay, datelines: readonly (Dated | null)[]): DocumentDate | null {
  for (const dateline of datelines) {
    const day = dateline && dayNear(dateline, closing.iso);
    if (dateline && day && Math.abs(daysBetween(closing.iso, day)) <= MONTH) return inferred(day, [dateline, closing]);
  }
  return null;
}

const MONTH = 31;
const PASSAGES_AT_ONCE = 256;

function* completeDateline(
  read: readonly DetectedPassage[],
  datelines: readonly (Dated | null)[],
): Generator<void, DocumentDate | null> {
  const latestPast = yield* pastsOf(read);
  for (const dateline of datelines) {
    const latest = dateline && latestPast(dateline);
    if (!dateline || !latest) continue;
    const { month, day } = pointOf(dateline.date) as { month: number; day: number };
    const { past, at } = latest;
    let { year } = past;
    if (past.month === null ? past.over || month <= QUARTER_UNDER_REPORT : rank(year, month, day) < past.rank)
      year += 1;
    if (isRealDay(year, month, day)) return inferred(isoDay(year, month, day), [dateline, at]);
  }
  return null;
}

/** What a passage states as past, and where. */
const pastsIn = perPassage(({ passage: { text }, detected }) =>
  detected.flatMap((date) => {
    const past = date.kind === "date" ? asPast(text, date) : null;
    return date.kind === "date" && past ? { date, past } : [];
  }),
);

interface PlacedPast {
  past: Past;
  at: Dated;
  /** Where its passage stands among the others. */
  order: number;
}

const latestFirst = (a: PlacedPast, b: PlacedPast): number => b.past.rank - a.past.rank || a.order - b.order;

/** Finds, for a dateline, the latest time that its article or the front matter states as past. It reads all passages once. */
function* pastsOf(reads: readonly DetectedPassage[]): Generator<void, (dateline: Dated) => PlacedPast | undefined> {
  const byArticle = new Map<number | null, PlacedPast[]>();
  yield* inStretches(reads, PASSAGES_AT_ONCE, (read, order) => {
    const { passage } = read;
    const of = passage.role === "front" ? null : passage.article;
    for (const { date, past } of pastsIn(read)) addTo(byArticle, of, { past, at: { passage, date }, order });
  });
  for (const pasts of byArticle.values()) pasts.sort(latestFirst);
  return ({ passage, date }) => {
    const found = [null, passage.article].flatMap((of) => byArticle.get(of)?.find(({ at }) => at.date !== date) ?? []);
    return found.sort(latestFirst)[0];
  };
}

/** In the first months of a year a year that is named alone is nearly always the one before, under report. */
const QUARTER_UNDER_REPORT = 3;

/** The day of an article's own dateline, in the year that puts it next to the document date. */
function dayOf(dateline: Dated | null, documentDate: DocumentDate | null): IsoDay | null {
  if (!dateline) return documentDate?.date ?? null;
  const own = isoOf(dateline.date);
  if (own !== null || documentDate === null) return own;
  return dayNear(dateline, documentDate.date) ?? documentDate.date;
}

function dayNear(dateline: Dated, iso: IsoDay): IsoDay | null {
  const { month, day } = pointOf(dateline.date) as { month: number; day: number };
  const [year] = partsOf(iso);
  const candidates = [year, year - 1, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => isoDay(candidate, month, day));
  const distance = (candidate: IsoDay): number => Math.abs(daysBetween(iso, candidate));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
