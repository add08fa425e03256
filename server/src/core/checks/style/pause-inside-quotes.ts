import words from "../../../../register/punctuation-words.json" with { type: "json" };
import { classOf, HAN } from "../../text/characters.ts";
import { matches } from "../../text/matches.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (mark: string) => `引文并入句中时，末尾的“${mark}”不放在引号里面`,
    outside: (mark: string) => `把“${mark}”移到引号外面`,
    drop: (mark: string) => `删去“${mark}”`,
  },
  en: {
    message: (mark: string) => `A quotation within a sentence keeps no ${mark} at its end`,
    outside: (mark: string) => `Move the ${mark} outside`,
    drop: (mark: string) => `Remove the ${mark}`,
  },
};

const ending = /[，、；：][”’]/g;
const saying = new WordList(words.sayingVerbs);
const editing = new WordList(words.editingWords);
/** How far behind the quotation whoever speaks is named. */
const reach = 30;
/** What is longer is no saying that a sentence takes in. */
const longestQuotation = 60;

export const pauseInsideQuotes: PassageCheck = {
  id: "style/pause-inside-quotes",
  scope: "passage",
  severity: "warning",
  title: { zh: "引文末尾的逗号、顿号", en: "A pause kept at the end of a quotation" },
  // Not of wording: what is looked at is a quotation.
  about: "layout",
  rows: ["P06"],
  fix: "choice",
  *run({ text, locale }) {
    for (const { index: start } of matches(text, ending)) {
      if (!isTakenIn(text, start)) continue;
      const mark = text.charAt(start);
      const { message, outside, drop } = say[locale];
      const remove = { start, end: start + 1, newText: "" };
      const move = [remove, { start: start + 2, end: start + 2, newText: mark }];
      const fixes = [
        { title: outside(mark), edits: move, safe: false },
        { title: drop(mark), edits: [remove], safe: false },
      ];
      // “甲，”，乙: what is outside already does for both.
      const ownMark = /[，、；：。！？]/.test(text.charAt(start + 2));
      yield { start, end: start + 2, message: message(mark), fixes: ownMark ? fixes.slice(1) : fixes };
    }
  },
};

/**
 * Whether the quotation is a part of the sentence around it: words stand straight before and straight behind it. What somebody
 * says may be parted by who says it (“先修路，”他说，“再通水。”), and a law that is amended quotes its marks.
 */
function isTakenIn(text: string, pause: number): boolean {
  const opener = text.charAt(pause + 1) === "”" ? "“" : "‘";
  const open = text.lastIndexOf(opener, pause);
  if (open < 1 || pause - open > longestQuotation || pause === open + 1 || !isHan(text, open - 1)) return false;
  if (!isHan(text, pause + 2) && !"，、；".includes(text.charAt(pause + 2) || " ")) return false;
  if (saying.endingAt(text, open) !== null) return false;
  const behind = text.slice(pause + 2, pause + 2 + reach);
  const clause = behind.slice(0, behind.search(/[。！？]|$/));
  return saying.firstIn(clause, 0, clause.length) === null && editing.firstIn(text, 0, text.length) === null;
}

const isHan = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & HAN) !== 0;
