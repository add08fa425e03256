import words from "../../../../register/quantity-words.json" with { type: "json" };
import type { Fix } from "../../format.ts";
import type { DetectedFigure } from "../../mentions/detected.ts";
import { boundBefore } from "../../mentions/figures/bounds.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck } from "../check.ts";

const say = {
  zh: {
    message: (figure: string) => `“突破”“大关”后面是整数关口，${figure}不是关口：改用“达到”，或写所突破的整数`,
    fix: "改为“达到”",
  },
  en: {
    message: (figure: string) =>
      `突破 and 大关 go with a round threshold, which ${figure} is not: write 达到, or the threshold that was passed`,
    fix: "Write 达到",
  },
};

const passing = new WordList(words.passing);
const marks = new WordList(words.marks);
const records = new WordList(words.records);
const achievements: ReadonlySet<string> = new Set(words.achievements);
const recordWithin = 8;

export const thresholdNotRound: PassageCheck = {
  id: "figure/threshold-not-round",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "“突破”后不是整数关口", en: "突破 before a number that is no threshold" },
  about: "wording",
  rows: ["Q14"],
  fix: "choice",
  *run({ text, figures, locale }) {
    const mayHaveMark = words.marks.some((mark) => text.includes(mark));
    for (const mention of figures) {
      if (mention.value === null) continue;
      const { end } = mention;
      const start = mention.bound === "atLeast" ? passingBefore(text, mention.start) : null;
      const mark = mayHaveMark ? marks.startingAt(text, end) : null;
      // 跌破1.02关口: only 大关 says by itself that the number is a round one.
      if ((start === null && mark !== words.marks[0]) || isRound(mention.value) || isAchievement(mention, text))
        continue;
      const edits: Fix["edits"] = start === null ? [] : [{ start, end: mention.start, newText: "达到" }];
      const last = end + (mark?.length ?? 0);
      if (mark) edits.push({ start: end, end: last, newText: "" });
      yield {
        start: start ?? mention.start,
        end: last,
        message: say[locale].message(text.slice(mention.start, end)),
        fixes: start === null ? [] : [{ title: say[locale].fix, edits, safe: false }],
      };
    }
  },
};

/** Two digits that count, or three that end in a half step: 500万, 1.4万亿, 12.5亿. */
function isRound(value: string): boolean {
  const digits = value.replace(/[.-]/g, "").replace(/^0+|0+$/g, "");
  return digits.length < 3 || (digits.length === 3 && digits.endsWith("5"));
}

function passingBefore(text: string, at: number): number | null {
  const bound = boundBefore(text, at, false);
  return bound && passing.startingAt(text, bound.start) ? bound.start : null;
}

/** What is broken through is counted (128项关键技术), or a record is (9.83秒的纪录). */
const isAchievement = ({ unit, start, end, type }: DetectedFigure, text: string): boolean =>
  type === "ordinal" ||
  (achievements.has(unit?.text ?? "") && !/[万亿]/.test(text.slice(start, end))) ||
  records.firstIn(text, end, Math.min(text.length, end + recordWithin)) !== null;
