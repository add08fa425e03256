import words from "../../../../register/approximation-words.json" with { type: "json" };
import type { Bound, Fix } from "../../format.ts";
import type { Detected } from "../../mentions/detected.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck, PassageView, Report } from "../check.ts";
import { isInSpeech } from "../speech.ts";

type Before = keyof typeof words.before;
/** `inner` is 余, 多 or 几 inside the figure, `spread` two neighbouring numerals: 五六十. */
type After = keyof typeof words.after | "inner" | "spread";

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

/** What may not follow what. 约…左右 alone is defended by some grammars, so it is information. */
const clashes: Record<Before, readonly After[]> = {
  about: ["about", "inner"],
  near: ["about", "over", "inner"],
  over: ["about", "over", "inner", "spread"],
  atLeast: ["about", "over", "inner"],
  atMost: ["about", "under", "inner"],
  under: ["about", "under", "over", "inner", "spread"],
};
/** The bound that is left when the word behind is removed; where the figure has it already, removing changes no value. */
const bounds: Record<Before, Bound> = {
  about: "about",
  near: "lessThan",
  over: "moreThan",
  atLeast: "atLeast",
  atMost: "atMost",
  under: "lessThan",
};

const befores = Object.entries(words.before) as [Before, string[]][];
const beforeKinds = new Map(befores.flatMap(([kind, list]) => list.map((word) => [word, kind] as const)));
const beforeWords = new WordList([...beforeKinds.keys()]);
const afters = Object.entries(words.after) as [keyof typeof words.after, string[]][];
const afterKinds = new Map(afters.flatMap(([kind, list]) => list.map((word) => [word, kind] as const)));
const afterWords = new WordList([...afterKinds.keys()]);
const between = new WordList(words.between);
const notBefore = new WordList(words.wordsEndingLikeBefore);
const notAfter = new WordList(words.wordsBeginningLikeAfter);

interface Marker<Kind> {
  kind: Kind;
  word: string;
  start: number;
  end: number;
}

export const approximationDoubled: PassageCheck = {
  id: "figure/approximation-doubled",
  scope: "passage",
  severity: "warning",
  title: { zh: "概数词重复", en: "Approximation said twice" },
  basis: "GB/T 15835-2011 4.2.2; Q01–Q06",
  *run(view) {
    for (const mention of view.mentions) {
      if (!canBeApproximate(mention)) continue;
      const report = examine(view, mention);
      if (report && !isInSpeech(view.text, mention.start)) yield report;
    }
  },
};

const canBeApproximate = (mention: Detected): boolean =>
  mention.kind === "figure"
    ? mention.type !== "ordinal"
    : mention.kind === "date" && mention.expression.type === "duration";

function examine({ text, locale }: PassageView, mention: Detected): Report | null {
  const before = markerBefore(text, mention.start);
  const inside = markerInside(text, mention);
  const behind = markerBehind(text, mention.end);
  const [first, second] = pair(before, inside, behind);
  if (!first || !second) return null;
  const contested = first === before && first.kind === "about" && second === behind;
  return {
    start: Math.min(first.start, mention.start),
    end: Math.max(second.end, mention.end),
    message: say[locale].doubled(first.word, second.word),
    ...(contested ? { severity: "information" as const } : {}),
    fixes: [second, first]
      .filter((marker) => marker.kind !== "spread")
      .map((marker) =>
        removal(marker, locale, marker === behind && first === before && keepsBound(mention, first.kind)),
      ),
  };
}

function pair(
  before: Marker<Before> | null,
  inside: Marker<After> | null,
  behind: Marker<After> | null,
): [Marker<Before | After>, Marker<After>] | [] {
  if (before && behind && clashes[before.kind].includes(behind.kind)) return [before, behind];
  if (before && inside && clashes[before.kind].includes(inside.kind)) return [before, inside];
  return inside && behind && behind.kind !== "under" ? [inside, behind] : [];
}

const keepsBound = (mention: Detected, kind: Before | After): boolean =>
  mention.kind !== "program" && mention.bound === bounds[kind as Before];

function removal({ start, end, word }: Marker<unknown>, locale: "zh" | "en", safe: boolean): Fix {
  return { title: say[locale].remove(word), edits: [{ start, end, newText: "" }], safe };
}

function markerBefore(text: string, figureStart: number): Marker<Before> | null {
  const link = beforeWords.endingAt(text, figureStart) ? null : between.endingAt(text, figureStart);
  const end = figureStart - (link?.length ?? 0);
  const word = beforeWords.endingAt(text, end);
  if (!word || notBefore.endingAt(text, end)) return null;
  return { kind: beforeKinds.get(word)!, word, start: end - word.length, end };
}

function markerBehind(text: string, start: number): Marker<After> | null {
  const word = afterWords.startingAt(text, start);
  if (!word || notAfter.startingAt(text, start)) return null;
  return { kind: afterKinds.get(word)!, word, start, end: start + word.length };
}

function markerInside(text: string, mention: Detected): Marker<After> | null {
  const { start, end } = mention;
  for (let at = start + 1; at < end; at += 1) {
    const word = text.charAt(at);
    if (word === "余" || word === "多") {
      if (mention.kind === "date" && isRecentTime(text, mention)) return null;
      return { kind: "inner", word, start: at, end: at + 1 };
    }
  }
  const spread =
    mention.kind === "figure" && mention.range !== null && /^[\u4e00-\u9fff]+$/.test(text.slice(start, end));
  return spread ? { kind: "spread", word: text.slice(start, end), start, end } : null;
}

/** 近十多年来 is time up to now, not nearly more than ten years. */
const isRecentTime = (text: string, { start, end }: Detected): boolean =>
  text.slice(start, end).includes("年") || text.startsWith("来", end) || text.startsWith("以来", end);
