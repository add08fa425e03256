import words from "../../../../register/list-words.json" with { type: "json" };
import { WordList } from "../../text/wordList.ts";

/** What each list is for stands in `list-words.schema.json`. */
export const listCounters = new WordList(words.counters);
export const grades = new WordList(words.grades);
export const notCounts = new WordList(words.notCounts);
export const countedNames = new WordList(words.names);
export const notCounted = new WordList(words.notCounted);
export const openLists = new WordList(words.open);
export const wholeCounters: ReadonlySet<string> = new Set(words.whole);
export const details = new WordList(words.details);
export const notItems = new WordList(words.notItems);
export const notLaterItems = new WordList(words.notLaterItems);
export const firsts = new WordList(words.firsts);
export const essentials = new WordList(words.essentials);
export const pointNouns = new WordList(words.pointNouns);
