import type { Passage } from "../../structure/passage.ts";
import { narrowed } from "../../text/arabic.ts";
import { type CountedList, readCountedLists } from "./countedLists.ts";
import type { Count } from "./counts.ts";
import { readOneEach } from "./oneEach.ts";
import { type Announced, readAnnounced, readOpening } from "./openings.ts";
import { type OrdinalMark, readOrdinals } from "./ordinals.ts";
import { type Ratio, readRatios } from "./ratios.ts";

/** What a passage counts and numbers by itself: the part of relations that can be cached with it. */
export interface Listings {
  lists: readonly CountedList[];
  /** What it says of how many paragraphs follow as a list. */
  opening: Count | null;
  announced: readonly Announced[];
  ordinals: readonly OrdinalMark[];
  ratios: readonly Ratio[];
}

export function readListings(passage: Passage): Listings {
  const ordinals = readOrdinals(passage);
  // 一、五年回顾: a heading that stands where an article begins.
  if (passage.role === "headline") {
    const opening = ordinals.filter(({ start }) => start === passage.lead);
    return { lists: [], opening: null, announced: [], ordinals: opening, ratios: [] };
  }
  return {
    lists: [...readCountedLists(passage.text, ordinals), ...readOneEach(passage.text)],
    opening: readOpening(passage.text),
    announced: readAnnounced(passage.text, ordinals),
    ordinals,
    ratios: readRatios(narrowed(passage.text)),
  };
}
