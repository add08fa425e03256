import words from "../../../../register/unit-words.json" with { type: "json" };
import { matches } from "../../text/matches.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: { message: "比号应当用“∶”，不用冒号", fix: (right: string) => `改为“${right}”` },
  en: { message: "The sign of a ratio is ∶, not a colon", fix: (right: string) => `Write "${right}"` },
};

const colon = /\d[:：]\d/;
const ratio = /\d{1,9}[:：]\d{1,9}(?:[:：]\d{1,9})*/g;
const before = new WordList(words.ratioBefore);
const links = new WordList(words.ratioLinks);
const after = new WordList(words.ratioAfter);

export const unitRatioSign: PassageCheck = {
  id: "figure/unit-ratio-sign",
  scope: "passage",
  severity: "off",
  publication: "warning",
  title: { zh: "比号写成冒号", en: "Colon as the sign of a ratio" },
  about: "wording",
  standard: "GB/T 15835-2011 4.1.1",
  rows: ["U06"],
  fix: "safe",
  *run({ text, locale }) {
    if (!colon.test(text)) return;
    for (const { 0: written, index: start } of matches(text, ratio)) {
      const end = start + written.length;
      if (!isRatio(text, start, end)) continue;
      const newText = written.replace(/[:：]/g, "∶");
      const fixes = [{ title: say[locale].fix(newText), edits: [{ start, end, newText }], safe: true }];
      yield { start, end, message: say[locale].message, fixes };
    }
  },
};

/** 15:40 is a time and 3:2 a score: only a word of ratios beside it makes one. */
function isRatio(text: string, start: number, end: number): boolean {
  if (after.startingAt(text, end)) return true;
  const link = links.endingAt(text, start);
  return before.endingAt(text, start - (link?.length ?? 0)) !== null;
}
