import { matches } from "../../text/matches.ts";
import { readNumeral } from "../../text/numerals.ts";
import { inDigits } from "../../text/writeNumber.ts";
import type { PassageCheck, Report } from "../check.ts";
import { replacing } from "../rewrite.ts";

const say = {
  zh: "编号用阿拉伯数字",
  en: "A number that only names something is written in Arabic digits",
};

/** What the reader of numerals takes for 〇; ○ is the circle that stands for it in old files. */
const digits = "[〇零○一二三四五六七八九]";
const number = "[〇零○一二三四五六七八九十百]{1,6}";

/** Each with the Chinese numerals of the code as groups: 〔一九八七〕九号, 三一九国道, 一〇三路公交, 位于中山路十一号. */
const codes: readonly RegExp[] = [
  new RegExp(`[〔［\\[（(]((?:${digits}|\\d){4})[〕］\\]）)](${number})号(?![线楼])`, "dg"),
  new RegExp(`(${digits}{3})(?:国道|省道|县道|乡道)`, "dg"),
  new RegExp(`(${digits}{2,3})路(?:公交|无轨|电车)`, "dg"),
  new RegExp(
    `(?:位于|地址|地处|住在|家住)[^，。；\\n]{1,20}?(?:路|街|巷|弄|大道|胡同)(${number})号(?![线楼桥店馆])`,
    "dg",
  ),
];

export const codeInNumerals: PassageCheck = {
  id: "figure/code-in-numerals",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "编号用了汉字数字", en: "Code in Chinese numerals" },
  about: "wording",
  standard: "GB/T 15835-2011 4.1.2",
  rows: ["N02"],
  fix: "choice",
  *run({ text, locale }) {
    for (const pattern of codes) {
      for (const match of matches(text, pattern)) {
        const report = examine(match, locale);
        if (report) yield report;
      }
    }
  },
};

function examine(match: RegExpExecArray, locale: "zh" | "en"): Report | null {
  const spans = (match.indices ?? []).slice(1).flatMap((pair) => (pair ? [{ start: pair[0], end: pair[1] }] : []));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const words = (start: number, end: number) => match.input.slice(start, end);
  let code = "";
  let at = first.start;
  for (const { start, end } of spans) {
    const numeral = readNumeral(words(start, end).replaceAll("○", "〇"), 0);
    if (numeral?.end !== end - start || numeral.high) return null;
    code += words(at, start) + inDigits(numeral);
    at = end;
  }
  const end = match.index + match[0].length;
  return replacing({ start: first.start, end }, code + words(at, end), say[locale], locale);
}
