import { type Passage, toDraft } from "../../structure/passage.ts";
import type { Span } from "../../text/span.ts";
import type { CountedList } from "../listing/countedLists.ts";
import type { Found, RelationKind } from "./kind.ts";

/** 甲、乙、丙三大产业; 三大工程：甲、乙、丙: a count against the list it stands beside. */
export const countList: RelationKind = {
  kind: "count-list",
  scope: "article",
  *find({ listed }) {
    for (const { passage, listings } of listed) {
      for (const list of listings.lists) yield toRelation(passage, list);
    }
  },
};

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
