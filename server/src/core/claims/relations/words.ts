import words from "../../../../register/relation-words.json" with { type: "json" };
import { WordList } from "../../text/wordList.ts";

/** What each list is for stands in `relation-words.schema.json`. */
export const parts = new WordList(words.parts);
export const totals = new WordList(words.totals);
export const open = new WordList(words.open);
export const runningTotals = new WordList(words.runningTotals);
export const comparisons = new WordList(words.comparisons);
export const changes = new WordList(words.changes);
export const notAdded = new WordList(words.notAdded);
export const each = new WordList(words.each);
export const otherThings = new WordList(words.otherThings);
export const overlaps = new WordList(words.overlaps);
export const addedUnits: ReadonlySet<string> = new Set(words.addedUnits);
export const notAddedUnits: ReadonlySet<string> = new Set(words.notAddedUnits);
export const news = new WordList(words.news);
export const levelsOfAll = new WordList(words.levelsOfAll);
export const starts = new WordList(words.starts);
export const reaches = new WordList(words.reaches);
export const rises = new WordList(words.rises);
export const falls = new WordList(words.falls);
export const levels = new WordList(words.levels);
export const rest = new WordList(words.rest);
export const wholes = new WordList(words.wholes);
export const ratesOfWhole = new WordList(words.ratesOfWhole);
export const ownUnits: ReadonlySet<string> = new Set(words.ownUnits);
