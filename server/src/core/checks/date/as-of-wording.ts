import words from "../../../../register/as-of-words.json" with { type: "json" };
import type { Detected } from "../../mentions/detected.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: { message: "“截止”是到期停止；表示统计到某一时间应写“截至”", fix: "改为“截至”" },
  en: { message: "截止 says that something ends; for figures up to a date write 截至", fix: "Write 截至" },
};

const deadlines = new WordList(words.deadlines);
const ties = new WordList(words.ties);
const wrong = "截止";

export const asOfWording: PassageCheck = {
  id: "date/as-of-wording",
  scope: "passage",
  severity: "warning",
  title: { zh: "“截止”误作“截至”", en: "截止 where 截至 is meant" },
  about: "wording",
  rows: ["D06"],
  fix: "safe",
  *run({ text, mentions, locale }) {
    for (let start = text.indexOf(wrong); start >= 0; start = text.indexOf(wrong, start + 1)) {
      if (deadlines.endingAt(text, start)) continue;
      const end = start + wrong.length;
      const tie = ties.startingAt(text, end) ?? "";
      const date = mentions.find((mention) => mention.kind === "date" && mention.start === end + tie.length);
      if (!date || !hasData(text, mentions, date)) continue;
      const edits = [{ start, end: end + tie.length, newText: "截至" }];
      yield {
        start,
        end: date.end,
        message: say[locale].message,
        fixes: [{ title: say[locale].fix, edits, safe: true }],
      };
    }
  },
};

/** A figure, or a length of time, in the rest of the sentence. */
function hasData(text: string, mentions: readonly Detected[], date: Detected): boolean {
  const stop = text.slice(date.end).search(/[。！？\n]/);
  const end = stop < 0 ? text.length : date.end + stop;
  return mentions.some(
    (mention) => mention.start >= date.end && mention.end <= end && (mention.kind === "figure" || isLength(mention)),
  );
}

const isLength = (mention: Detected): boolean => mention.kind === "date" && mention.expression.type === "duration";
