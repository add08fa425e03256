import words from "../../../../register/quantity-words.json" with { type: "json" };
import { clauseStart } from "../../claims/sentences.ts";
import type { Fix } from "../../format.ts";
import { addTo } from "../../text/lists.ts";
import type { Span } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (word: string, each: string) => `“${word}”已含“${each}”的意思，语义重复：只保留一个`,
    remove: (word: string) => `删去“${word}”`,
  },
  en: {
    message: (word: string, each: string) => `${word} already says ${each}: keep one`,
    remove: (word: string) => `Remove ${word}`,
  },
};

/** 每小时 → 时速; 每亩 → 亩均, 单价. */
const wordsFor = new Map<string, string[]>();
for (const { word, each } of words.perUnits) {
  for (const unit of each) addTo(wordsFor, unit, word);
}
const each = new WordList([...wordsFor.keys()]);
const notPer = new WordList(words.notPer);
const trigger = "每";
const farthest = 8;

export const perSaidTwice: PassageCheck = {
  id: "style/per-said-twice",
  scope: "passage",
  severity: "warning",
  title: { zh: "“时速每小时”类重复", en: "The unit of a rate said twice" },
  about: "wording",
  rows: ["Q13"],
  fix: "choice",
  *run({ text, locale }) {
    for (let at = text.indexOf(trigger); at >= 0; at = text.indexOf(trigger, at + 1)) {
      const unit = each.startingAt(text, at);
      if (!unit) continue;
      const again = { start: at, end: at + unit.length };
      const word = wordBeside(text, again, wordsFor.get(unit) ?? []);
      if (!word) continue;
      yield {
        start: Math.min(word.start, again.start),
        end: Math.max(word.end, again.end),
        message: say[locale].message(text.slice(word.start, word.end), unit),
        fixes: [again, word].map((span): Fix => {
          const title = say[locale].remove(text.slice(span.start, span.end));
          return { title, edits: [{ ...span, newText: "" }], safe: false };
        }),
      };
    }
  },
};

function wordBeside(text: string, { start, end }: Span, words: readonly string[]): Span | null {
  for (const word of words) {
    const found = wordBefore(text, start, word) ?? wordBehind(text, end, word);
    if (found) return found;
  }
  return null;
}

/** 每小时时速, 每天的日均, 每人每天人均. */
function wordBehind(text: string, unitEnd: number, word: string): Span | null {
  const end = unitEnd + (each.startingAt(text, unitEnd)?.length ?? 0);
  const start = end + Number(text.charAt(end) === "的");
  return text.startsWith(word, start) ? { start, end: start + word.length } : null;
}

/** The word in the same clause, with nothing between that compares: 日均用水量高于每天3吨. */
function wordBefore(text: string, at: number, word: string): Span | null {
  const from = clauseStart(text, at, Math.max(0, at - farthest - word.length));
  const start = text.lastIndexOf(word, at - word.length);
  if (start < from) return null;
  const end = start + word.length;
  return notPer.firstIn(text, end, at) || /\d/.test(text.slice(end, at)) ? null : { start, end };
}
