import words from "../../../../register/event-words.json" with { type: "json" };
import type { DetectedDate } from "../../mentions/detected.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import { WordList } from "../../text/wordList.ts";
import { clauseEnd } from "../sentences.ts";
import { type Days, daysApart, inWords, readLength, type StatedLength } from "./elapsed.ts";
import type { Found, ListedPassage, RelationKind } from "./kind.ts";

/**
 * 自2019年3月动工，到2026年3月竣工，历时7年; 2024年5月开工，历时两年，于2026年4月建成: two ends with words of their own, and a length that is
 * told of them.
 */
export const endsApart: RelationKind = {
  kind: "span-length",
  scope: "article",
  find({ listed }) {
    const found: Found[] = [];
    for (const one of listed) {
      if (one.dates.length < 3) continue;
      for (const told of toldIn(one)) {
        const relation = relate(one, told);
        if (relation) found.push(relation);
      }
    }
    return found;
  },
};

/** Places among the dates of a passage. */
interface Told {
  from: number;
  to: number;
  length: number;
  /** 为期, 有效期: a term that was set is counted to the month; what something took is told in round years. */
  isTerm: boolean;
}

const toldIn = perPassage(({ passage: { text }, detected }): Told[] => {
  const dates = detected.filter((mention) => mention.kind === "date");
  const found: Told[] = [];
  for (let at = 0; at + 2 < dates.length; at += 1) {
    const [a, b, c] = [dates[at]!, dates[at + 1]!, dates[at + 2]!];
    if (!isEnd(a)) continue;
    if (isEnd(b) && isLength(c) && isLengthBehind(text, a, b, c))
      found.push({ from: at, to: at + 1, length: at + 2, isTerm: term.test(text.slice(b.end, c.start)) });
    if (isLength(b) && isEnd(c) && isLengthWithin(text, a, b, c))
      found.push({ from: at, to: at + 2, length: at + 1, isTerm: false });
  }
  return found;
});

const isEnd = ({ expression }: DetectedDate): boolean => expression.form === "point" && expression.open === null;
const isLength = ({ expression: { form } }: DetectedDate): boolean => form === "length";

const term = /期[为共]*$/;
const courses = words.pairs.map(({ first, last }) => ({ first: new WordList(first), last: new WordList(last) }));

/** 自2019年3月动工，到2026年3月竣工，历时 */
function isLengthBehind(text: string, from: DetectedDate, to: DetectedDate, length: DetectedDate): boolean {
  const between = text.slice(from.end, to.start);
  if (between.length > longestWay || /[。！？；;\d]/.test(between)) return false;
  if (!behind.test(text.slice(to.end, length.start)) || !isOver(text, length.end)) return false;
  const isFrom = "从自由".includes(text.charAt(from.start - 1) || " ") || /^起/.test(between);
  return (isFrom && /[到至]$/.test(between)) || isCourse(text, from.end, to.start, to.end);
}

/** 2024年5月开工，历时两年，于2026年4月建成 */
function isLengthWithin(text: string, from: DetectedDate, length: DetectedDate, to: DetectedDate): boolean {
  const way = text.slice(length.end, to.start);
  return (
    within.test(text.slice(from.end, length.start)) &&
    /^[^。！？；;\d]{0,14}$/.test(way) &&
    isCourse(text, from.end, length.start, to.end)
  );
}

/** So far apart two ends of one breath stand. */
export const longestWay = 32;
/** So far behind the last date its event stands. */
const farthest = 12;
const behind =
  /^[\u4e00-\u9fff“”]{0,12}[，,](?:整个)?(?:[\u4e00-\u9fff]{0,3}期|前后|全程)?(?:历时|历经|为期|共计?|总共|整整|为)+$/;
const within = /^[\u4e00-\u9fff“”、]{1,16}[，,](?:前后|先后)?(?:历时|历经|经过)$/;

/** 历时3年 ends what it is said of; 共5年规划 does not. */
const isOver = (text: string, end: number): boolean =>
  /^(?:[，,。；;！）]|时间|之久|的?$)/.test(text.slice(end, end + 2));

/** Behind the first date stands what comes first, behind the last what comes last, of one course of things. */
function isCourse(text: string, from: number, until: number, to: number): boolean {
  const end = Math.min(to + farthest, clauseEnd(text, to, text.length));
  return courses.some(({ first, last }) => first.firstIn(text, from, until) && last.firstIn(text, to, end));
}

function relate({ dates }: ListedPassage, told: Told): Found | null {
  const [from, to, length] = [dates[told.from]!.date, dates[told.to]!.date, dates[told.length]!.date];
  const apart = daysApart(from, to);
  const stated = readLength(length);
  if (!apart || !stated) return null;
  return {
    claims: [],
    holds: holds(apart, stated, told.isTerm),
    arithmetic: `${from.text}至${to.text}＝${inWords(apart, stated)}`,
    spans: [from, length].map(({ start, end }) => ({ start, end })),
  };
}

const daysOffTerm = 45;

/** How far a length may lie from what is counted, in days. */
function holds({ low, high }: Days, { days, unit, step }: StatedLength, isTerm: boolean): boolean {
  const slack = unit === "D" ? 0 : isTerm && unit === "Y" ? daysOffTerm : Math.min(step, days / 3);
  return days + slack >= low && days - slack <= high;
}
