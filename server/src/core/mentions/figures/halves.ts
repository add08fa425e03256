import words from "../../../../register/figure-words.json" with { type: "json" };
import type { Bound } from "../../format.ts";
import { WordList } from "../../text/wordList.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { exactAmount } from "./amount.ts";
import { boundBefore } from "./bounds.ts";
import type { Detector, Reading } from "./detector.ts";
import { makeFigure } from "./figure.ts";
import { perBefore } from "./per.ts";
import { readUnit } from "./unitPhrase.ts";

interface Half {
  word: string;
  /** A fraction of 1/2, or of a price 50 %. */
  type: "fraction" | "percent";
  bound: Bound | null;
  after: WordList | null;
  notAfter: WordList | null;
}

const halves = new WordTrie<Half>();
for (const half of words.halves) {
  halves.add(half.word, {
    word: half.word,
    type: half.type === "percent" ? "percent" : "fraction",
    bound: (half.bound as Bound | undefined) ?? null,
    after: half.after ? new WordList(half.after) : null,
    notAfter: half.notAfter ? new WordList(half.notAfter) : null,
  });
}
const others = new WordTrie<true>();
for (const word of words.wordsOfHalf) others.add(word, true);

/** True where 半 begins another word: 半年, 半导体. */
export const isOtherWord = (text: string, at: number): boolean => others.longest(text, at) !== null;

/** 一半, 半数, 近半, 过半, 大半, 对折, 半公里. */
export const half: Detector = {
  starts: [...new Set(words.halves.map(({ word }) => word.charAt(0)))].join(""),
  read(text, at) {
    return readHalf(text, at) ?? readHalfMeasure(text, at);
  },
};

function readHalf(text: string, at: number): Reading | null {
  const found = halves.longest(text, at, ({ word, after, notAfter }, end) => {
    if ((after !== null && !after.endingAt(text, at)) || notAfter?.endingAt(text, at)) return false;
    return !word.endsWith("半") || !isOtherWord(text, end - 1);
  });
  if (!found || (found.value.word === "半" && !boundBefore(text, at, true))) return null;
  const { end, value: half } = found;
  const number = { start: at, end };
  const priced = half.type === "percent";
  const amount = { ...exactAmount(at, end, priced ? "50" : "1/2"), bare: true };
  const unit = priced ? { text: half.word.slice(1), code: "%" } : null;
  const figure = makeFigure(text, {
    start: at,
    end,
    type: half.type,
    number,
    amount,
    rounding: null,
    unit,
    bound: half.bound,
  });
  return { end, figure };
}

/** 半公里, 半吨; half an hour is the date reader's, half of a thing (半个) no figure. */
function readHalfMeasure(text: string, at: number): Reading | null {
  if (text[at] !== "半") return null;
  const unit = readUnit(text, at + 1, false);
  if (unit?.unit.kind !== "measure") return null;
  const { end, text: name, code } = unit;
  const number = { start: at, end: at + 1 };
  const amount = exactAmount(at, at + 1, "0.5");
  const per = unit.per ?? perBefore(text, at);
  const parts = { start: at, end, number, amount, rounding: null, unit: { text: name, code }, per };
  return { end, figure: makeFigure(text, { ...parts, type: "quantity" }) };
}
