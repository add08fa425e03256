import { type Passage, toDraft } from "../../structure/passage.ts";
import type { Span } from "../../text/span.ts";
import type { CountedList } from "../listing/countedLists.ts";
import type { Count } from "../listing/counts.ts";
import type { Found, ListedPassage, RelationKind } from "./kind.ts";

/** 甲、乙、丙三大产业; 三大工程：甲、乙、丙: a count against the list it stands beside. */
export const countList: RelationKind = {
  kind: "count-list",
  scope: "article",
  find({ listed }) {
    const found: Found[] = [];
    for (const [index, { passage, listings }] of listed.entries()) {
      for (const list of listings.lists) found.push(toRelation(passage, list));
      const items = listings.opening && itemsAfter(listed, index);
      if (items) found.push(...ofItems(passage, listings.opening!, items));
    }
    return found;
  },
};

/** The entries straight behind a passage; null where others follow further on, so that the list may be longer. */
function itemsAfter(listed: readonly ListedPassage[], index: number): Passage[] | null {
  const items: Passage[] = [];
  const { article } = listed[index]!.passage;
  for (let at = index + 1; at < listed.length; at += 1) {
    const { passage, listings } = listed[at]!;
    const isOver = at - index > items.length + 1;
    if (passage.article !== article || passage.role !== "body" || at - index > longestList) break;
    if (passage.item && isOver) return null;
    if (passage.item) items.push(passage);
    else if (listings.opening) break;
  }
  return items.length > 1 ? items : null;
}

const longestList = 40;
/** Further off, the paragraphs are of something else. */
const farthest = 2;

/** 三个方面： with each of them as a paragraph: ——…。 */
function* ofItems(passage: Passage, counted: Count, items: readonly Passage[]): Generator<Found> {
  const holds = items.length === counted.value;
  if (Math.abs(items.length - counted.value) > farthest) return;
  yield {
    claims: [],
    holds,
    arithmetic: `列${items.length}${holds ? "＝" : "≠"}${passage.text.slice(counted.start, counted.end)}`,
    spans: [...items.map((item) => place(item, { start: 0, end: 1 })), place(passage, counted)],
  };
}

function toRelation(passage: Passage, { counted, count, items }: CountedList): Found {
  const { least, most } = items;
  const holds = least <= count && count <= most;
  const listed = holds ? count : count < least ? least : most;
  return {
    claims: [],
    holds,
    arithmetic: `列${listed}${holds ? "＝" : "≠"}${passage.text.slice(counted.start, counted.end)}`,
    spans: [place(passage, items), place(passage, counted)],
  };
}

const place = (passage: Passage, { start, end }: Span): Span => toDraft(passage, { start, end })[0]!;
