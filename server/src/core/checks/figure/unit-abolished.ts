import words from "../../../../register/unit-words.json" with { type: "json" };
import type { DetectedFigure } from "../../mentions/detected.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    message: (word: string, use: string) => `“${word}”不是法定计量单位：请用${use}`,
    foreign: (word: string, use: string) => `“${word}”不是法定计量单位：请换算成${use}，或在其后括注`,
    fix: (use: string) => `改为“${use}”`,
  },
  en: {
    message: (word: string, use: string) => `"${word}" is no legal unit: use ${use}`,
    foreign: (word: string, use: string) => `"${word}" is no legal unit: convert it to ${use}, or give that beside it`,
    fix: (use: string) => `Write "${use}"`,
  },
};

interface Named {
  word: string;
  use: string;
  same: boolean;
}

const byWord = (units: readonly Named[]): ReadonlyMap<string, Named> => new Map(units.map((unit) => [unit.word, unit]));
const abolished = byWord(words.abolished);
const foreign = byWord(words.foreign);
const traditional = byWord(words.traditional);
const pressures = new WordList(words.pressures);
const conversions = new WordList(words.conversions);

export const unitAbolished: PassageCheck<{ traditional: boolean }> = {
  id: "figure/unit-abolished",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "非法定计量单位", en: "Unit that is no legal one" },
  about: "wording",
  standard: "GB 3100-1993",
  rows: ["U02"],
  fix: "safe",
  options: { traditional: false },
  optionTitles: {
    traditional: { zh: "亩、斤、里、马力等新闻中常用的也报", en: "Report those usual in news, too: 亩, 斤, 里, 马力" },
  },
  *run({ text, figures, locale }, options) {
    for (const mention of figures) {
      if (!mention.unit) continue;
      const report = examine(text, mention, say[locale], options.traditional);
      if (report) yield report;
    }
  },
};

function examine(
  text: string,
  { start, end, unit }: DetectedFigure,
  { message, foreign: unconverted, fix }: (typeof say)["zh"],
  withTraditional: boolean,
): Report | null {
  const { text: word } = unit!;
  const named = abolished.get(word) ?? (withTraditional ? traditional.get(word) : undefined);
  const span = { start, end };
  if (!named) {
    const other = foreign.get(word);
    return other && !isConverted(text, start, end) ? { ...span, message: unconverted(word, other.use) } : null;
  }
  const { use, same } = named;
  if (isPressure(text, start, word)) return null;
  const at = end - word.length;
  const edits = [{ start: at, end, newText: use }];
  const fixes = same && text.startsWith(word, at) ? [{ title: fix(use), edits, safe: true }] : [];
  return { ...span, message: message(word, use), fixes };
}

/** Blood pressure may be told in 毫米汞柱, and is, over a sentence or two. */
const pressureReach = 60;

const isPressure = (text: string, at: number, word: string): boolean =>
  (word === "毫米汞柱" || word === "mmHg") && pressures.firstIn(text, Math.max(0, at - pressureReach), at) !== null;

/** 3英里（约4.8公里）, 3英里，约合4.8公里; 4.8公里（3英里）, 4.8公里，合3英里. */
function isConverted(text: string, start: number, end: number): boolean {
  const behind = text.charAt(end) === "，" ? end + 1 : end;
  if (conversions.startingAt(text, behind)) return true;
  const before = text.charAt(start - 1) === "约" ? start - 1 : start;
  return conversions.endingAt(text, before) !== null;
}
