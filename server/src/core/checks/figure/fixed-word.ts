import words from "../../../../register/numeral-words.json" with { type: "json" };
import { addTo } from "../../text/lists.ts";
import { matches } from "../../text/matches.ts";
import { readNumeral } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import { digitByDigit } from "../../text/writeNumber.ts";
import type { PassageCheck, PassageView, Report } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: (right: string) => `“${right}”是定型的写法，其中的数字不改写`,
  en: (right: string) => `${right} is written like this: its numerals stay as they are`,
};

export const fixedWord: PassageCheck = {
  id: "figure/fixed-word",
  scope: "passage",
  severity: "warning",
  title: { zh: "定型词语的数字被改写", en: "Numerals of a fixed word changed" },
  about: "wording",
  standard: "GB/T 15835-2011 4.1.3, 4.2.3",
  rows: ["N03", "N07"],
  fix: "choice",
  *run(view) {
    yield* inDigitsForHan(view);
    yield* inHanForDigits(view);
  },
};

/** A fixed word with some of its numerals in Arabic digits, parted at the first run of these. */
interface Wrong {
  before: string;
  after: string;
  right: string;
}

const byDigits = new Map<string, Wrong[]>();
for (const right of words.fixed.han) for (const wrong of inDigitsAnywhere(right)) addForm(wrong, right);
for (const { wrong, right } of words.fixed.otherForms) addForm(wrong, right);

function addForm(wrong: string, right: string): void {
  const { 0: digits, index } = /\d+/.exec(wrong)!;
  const form = { before: wrong.slice(0, index), after: wrong.slice(index + digits.length), right };
  addTo(byDigits, digits, form);
}

/** 一带一路 → 1带1路, 1带一路, 一带1路. */
function inDigitsAnywhere(word: string): string[] {
  const parts = word.split(/([一二两三四五六七八九十百]+)/);
  let written = [""];
  for (const [index, part] of parts.entries()) {
    const ways = index % 2 === 1 ? [part, digitsOf(part)] : [part];
    written = written.flatMap((before) => ways.map((way) => before + way));
  }
  return written.filter((way) => way !== word);
}

/** 二十四 → 24; 十四五 is no number, and becomes 14五. */
function digitsOf(numerals: string): string {
  const numeral = readNumeral(numerals, 0);
  return (numeral?.value ?? numerals) + (numeral?.high ? numerals.slice(-1) : "");
}

/** 党的18大类: a unit that reaches out of the word shows that something is counted. */
const isCounted = (figures: PassageView["figures"], start: number, end: number): boolean =>
  figures.some((figure) => figure.number.start === start && figure.unit && figure.end > end);

function* inDigitsForHan({ text, figures, locale }: PassageView): Generator<Report> {
  for (const match of matches(text, /\d+/g)) {
    const { start, end } = spanOf(match);
    const wrong = byDigits.get(match[0])?.find(({ before, after }) => {
      if (!text.startsWith(after, end) || !text.startsWith(before, start - before.length)) return false;
      return before !== "" || !/[A-Za-z.．·第－—～~-]/.test(text.charAt(start - 1));
    });
    if (!wrong) continue;
    const { before, after, right } = wrong;
    const span = { start: start - before.length, end: end + after.length };
    if (isCounted(figures, start, span.end)) continue;
    yield replacing(span, right, say[locale](right), locale);
  }
}

const inHan = (word: string): string => digitByDigit(word).replace(".", "点");
const rightOf = new Map(words.fixed.digits.map((right) => [inHan(right), right]));
const inHanWords = new WordList([...rightOf.keys()]);
const firstOfThem = new RegExp(`[${[...rightOf.keys()].map((word) => word.charAt(0)).join("")}]`, "g");

/** 五G手机, 三D打印: whoever writes so may have a style of their own. */
function* inHanForDigits({ text, locale }: PassageView): Generator<Report> {
  for (const { index: start } of matches(text, firstOfThem)) {
    const word = inHanWords.startingAt(text, start);
    if (!word || /[〇零一二三四五六七八九十百千万第]/.test(text.charAt(start - 1))) continue;
    if (/[A-Za-z]/.test(text.charAt(start + word.length))) continue;
    const right = rightOf.get(word) ?? "";
    const span = { start, end: start + word.length };
    yield { ...replacing(span, right, say[locale](right), locale), severity: "information" };
  }
}
