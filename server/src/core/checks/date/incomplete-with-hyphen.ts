import { matches } from "../../text/matches.ts";
import type { PassageCheck } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: "年月日不全时不用“-”连接",
  en: "A date without its year or its day is not written with hyphens",
};

/**
 * 2008-8; 8-8 only behind a word that wants a day. A season (2011-12赛季), the number of a standard or a document, a telephone
 * number, a full date and a difference are none.
 */
const incomplete =
  /(?<![\dA-Za-z./／〔［（(“-]|[A-Za-z] |[号码话])((?:19|20)\d\d)-(1[0-2]|0?[1-9])(?![\d./A-Za-z=＝〕］”~～—-]|赛季|学年|年|财|跨年|期|号|卷|型|系列)|(?<=定于|将于|截至|截止|截止到|日期[:：])(1[0-2]|0?[1-9])-(3[01]|[12]\d|0?[1-9])(?![\d./A-Za-z-])/g;

export const incompleteWithHyphen: PassageCheck = {
  id: "date/incomplete-with-hyphen",
  scope: "passage",
  severity: "warning",
  title: { zh: "不完整日期用了“-”", en: "Incomplete date with a hyphen" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.4",
  rows: ["N16"],
  fix: "choice",
  *run({ text, locale }) {
    if (!text.includes("-")) return;
    for (const match of matches(text, incomplete)) {
      const { 1: year, 2: monthOfYear, 3: month, 4: day } = match;
      const written = year ? `${year}年${Number(monthOfYear)}月` : `${Number(month)}月${Number(day)}日`;
      yield replacing(spanOf(match), written, say[locale], locale);
    }
  },
};
