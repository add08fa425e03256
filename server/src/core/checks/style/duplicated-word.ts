import words from "../../../../register/reduplications.json" with { type: "json" };
import { classOf, HAN, isArabicDigit, NUMERAL } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";
import { isInName } from "../inName.ts";
import { isInTitle } from "../speech.ts";

const say = {
  zh: { message: (word: string) => `“${word}”连着写了两遍：删去一个`, fix: (word: string) => `删去一个“${word}”` },
  en: {
    message: (word: string) => `"${word}" stands twice in a row: remove one`,
    fix: (word: string) => `Remove one "${word}"`,
  },
};

const legal = new Set(words.legal);
const formWords = new Set(words.formWords);
const meetings = new WordList(words.meetings);
const longestWord = 6;
/** Behind one of these stands the rest of a foreign name: 勒沃托比-拉基拉基火山. */
const joins = "·•-－";

export const duplicatedWord: PassageCheck = {
  id: "style/duplicated-word",
  scope: "passage",
  severity: "warning",
  title: { zh: "词语重复", en: "Word written twice" },
  about: "wording",
  rows: ["T01"],
  fix: "safe",
  *run({ text, mentions, locale }) {
    for (const { start, end } of doubledWords(text)) {
      if (isInTitle(text, start)) continue;
      const middle = (start + end) / 2;
      const word = text.slice(start, middle);
      const edits = [{ start: middle, end, newText: "" }];
      yield {
        start,
        end,
        message: say[locale].message(word),
        fixes: [{ title: say[locale].fix(word), edits, safe: !isInName(mentions, { start, end }) }],
      };
    }
  },
};

/**
 * Words of two to six characters that stand twice. One pass a length: a run of positions at which the text equals itself that
 * many characters later, as long as the word, is a word written twice.
 */
function* doubledWords(text: string): Generator<Span> {
  for (let length = 2; length <= longestWord; length += 1) {
    let run = 0;
    for (let at = 0; at + length < text.length; at += 1) {
      run = text.charCodeAt(at) === text.charCodeAt(at + length) ? run + 1 : 0;
      if (run !== length) continue;
      run = 0;
      const span = { start: at - length + 1, end: at + length + 1 };
      if (isDoubledWord(text, span, length)) yield span;
    }
  }
}

function isDoubledWord(text: string, { start, end }: Span, length: number): boolean {
  if ((classOf(text.charCodeAt(start)) & HAN) === 0) return false;
  // 2025年全年全社会: what stands behind a digit is its unit.
  if (isArabicDigit(text.charCodeAt(start - 1))) return false;
  if (joins.includes(text.charAt(start - 1) || " ")) return false;
  // 中队中队长: who heads the thing.
  if (text.charAt(end) === "长" || legal.has(text.slice(start, end))) return false;
  if (meetings.startingAt(text, start + length)) return false;
  const characters = new Set<string>();
  for (let at = start; at < start + length; at += 1) {
    const bits = classOf(text.charCodeAt(at));
    const character = text.charAt(at);
    if ((bits & HAN) === 0 || bits & NUMERAL || formWords.has(character)) return false;
    characters.add(character);
  }
  return characters.size === length;
}
