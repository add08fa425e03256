import { toDraft } from "../../structure/passage.ts";
import type { CountedList } from "../listing/countedLists.ts";
import type { Found, RelationKind } from "./kind.ts";

/**
 * An overview against its detail, part by part: 引领骑手、帮助主播“两项行动”：针对骑手…；针对主播…. A part answers its own when it has two
 * neighbouring characters in common with it that no other part of the overview has.
 */
export const overview: RelationKind = {
  kind: "overview-detail",
  scope: "article",
  find({ listed }) {
    const found: Found[] = [];
    for (const { passage, listings } of listed) {
      for (const list of listings.lists) {
        if (list.details.length !== list.items.parts.length || list.details.length === 0) continue;
        for (const [index, detail] of list.details.entries()) {
          const head = passage.text.slice(detail.start, detail.end);
          const answers = isAnswer(head, index, list);
          found.push({
            claims: [],
            holds: answers,
            arithmetic: `${list.items.parts[index]}${answers ? "＝" : "≠"}${head}`,
            spans: [list.items, detail].map(({ start, end }) => toDraft(passage, { start, end })[0]!),
          });
        }
      }
    }
    return found;
  },
};

function isAnswer(head: string, index: number, { items }: CountedList): boolean {
  const own = items.parts[index]!;
  const others = items.parts.filter((_, at) => at !== index);
  for (let at = 0; at + 1 < head.length; at += 1) {
    const pair = head.slice(at, at + 2);
    if (own.includes(pair) && !others.some((other) => other.includes(pair))) return true;
  }
  return false;
}
