import { matches } from "../../text/matches.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: "纯小数要写出小数点前的“0”",
  en: "A number below one is written with the 0 before its point",
};

/**
 * .46 behind what no full stop follows (a mark, 达, 为, 增长), or before %. A half-width full stop may stand before a
 * number too (会议.30人出席), and before a version or a calibre a name (Web .5, .22口径).
 */
const bare =
  /(?<![\w.．。%％…])(?<=[达为是约至到升降低跌涨增加长减少仅有合占近超值率比于以（(＝=＜＞<>±≈：，、—～~]\s?)[.．]\d{1,8}(?![\d.．A-Za-z年月日号点时])|(?<=[\u4e00-\u9fff]\s?)[.．]\d{1,8}(?=[%％‰]|个?百分点)/g;

export const leadingZero: PassageCheck = {
  id: "figure/leading-zero",
  scope: "passage",
  severity: "warning",
  title: { zh: "纯小数省略了“0”", en: "Number below one without its 0" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.2",
  rows: ["N12"],
  fix: "choice",
  *run({ text, locale }) {
    for (const match of matches(text, bare)) {
      yield replacing(spanOf(match), `0${match[0]}`, say[locale], locale);
    }
  },
};
