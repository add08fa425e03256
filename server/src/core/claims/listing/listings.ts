import type { Passage } from "../../structure/passage.ts";
import { type CountedList, readCountedLists } from "./countedLists.ts";
import { type OrdinalMark, readOrdinals } from "./ordinals.ts";

/** What a passage counts and numbers by itself: the part of relations that can be cached with it. */
export interface Listings {
  lists: readonly CountedList[];
  ordinals: readonly OrdinalMark[];
}

export function readListings(passage: Passage): Listings {
  if (passage.role === "headline") return { lists: [], ordinals: [] };
  const ordinals = readOrdinals(passage);
  return { lists: readCountedLists(passage.text, ordinals), ordinals };
}
