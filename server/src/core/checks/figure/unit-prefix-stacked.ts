import words from "../../../../register/unit-words.json" with { type: "json" };
import { matches } from "../../text/matches.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    doubled: (wrong: string, right: string) => `词头不能重叠：“${wrong}”应为“${right}”`,
    power: (symbol: string) => `10的幂与“${symbol}”的词头重复：请换算成一个数，只留一个词头`,
    fix: (right: string) => `改为“${right}”`,
  },
  en: {
    doubled: (wrong: string, right: string) => `Two prefixes on one unit: "${wrong}" should be "${right}"`,
    power: (symbol: string) => `A power of ten before the prefix of "${symbol}": write one number with one prefix`,
    fix: (right: string) => `Write "${right}"`,
  },
};

const singles = new Map(words.doublePrefixes.map(({ word, use }) => [word, use]));
/** Behind a digit: 3千兆瓦 has two prefixes, while 三千兆瓦 is three thousand of 兆瓦. */
const twoPrefixes = new RegExp(`\\d(${[...singles.keys()].join("|")})(?:${words.prefixable.join("|")})`, "g");
const symbols = new WordList(words.prefixedSymbols);
const power = /[\d.]{1,20}×10(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]{1,4}|\^-?\d{1,3}) ?/g;

export const unitPrefixStacked: PassageCheck = {
  id: "figure/unit-prefix-stacked",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "词头重叠", en: "Two prefixes on one unit" },
  about: "wording",
  standard: "GB 3100-1993",
  rows: ["U04"],
  fix: "choice",
  *run({ text, locale }) {
    yield* doubled(text, say[locale]);
    if (text.includes("×10")) yield* powers(text, say[locale]);
  },
};

function* doubled(text: string, { doubled: message, fix }: (typeof say)["zh"]): Generator<Report> {
  for (const { 0: written, 1: prefix = "", index } of matches(text, twoPrefixes)) {
    const span = { start: index + 1, end: index + written.length };
    const right = singles.get(prefix) + written.slice(1 + prefix.length);
    const fixes = [{ title: fix(right), edits: [{ ...span, newText: right }], safe: false }];
    yield { ...span, message: message(written.slice(1), right), fixes };
  }
}

function* powers(text: string, { power: message }: (typeof say)["zh"]): Generator<Report> {
  for (const { 0: written, index: start } of matches(text, power)) {
    const end = start + written.length;
    const symbol = symbols.startingAt(text, end);
    if (!symbol || /[A-Za-z]/.test(text.charAt(end + symbol.length))) continue;
    yield { start, end: end + symbol.length, message: message(symbol) };
  }
}
