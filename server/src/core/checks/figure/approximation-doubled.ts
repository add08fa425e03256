import words from "../../../../register/quantity-words.json" with { type: "json" };
import type { Bound, Fix } from "../../format.ts";
import type { Detected } from "../../mentions/detected.ts";
import { boundAfter, boundBefore } from "../../mentions/figures/bounds.ts";
import type { Span } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck, PassageView, Report } from "../check.ts";

const say = {
  zh: {
    doubled: (a: string, b: string) => `“${a}”与“${b}”都表示约数，语义重复或矛盾：只保留一个`,
    remove: (word: string) => `删去“${word}”`,
  },
  en: {
    doubled: (a: string, b: string) =>
      `"${a}" and "${b}" both make the figure approximate, twice or in conflict: keep one`,
    remove: (word: string) => `Remove "${word}"`,
  },
};

/** `inside` is 余, 多 within the figure, `spread` two neighbouring numerals: 五六十. */
type Behind = Bound | "inside" | "spread";

/** What may not follow what; `exact` is 高达, 多达, which stress how great an exact number is. */
const clashes: Record<Bound, readonly Behind[]> = {
  exact: ["about", "moreThan", "atLeast", "inside"],
  about: ["about", "moreThan", "inside"],
  moreThan: ["about", "moreThan", "atLeast", "inside", "spread"],
  atLeast: ["about", "moreThan", "atLeast", "inside"],
  lessThan: ["about", "moreThan", "atLeast", "inside", "spread"],
  atMost: ["about", "moreThan", "atMost", "inside"],
};
const emphatic = new WordList(words.emphatic);
const passing = new WordList(words.passing);
const clashesInside: readonly Behind[] = ["about", "moreThan", "atLeast"];

interface Marker<Kind> extends Span {
  kind: Kind;
}

export const approximationDoubled: PassageCheck = {
  id: "figure/approximation-doubled",
  scope: "passage",
  severity: "warning",
  title: { zh: "概数词重复", en: "Approximation said twice" },
  about: "wording",
  standard: "GB/T 15835-2011 4.2.2",
  rows: ["Q01", "Q02", "Q03", "Q04", "Q05", "Q06"],
  fix: "safe",
  *run(view) {
    for (const mention of view.mentions) {
      const report = canBeApproximate(mention) ? examine(view, mention) : aroundTenDays(view, mention);
      if (report) yield report;
    }
  },
};

/** Of two words that bound a figure one is always read into it: an exact one has none. */
const canBeApproximate = (mention: Detected): mention is Exclude<Detected, { kind: "program" }> =>
  mention.kind === "figure"
    ? mention.bound !== "exact" && mention.type !== "ordinal"
    : mention.kind === "date" && mention.bound !== "exact" && mention.expression.type === "duration";

/** 3月中旬左右: ten days are a stretch as it is. */
function aroundTenDays({ text, locale }: PassageView, mention: Detected): Report | null {
  if (mention.kind !== "date" || mention.expression.form !== "point" || !mention.expression.point.tenDays) return null;
  const { start, end } = mention;
  const [, tenDays, around] = /(.旬)(左右|前后|上下)$/.exec(text.slice(start, end)) ?? [];
  if (!tenDays || !around) return null;
  const edits = [{ start: end - around.length, end, newText: "" }];
  return {
    start,
    end,
    severity: "information",
    message: say[locale].doubled(tenDays, around),
    fixes: [{ title: say[locale].remove(around), edits, safe: false }],
  };
}

function examine({ text, locale }: PassageView, mention: Exclude<Detected, { kind: "program" }>): Report | null {
  const before = markerBefore(text, mention);
  const inside = markerInside(text, mention);
  const behind = markerBehind(text, mention);
  const [first, second] = pair(before, inside, behind);
  if (!first || !second) return null;
  const word = ({ start, end }: Span) => text.slice(start, end);
  const remove = (marker: Span, safe: boolean): Fix => ({
    title: say[locale].remove(word(marker)),
    edits: [{ start: marker.start, end: marker.end, newText: "" }],
    safe,
  });
  // 约…左右 is defended by some grammars, 多达300余种 is often written.
  const contested = first.kind === "exact" || (first.kind === "about" && second === behind && second.kind === "about");
  const safe = second === behind && first === before && mention.bound === first.kind && agree(first.kind, second.kind);
  return {
    start: Math.min(first.start, mention.start),
    end: Math.max(second.end, mention.end),
    message: say[locale].doubled(word(first), word(second)),
    ...(contested ? { severity: "information" as const } : {}),
    fixes: second.kind === "spread" ? [remove(first, false)] : [remove(second, safe), remove(first, false)],
  };
}

/** Said twice, not in conflict: without the second word the figure says what it said. */
const agree = (first: Behind, second: Behind): boolean =>
  first === second || (first === "moreThan" && second === "atLeast");

type Pair = [Marker<Behind>, Marker<Behind>] | [];

function pair(before: Marker<Bound> | null, inside: Marker<Behind> | null, behind: Marker<Behind> | null): Pair {
  if (before && behind && clashes[before.kind].includes(behind.kind)) return [before, behind];
  if (before && inside && clashes[before.kind].includes(inside.kind)) return [before, inside];
  // 一天多 has its 多 at its end: it stands there once.
  if (inside && behind && inside.start >= behind.start) return [];
  return inside && behind && clashesInside.includes(behind.kind) ? [inside, behind] : [];
}

function markerBefore(text: string, mention: Detected): Marker<Bound> | null {
  const stress = emphatic.endingAt(text, mention.start);
  if (stress) return { start: mention.start - stress.length, end: mention.start, kind: "exact" };
  const found = boundBefore(text, mention.start, false);
  // 突破30项重要成果: what is broken through is counted, and 突破 bounds nothing.
  if (!found || (isAchievement(mention) && passing.startingAt(text, found.start))) return null;
  return { start: found.start, end: found.end, kind: found.bound };
}

const isAchievement = (mention: Detected): boolean =>
  mention.kind === "figure" && words.achievements.includes(mention.unit?.text ?? "");

/** A length of time takes its bound word in: 19个月左右. */
function markerBehind(text: string, mention: Detected): Marker<Behind> | null {
  const { kind, start, end } = mention;
  for (let at = kind === "date" ? Math.max(start + 1, end - longestTail) : end; at <= end; at += 1) {
    const found = boundAfter(text, at);
    if (found && (at === end || found.end === end)) return { start: at, end: found.end, kind: found.bound };
  }
  return null;
}

const longestTail = 2;

function markerInside(text: string, mention: Detected): Marker<Behind> | null {
  const { start, end } = mention;
  for (let at = start + 1; at < end; at += 1) {
    if (!"余多".includes(text.charAt(at))) continue;
    return mention.kind === "date" && isRecentTime(text, mention) ? null : { start: at, end: at + 1, kind: "inside" };
  }
  const near = text.charAt(start - 1) === "近";
  const spread =
    mention.kind === "figure" && mention.range && !near && /^[\u4e00-\u9fff]+$/.test(text.slice(start, end));
  return spread ? { start, end, kind: "spread" } : null;
}

/** 近十多年来 is time up to now, not nearly more than ten years. */
const isRecentTime = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).includes("年") || text.startsWith("来", end) || text.startsWith("以来", end);
