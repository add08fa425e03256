import type { Detected } from "../../mentions/detected.ts";
import type { ClaimPassage, Found } from "./kind.ts";

/** A relation whose claims are told by their place among those of its passages. */
type Local<R extends Found> = Omit<R, "claims"> & { claims: number[] };

interface Memory<R extends Found> {
  passages: readonly (readonly Detected[])[];
  relations: readonly Local<R>[];
}

/**
 * Finds the relations of some passages once. What is found may depend on the claims' own words and values and on nothing that
 * other passages say. A passage that is edited has another list of mentions, and what was found with the old one is forgotten
 * with it.
 */
export function remembered<R extends Found>(
  find: (passages: readonly ClaimPassage[]) => Iterable<R>,
): (passages: readonly ClaimPassage[]) => R[] {
  const known = new WeakMap<readonly Detected[], Memory<R>>();
  return (passages) => {
    const first = passages[0]!.detected;
    let memory = known.get(first);
    if (!memory || !isOf(memory, passages)) {
      memory = { passages: passages.map(({ detected }) => detected), relations: findLocal(passages, find) };
      known.set(first, memory);
    }
    if (memory.relations.length === 0) return [];
    const ids = idsOf(passages);
    return memory.relations.map((relation) => place(relation, ids));
  };
}

const isOf = <R extends Found>(memory: Memory<R>, passages: readonly ClaimPassage[]): boolean =>
  memory.passages.length === passages.length &&
  passages.every(({ detected }, index) => memory.passages[index] === detected);

const idsOf = (passages: readonly ClaimPassage[]): string[] =>
  passages.flatMap(({ claims, lengths }) => [...claims, ...lengths].map(({ claim }) => claim.id));

function findLocal<R extends Found>(
  passages: readonly ClaimPassage[],
  find: (passages: readonly ClaimPassage[]) => Iterable<R>,
): Local<R>[] {
  const places = new Map(idsOf(passages).map((id, place) => [id, place]));
  return [...find(passages)].map((relation) => ({ ...relation, claims: relation.claims.map((id) => places.get(id)!) }));
}

const place = <R extends Found>(relation: Local<R>, ids: readonly string[]): R =>
  ({ ...relation, claims: relation.claims.map((at) => ids[at]!) }) as R;
