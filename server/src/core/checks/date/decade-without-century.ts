import type { Point } from "../../mentions/dates/expression.ts";
import { pointsOf } from "../../mentions/dates/points.ts";
import type { PassageCheck } from "../check.ts";
import { isInTitle } from "../speech.ts";

const say = {
  zh: { message: (words: string) => `“${words}”没有写是哪个世纪的：请补上`, fix: "补“20世纪”" },
  en: {
    message: (words: string) => `${words} of which century? Add it`,
    fix: "Add 20世纪",
  },
};

export const decadeWithoutCentury: PassageCheck = {
  id: "date/decade-without-century",
  scope: "passage",
  severity: "information",
  title: { zh: "年代没有世纪", en: "Decade without its century" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.4",
  rows: ["D14"],
  fix: "choice",
  *run({ text, dates, locale }) {
    let isCenturyTold = false;
    for (const mention of dates) {
      const [point] = pointsOf(mention.expression);
      isCenturyTold ||= point?.century !== undefined;
      if (isCenturyTold || point?.decade === undefined || isName(text, mention)) continue;
      const { start, end } = mention;
      yield {
        start,
        end,
        message: say[locale].message(text.slice(start, end)),
        fixes: isOfLastCentury(point)
          ? [{ title: say[locale].fix, edits: [{ start, end: start, newText: "20世纪" }], safe: false }]
          : [],
      };
    }
  },
};

/** 30年代 to 90年代; the first decades of a century may be of this one. */
const isOfLastCentury = ({ decade = 0 }: Point): boolean => decade >= 3;

/** “80年代”主题展, 《九十年代儿童发展纲要》 */
const isName = (text: string, { start, end }: { start: number; end: number }): boolean =>
  (text.charAt(start - 1) === "“" && text.charAt(end) === "”") || isInTitle(text, start);
