import words from "../../../../register/reduplications.json" with { type: "json" };
import { classOf, HAN, isArabicDigit, NUMERAL } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";
import { isInName } from "../inName.ts";
import { isShortWord } from "../shortWords.ts";
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
      const span = { start: at - length + 1, end: at + length + 1 };
      const found = isDoubledWord(text, span, length);
      if (found) yield span;
      // 企业创业创业: 业创 is none, and the word may begin at the next character.
      run = found ? 0 : length - 1;
    }
  }
}

function isDoubledWord(text: string, span: Span, length: number): boolean {
  const { start, end } = span;
  if ((classOf(text.charCodeAt(start)) & HAN) === 0) return false;
  // 2025年全年全社会: what stands behind a digit is its unit.
  if (isArabicDigit(text.charCodeAt(start - 1))) return false;
  if (joins.includes(text.charAt(start - 1) || " ")) return false;
  // 中队中队长, 博士博士后: the second one is the head of a longer word.
  if (words.tails.includes(text.charAt(end) || " ") || legal.has(text.slice(start, end))) return false;
  if (meetings.startingAt(text, start + length) || isInsistent(text, span)) return false;
  const characters = new Set<string>();
  for (let at = start; at < start + length; at += 1) {
    const bits = classOf(text.charCodeAt(at));
    const character = text.charAt(at);
    if ((bits & HAN) === 0 || bits & NUMERAL || formWords.has(character)) return false;
    characters.add(character);
  }
  return characters.size === length && endsWithWords(text, span, length);
}

/** 落实落实再落实; 大谋划谋划大项目 is turned round about its middle. */
function isInsistent(text: string, { start, end }: Span): boolean {
  const again = text.charAt(end) === "再" && text.startsWith(text.slice(start, (start + end) / 2), end + 1);
  return again || ((classOf(text.charCodeAt(end)) & HAN) !== 0 && text.charAt(start - 1) === text.charAt(end));
}

/**
 * Whether what stands twice begins and ends where words do: 企业|创业|创新 writes 业创 twice and no word. Of three characters
 * the words behind its own must be shown too: 行政区|行政|区域. Longer ones do not meet by chance.
 */
function endsWithWords(text: string, { start, end }: Span, length: number): boolean {
  const first = text.slice(start, start + length);
  if (length === 2 && !isShortWord(first)) return false;
  if (length > 3) return true;
  const rest = (characters: string) => length === 2 || isShortWord(characters);
  const isInWordBefore = !standsAlone(text.charAt(start - 1)) && isShortWord(text.slice(start - 1, start + 1));
  // 项目项目前期: what follows is a word by itself, though there is a word 目前.
  const meetsBehind = !standsAlone(text.charAt(end)) && !isShortWord(text.slice(end, end + 2));
  const isInWordBehind = meetsBehind && isShortWord(text.slice(end - 1, end + 1));
  return !(isInWordBefore && rest(first.slice(1))) && !(isInWordBehind && rest(first.slice(0, -1)));
}

/** 各部门部门: 各 is a word by itself here, though there is a word 各部. */
const standsAlone = (character: string): boolean => formWords.has(character) || words.determiners.includes(character);
