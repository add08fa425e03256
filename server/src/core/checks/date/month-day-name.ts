import words from "../../../../register/numeral-words.json" with { type: "json" };
import type { Locale } from "../../ports.ts";
import { matches } from "../../text/matches.ts";
import type { PassageCheck, Report } from "../check.ts";
import { replacing, spanOf } from "../rewrite.ts";

const say = {
  zh: {
    digits: "含月日的专名用阿拉伯数字时，月、日之间用间隔号“·”，并加引号",
    han: "含月日的专名用汉字数字时，只有一月、十一月、十二月才用间隔号",
    dot: "涉及一月、十一月、十二月的专名，月、日之间用间隔号",
  },
  en: {
    digits: "In a name made of a month and a day Arabic digits take · and quotation marks",
    han: "In a name made of a month and a day Chinese numerals take · only in January, November and December",
    dot: "A name made of a day in January, November or December takes · behind the month",
  },
};

const { names: named, days, dotted, events, houses } = words.monthDay;
const names = named.join("|");
/** 3.15晚会, 3·15晚会, “3.15”晚会; not 里氏7.8, PM2.5, or behind a word that wants an amount. */
const digits = new RegExp(
  `(?<![\\dA-Za-z.．·为达约第至到率升降长涨跌超近每均是了]|里氏\\s?)(1[0-2]|[1-9])([.．·])(3[01]|[12]\\d|0?[1-9])(?=”?(?:${names}|(?<=·\\d{1,2}”?)地震))`,
  "g",
);
/** “五·一”, 六·一儿童节: the month is none of those that a digit behind them could join. */
const day = "[二三四五六七八九十]·(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]{1,2})";
const han = new RegExp(
  `(?<=“)${day}(?=”(?!${houses.join("|")}))|(?<![〇零一二三四五六七八九十百千万年])${day}(?=${[...days, ...events].join("|")})`,
  "g",
);
const undotted = new Map(dotted.map((name) => [name.replace("·", ""), name]));
/** 一二九运动; 一二九师 is a division. */
const withoutDot = new RegExp(
  `(?<![一二三四五六七八九十])(?:${[...undotted.keys()].join("|")})(?=”?(?:${events.join("|")}))`,
  "g",
);

export const monthDayName: PassageCheck = {
  id: "date/month-day-name",
  scope: "passage",
  severity: "warning",
  title: { zh: "含月日的专名写法", en: "Name made of a month and a day" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.6, 5.2.3",
  rows: ["N19"],
  fix: "choice",
  *run({ text, locale }) {
    for (const match of matches(text, digits)) {
      const report = inDigits(match, locale);
      if (report) yield report;
    }
    for (const match of matches(text, han)) {
      yield replacing(spanOf(match), match[0].replace("·", ""), say[locale].han, locale);
    }
    for (const match of matches(text, withoutDot)) {
      yield replacing(spanOf(match), undotted.get(match[0]) ?? "", say[locale].dot, locale);
    }
  },
};

function inDigits(match: RegExpExecArray, locale: Locale): Report | null {
  const { 1: month = "", 2: point, 3: day = "", index, input } = match;
  const quoted = input.charAt(index - 1) === "“";
  if (quoted && point === "·") return null;
  const name = `${month}·${Number(day)}`;
  return replacing(spanOf(match), quoted ? name : `“${name}”`, say[locale].digits, locale);
}
