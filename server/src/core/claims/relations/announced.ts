import { type Passage, toDraft } from "../../structure/passage.ts";
import type { Span } from "../../text/span.ts";
import type { Announced } from "../listing/openings.ts";
import { type OrdinalMark, ordinalSeries } from "../listing/ordinals.ts";
import type { Found, ListedPassage, RelationKind } from "./kind.ts";

/** 提出三点建议。一是…。二是…: a count against the numbered points that follow it, over paragraphs. */
export const announced: RelationKind = {
  kind: "count-list",
  scope: "article",
  *find({ listed }) {
    for (const [index, { passage, listings }] of listed.entries()) {
      for (const one of listings.announced) {
        const points = pointsOf(listed, index, one);
        const relation = points && toRelation(points, passage, one);
        if (relation) yield relation;
      }
    }
  },
};

interface Point {
  passage: Passage;
  mark: OrdinalMark;
}

const mostPassages = 200;
/** Further off, the count is of something else. */
const farthest = 2;

/** The points from the first on, as far as they are numbered on, whatever looks like another article; null where one is missing, which the ordinals tell. */
function pointsOf(listed: readonly ListedPassage[], index: number, { counted, first }: Announced): Point[] | null {
  const { text } = listed[index]!.passage;
  const points: Point[] = [];
  let from = first ?? 0;
  for (let at = first === null ? index + 1 : index; at < Math.min(listed.length, index + mostPassages); at += 1) {
    const { passage, listings } = listed[at]!;
    const [begins] = points;
    if (!begins && !isBegun(passage, listings.ordinals[from], text.charAt(counted.nounEnd))) return null;
    for (const mark of listings.ordinals.slice(from)) {
      const { series } = points[0]?.mark ?? mark;
      if (mark.weak && (mark.series !== series || mark.number !== points.length + 1)) continue;
      if (ordinalSeries.indexOf(mark.series) < ordinalSeries.indexOf(series)) return points;
      if (mark.series !== series) continue;
      if (points.length > 0 && mark.number === 1) return points;
      if (mark.number !== points.length + 1) return null;
      points.push({ passage, mark });
    }
    from = 0;
  }
  return points;
}

/** The first point stands right behind the count or opens the next passage; behind a full stop a heading begins something new. */
function isBegun(passage: Passage, mark: OrdinalMark | undefined, before: string): boolean {
  if (mark?.number !== 1) return false;
  const opens = mark.start === passage.lead || passage.text.charAt(mark.start - 1) === "。";
  return opens && (before !== "。" || ["point", "among", "saying"].includes(mark.series));
}

function toRelation(points: readonly Point[], passage: Passage, { counted }: Announced): Found | null {
  const { length } = points;
  if (length < 2 || Math.abs(length - counted.value) > farthest) return null;
  const holds = length === counted.value;
  const place = (one: Passage, span: Span): Span => toDraft(one, { start: span.start, end: span.end })[0]!;
  return {
    claims: [],
    holds,
    arithmetic: `列${length}${holds ? "＝" : "≠"}${passage.text.slice(counted.start, counted.end)}`,
    spans: [...points.map((point) => place(point.passage, point.mark)), place(passage, counted)],
  };
}
