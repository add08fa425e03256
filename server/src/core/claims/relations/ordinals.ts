import { type Passage, toDraft } from "../../structure/passage.ts";
import { type OrdinalMark, ordinalSeries } from "../listing/ordinals.ts";
import { firsts } from "../listing/words.ts";
import type { Found, ListedPassage, RelationKind } from "./kind.ts";

/**
 * 一是…二是…四是: the chains of ordinal marks of an article, in reading order. A chain that breaks ends there and begins anew with the
 * mark that broke it. One without a beginning decides nothing: the beginning may stand on another page, or be worded otherwise.
 */
export const ordinals: RelationKind = {
  kind: "ordinals",
  scope: "article",
  *find({ listed }) {
    const reached: Reached = new Map();
    let chains = new Chains(reached);
    let article: number | null = null;
    for (const one of listed) {
      if (one.listings.ordinals.length === 0) continue;
      if (one.passage.article !== article) {
        yield* chains.close();
        chains = new Chains(reached);
        article = one.passage.article;
      }
      yield* chains.read(one);
    }
    yield* chains.close();
  },
};

interface PlacedMark {
  passage: Passage;
  mark: OrdinalMark;
  /** It follows a break that has been told, or goes on where another article has ended. */
  goesOn?: true;
  /** The number that was due where it broke a chain. */
  insteadOf?: number;
}

/** Where the chains of each series have ended so far, in this article and those before: headings may look like the beginnings of articles. */
type Reached = Map<OrdinalMark["series"], Set<number>>;

class Chains {
  #open = new Map<OrdinalMark["series"], PlacedMark[]>();
  #reached: Reached;

  constructor(reached: Reached) {
    this.#reached = reached;
  }

  *read({ passage, listings }: ListedPassage): Generator<Found> {
    for (const mark of listings.ordinals) yield* this.#add({ passage, mark });
  }

  *#add(next: PlacedMark): Generator<Found> {
    const { series, number } = next.mark;
    const chain = this.#open.get(series) ?? [];
    const last = chain.at(-1)?.mark.number;
    const isMended = chain.length === 1 && chain[0]!.insteadOf === number - 1;
    if (next.mark.weak && (last === undefined || number !== last + 1)) return;
    for (const inner of ordinalSeries.slice(ordinalSeries.indexOf(series) + 1)) yield* this.#end(inner);
    if (last !== undefined && number === last + 1) {
      chain.push(next);
      return;
    }
    // 一是…三是…三是…四是: the mark that broke the chain is the slip, and what follows goes on.
    if (isMended) {
      this.#open.set(series, [{ ...next, goesOn: true }]);
      return;
    }
    const breaks = last !== undefined && number >= last && number > 1;
    if (breaks) yield toRelation([...chain, next], false);
    else yield* this.#end(series);
    const goesOn = breaks || this.#reached.get(series)?.has(number - 1) === true;
    const insteadOf = breaks ? { insteadOf: last + 1 } : {};
    this.#open.set(series, [goesOn ? { ...next, goesOn, ...insteadOf } : next]);
  }

  *close(): Generator<Found> {
    for (const series of ordinalSeries) yield* this.#end(series);
  }

  *#end(series: OrdinalMark["series"]): Generator<Found> {
    const chain = this.#open.get(series) ?? [];
    this.#open.delete(series);
    const last = chain.at(-1);
    if (last) this.#reached.set(series, (this.#reached.get(series) ?? new Set()).add(last.mark.number));
    const [first] = chain;
    if (!first || chain.length < 2) return;
    const isBegun = first.mark.number === 1 || first.goesOn;
    if (isBegun || !mayBeginElsewhere(first)) yield toRelation(chain, isBegun ? true : null);
  }
}

/** What digits number may begin anywhere (a table, a second page of notes), and 首先…二是 begins in words. */
const mayBeginElsewhere = ({ passage, mark }: PlacedMark): boolean =>
  ["digit", "bracketed", "circled"].includes(mark.series) || firsts.firstIn(passage.text, 0, mark.start) !== null;

const toRelation = (chain: readonly PlacedMark[], holds: boolean | null): Found => ({
  claims: [],
  holds,
  arithmetic: chain.map(({ passage, mark }) => passage.text.slice(mark.start, mark.end)).join("→"),
  spans: chain.map(({ passage, mark }) => toDraft(passage, { start: mark.start, end: mark.end })[0]!),
});
