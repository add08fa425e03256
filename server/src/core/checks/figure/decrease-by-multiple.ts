import words from "../../../../register/decrease-words.json" with { type: "json" };
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: (verb: string) => `“${verb}”不能用倍数计量（减少一倍即为零）：改用百分之几、几分之一，或“降至原来的……”`,
  en: (verb: string) => `"${verb}" cannot be counted in 倍 (one 倍 less is nothing): use a percentage or a fraction`,
};

const verbs = new WordList(words.verbs);
const between = new WordList(words.between);

export const decreaseByMultiple: PassageCheck = {
  id: "figure/decrease-by-multiple",
  scope: "passage",
  severity: "error",
  title: { zh: "减少用“倍”", en: "A decrease counted in 倍" },
  about: "fact",
  rows: ["Q07"],
  *run({ text, figures, locale }) {
    for (const mention of figures) {
      if (mention.type !== "multiple") continue;
      if (!text.slice(mention.start, mention.end).includes("倍")) continue;
      const verb = verbBefore(text, mention.start);
      if (verb) yield { start: verb.start, end: mention.end, message: say[locale](verb.word) };
    }
  },
};

/** The verb must stand at the multiple: 降幅是去年的2倍 and 下降速度快一倍 speak of something else that grows. */
function verbBefore(text: string, figureStart: number): { word: string; start: number } | null {
  let end = figureStart;
  for (;;) {
    const verb = verbs.endingAt(text, end);
    if (verb) return { word: verb, start: end - verb.length };
    const link = between.endingAt(text, end);
    if (!link) return null;
    end -= link.length;
  }
}
