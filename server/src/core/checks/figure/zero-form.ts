import { matches } from "../../text/matches.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: { code: "年份、编号中的“0”写作“〇”", amount: "计量的数中的“0”写作“零”" },
  en: { code: "In years and codes the zero is written 〇", amount: "In amounts the zero is written 零" },
};

/** 二零一二年, 二○一二年, 二O一二年, 〔二零一二〕9号; 三千〇五十二, 一百〇八. 〔二零一二〕九号 is no number of its kind at all: figure/code-in-numerals. */
const wrong =
  /(?<![〇零○Oo0一二三四五六七八九十百千万亿\d])(?:[一二][〇零○Oo0一二三四五六七八九]{3}(?=年)|(?<=[〔［[（(])[一二][〇零○Oo0一二三四五六七八九]{3}(?=[〕］\])）](?![〇零○一二三四五六七八九十百]{1,6}号)))|[千百万亿]〇(?=[一二三四五六七八九])/g;

/** Where 〇 could not be typed ○ stood for it, and in some houses it stands yet. */
const onlyCircles = /^[^零Oo0〇]+$/;

export const zeroForm: PassageCheck = {
  id: "figure/zero-form",
  scope: "passage",
  severity: "warning",
  title: { zh: "“〇”“零”用错", en: "〇 and 零 confused" },
  about: "wording",
  standard: "GB/T 15835-2011 5.2.5",
  rows: ["N21"],
  fix: "choice",
  *run({ text, locale }) {
    for (const match of matches(text, wrong)) {
      const [words] = match;
      const amount = words.endsWith("〇") && words.length === 2;
      const written = amount ? words.replace("〇", "零") : words.replaceAll(/[零○Oo0]/g, "〇");
      if (written === words) continue;
      const message = amount ? say[locale].amount : say[locale].code;
      const report = replacing(spanOf(match), written, message, locale);
      yield onlyCircles.test(words) ? { ...report, severity: "information" } : report;
    }
  },
};
