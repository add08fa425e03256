import words from "../../../../register/event-words.json" with { type: "json" };
import type { Detected, DetectedDate } from "../../mentions/detected.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import { addTo } from "../../text/lists.ts";
import type { Span } from "../../text/span.ts";
import { inStretches } from "../../text/stretches.ts";
import { WordList } from "../../text/wordList.ts";
import { daysApart, daysOf, inWords, readLength } from "./elapsed.ts";
import { longestWay } from "./endsApart.ts";
import type { Found, PlacedDate, RelationKind } from "./kind.ts";

/**
 * 为期3天的书展5月18日落幕。书展于5月13日开幕: an article's one opening day and its one closing day, told in different sentences, against
 * how many days it says that the event took.
 */
export const curtains: RelationKind = {
  kind: "span-length",
  scope: "article",
  *find({ listed }) {
    const articles = new Map<number, Told[]>();
    yield* inStretches(listed, passagesAtOnce, (one) => {
      const { article } = one.passage;
      if (article === null) return;
      for (const { place, ...told } of toldIn(one)) addTo(articles, article, { ...told, ...one.dates[place]! });
    });
    for (const told of articles.values()) {
      const found = relate(told);
      if (found) yield found;
    }
  },
};

const passagesAtOnce = 256;

type Role = "first" | "last" | "length";

interface Told extends PlacedDate {
  role: Role;
  /** 节 of 茶文化节: what kind of event it is. */
  event: string;
}

const first = new WordList(words.curtains.first);
const last = new WordList(words.curtains.last);
const farthest = 40;

const toldIn = perPassage(({ passage: { text }, detected }): { role: Role; event: string; place: number }[] => {
  if (!text.includes("幕")) return [];
  const dates = detected.filter((mention) => mention.kind === "date");
  return dates.flatMap((date, place) => {
    const { form } = date.expression;
    if (form === "length") return isTerm(text, date) ? [{ role: "length" as const, event: "", place }] : [];
    return form === "point" ? (roleOf(text, date, dates[place + 1]) ?? []).map((told) => ({ ...told, place })) : [];
  });
});

/** 为期3天, 历时10天 in a sentence of its opening or its closing */
function isTerm(text: string, { start, end }: Detected): boolean {
  if (!/(?:为期|历时)$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const near = /[^。！？]*$/.exec(text.slice(Math.max(0, start - farthest), start))![0];
  const behind = /^[^。！？]*/.exec(text.slice(end, end + farthest))![0];
  return /幕/.test(near + behind);
}

/** What opened or closed on a date: the word stands behind it, in its sentence and before the next date. */
function roleOf(text: string, date: DetectedDate, next: Detected | undefined): { role: Role; event: string }[] | null {
  const window = Math.min(text.length, date.end + farthest, next?.start ?? text.length);
  const stop = date.end + /^[^。！？；]*/.exec(text.slice(date.end, window))![0].length;
  const [opened, closed] = [first.firstIn(text, date.end, stop), last.firstIn(text, date.end, stop)];
  const found = opened && closed ? null : (opened ?? closed);
  if (!found) return null;
  const before = text.slice(Math.max(0, date.start - farthest), found.at);
  const event = [...before.matchAll(/[节展会赛季周]/g)].at(-1)?.[0] ?? "";
  return [{ role: opened ? "first" : "last", event }];
}

function relate(told: readonly Told[]): Found | null {
  const of = (role: Role) => told.filter((one) => one.role === role);
  const [opened, closed, length] = [of("first"), of("last"), of("length")];
  const [a, b, stated] = [onlyOne(opened, dayOf), onlyOne(closed, dayOf), onlyOne(length, ({ date }) => date.timex)];
  if (!a || !b || !stated || a.event !== b.event || a.event === "" || isOneBreath(a.date, b.date)) return null;
  const apart = daysApart(a.date, b.date);
  const count = readLength(stated.date);
  if (!apart || count?.unit !== "D") return null;
  return {
    claims: [],
    holds: apart.low <= count.days && count.days <= apart.high,
    arithmetic: `${a.date.text}至${b.date.text}＝${inWords(apart, count)}`,
    spans: [a, stated].map(({ date: { start, end } }) => ({ start, end })),
  };
}

/** 9月1日开幕，至9月20日闭幕 is told of by `endsApart`. */
const isOneBreath = (a: Span, b: Span): boolean => b.start >= a.end && b.start - a.end <= longestWay;

/** The day of a date that is no longer than one. */
const dayOf = ({ date }: Told): string | null =>
  date.timex?.length === isoDayLength ? (daysOf(date)?.first ?? null) : null;
const isoDayLength = "2026-02-25".length;

/** The first of several that all say the same. */
const onlyOne = (all: readonly Told[], key: (one: Told) => string | null): Told | null =>
  new Set(all.map(key)).size === 1 && key(all[0]!) !== null ? all[0]! : null;
