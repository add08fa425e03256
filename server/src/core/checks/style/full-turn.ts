import words from "../../../../register/quantity-words.json" with { type: "json" };
import { clauseStart } from "../../claims/sentences.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (full: string, half: string) => `转${full}又回到原处：表示完全相反用“${half}”`,
    fix: (half: string) => `改为“${half}”`,
  },
  en: {
    message: (full: string, half: string) =>
      `A turn of ${full} comes back to where it began: going the other way is ${half}`,
    fix: (half: string) => `Write ${half}`,
  },
};

const turns = new WordList(words.turns);
const things = new WordList(words.turningThings);
/** How far before the turn the thing that turns is looked for. */
const farthest = 24;

export const fullTurn: PassageCheck = {
  id: "style/full-turn",
  scope: "passage",
  severity: "warning",
  title: { zh: "“360度转弯”", en: "A change of mind of 360 degrees" },
  about: "wording",
  rows: ["Q24"],
  fix: "choice",
  *run({ text, locale }) {
    for (const { full, half } of words.fullTurns) {
      for (let start = text.indexOf(full); start >= 0; start = text.indexOf(full, start + 1)) {
        const end = start + full.length;
        const to = end + Number(text.charAt(end) === "的");
        const turn = turns.startingAt(text, to);
        if (!turn || things.firstIn(text, clauseStart(text, start, Math.max(0, start - farthest)), start)) continue;
        const edits = [{ start, end, newText: half }];
        yield {
          start,
          end: to + turn.length,
          message: say[locale].message(full, half),
          fixes: [{ title: say[locale].fix(half), edits, safe: false }],
        };
      }
    }
  },
};
