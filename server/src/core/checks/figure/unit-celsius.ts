import words from "../../../../register/unit-words.json" with { type: "json" };
import type { DetectedFigure } from "../../mentions/detected.ts";
import { boundBefore } from "../../mentions/figures/bounds.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    message: (scale: string) => `温度单位是“${scale}度”：“${scale}”与“度”不能分开`,
    fix: (right: string) => `改为“${right}”`,
  },
  en: {
    message: (scale: string) => `The unit of temperature is "${scale}度", in one word behind the number`,
    fix: (right: string) => `Write "${right}"`,
  },
};

const scales = new WordList(words.scales);
const degree = "度";

export const unitCelsius: PassageCheck = {
  id: "figure/unit-celsius",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "“摄氏度”被拆开", en: "摄氏度 taken apart" },
  about: "wording",
  standard: "GB 3100-1993",
  rows: ["U05"],
  fix: "safe",
  *run({ text, figures, locale }) {
    for (const mention of figures) {
      if (mention.unit?.text !== degree) continue;
      const report = examine(text, mention, say[locale]);
      if (report) yield report;
    }
  },
};

/** 摄氏38度, 摄氏零下5度, 摄氏近40度. */
function examine(
  text: string,
  { start: from, end }: DetectedFigure,
  { message, fix }: (typeof say)["zh"],
): Report | null {
  const middle = boundBefore(text, from, false)?.start ?? from;
  const scale = scales.endingAt(text, middle);
  if (!scale) return null;
  const start = middle - scale.length;
  const unit = end - degree.length;
  const edits = [
    { start, end: middle, newText: "" },
    { start: unit, end: unit, newText: scale },
  ];
  const right = text.slice(middle, unit) + scale + degree;
  const isWhole = text.indexOf(degree, middle) === unit;
  return { start, end, message: message(scale), fixes: isWhole ? [{ title: fix(right), edits, safe: true }] : [] };
}
