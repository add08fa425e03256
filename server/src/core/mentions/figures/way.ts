import words from "../../../../register/figure-words.json" with { type: "json" };
import { WordList } from "../../text/wordList.ts";
import type { Amount } from "./amount.ts";

const { unit } = words.ways;
const before = new WordList(words.ways.before);
const behind = new WordList(words.ways.behind);

/** 三五里路, 步行三五里: 里 counts behind a Chinese numeral where a way is spoken of; 三里桥 is a name. */
export const isWay = (text: string, { start, end }: Amount): boolean =>
  text.startsWith(unit, end) &&
  (before.endingAt(text, start) !== null || behind.startingAt(text, end + unit.length) !== null);
