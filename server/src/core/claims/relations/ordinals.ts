import { type Passage, toDraft } from "../../structure/passage.ts";
import { type OrdinalMark, ordinalSeries } from "../listing/ordinals.ts";
import type { Found, ListedPassage, RelationKind } from "./kind.ts";

/**
 * 一是…二是…四是: the chains of ordinal marks of an article, in reading order. A chain that breaks ends there and begins anew with the
 * mark that broke it. One without a beginning decides nothing: the beginning may stand on another page, or be worded otherwise.
 */
export const ordinals: RelationKind = {
  kind: "ordinals",
  scope: "article",
  *find({ listed }) {
    let chains = new Chains();
    let article: number | null = null;
    for (const one of listed) {
      if (one.listings.ordinals.length === 0) continue;
      if (one.passage.article !== article) {
        yield* chains.close();
        chains = new Chains();
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
  /** It follows a break that has been told. */
  goesOn?: true;
}

class Chains {
  #open = new Map<OrdinalMark["series"], PlacedMark[]>();

  *read({ passage, listings }: ListedPassage): Generator<Found> {
    for (const mark of listings.ordinals) yield* this.#add({ passage, mark });
  }

  *#add(next: PlacedMark): Generator<Found> {
    const { series, number } = next.mark;
    const chain = this.#open.get(series) ?? [];
    const last = chain.at(-1)?.mark.number;
    for (const inner of ordinalSeries.slice(ordinalSeries.indexOf(series) + 1)) yield* this.#end(inner);
    if (last !== undefined && number === last + 1) {
      chain.push(next);
      return;
    }
    const breaks = last !== undefined && number >= last && number > 1;
    if (breaks) yield toRelation([...chain, next], false);
    else yield* this.#end(series);
    this.#open.set(series, [breaks ? { ...next, goesOn: true } : next]);
  }

  *close(): Generator<Found> {
    for (const series of ordinalSeries) yield* this.#end(series);
  }

  *#end(series: OrdinalMark["series"]): Generator<Found> {
    const chain = this.#open.get(series) ?? [];
    this.#open.delete(series);
    const [first] = chain;
    if (first && chain.length > 1) yield toRelation(chain, first.mark.number === 1 || first.goesOn ? true : null);
  }
}

const toRelation = (chain: readonly PlacedMark[], holds: boolean | null): Found => ({
  claims: [],
  holds,
  arithmetic: chain.map(({ passage, mark }) => passage.text.slice(mark.start, mark.end)).join("→"),
  spans: chain.map(({ passage, mark }) => toDraft(passage, { start: mark.start, end: mark.end })[0]!),
});
