import history from "../../../../register/historic-starts.json" with { type: "json" };
import type { DateMention } from "../../format.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import { readSmallInteger } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import type { DraftCheck, DraftView, Report, Standing } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: {
    message: (event: string, from: number, year: number) =>
      `${event}是在${from}年，${year}年是${year - from}周年：请核对`,
    fix: (years: number) => `改为“${years}周年”`,
  },
  en: {
    message: (event: string, from: number, year: number) =>
      `${event} was in ${from}: in ${year} that is ${year - from} years ago; check it`,
    fix: (years: number) => `Change to "${years}周年"`,
  },
};

const years = new Map(
  history.events.flatMap(({ names, from }) => names.map((name) => [name, Number(from.slice(0, 4))])),
);
const events = new WordList([...years.keys()]);
const word = "周年";
/** 今年是中国共产党成立105周年, 2026年，恰逢长征胜利90周年 */
const TIE = /^，?(?:是|系|为|也是|又是|还是|正是|正值|恰逢|适逢|正逢|欣逢|喜迎|将?迎来)?(?:我国|中国)?$/;
const LONGEST_TIE = 8;

export const anniversary: DraftCheck = {
  id: "date/anniversary",
  scope: "draft",
  severity: "error",
  title: { zh: "周年数有误", en: "Wrong number of years since an event" },
  about: "fact",
  rows: ["D09"],
  fix: "choice",
  run(view) {
    let last: Standing<DateMention, DetectedDate> | null = null;
    return examineEach(view.dates, (next) => {
      const report = last?.read === next.read ? examine(last, next, view) : null;
      last = next;
      return report;
    });
  },
};

/** An event of the register right before 105周年, with the year before both. */
function examine(
  year: Standing<DateMention, DetectedDate>,
  { mention, local, read }: Standing<DateMention, DetectedDate>,
  { locale }: DraftView,
): Report | null {
  const { text } = read.passage;
  if (local.expression.form !== "length" || !text.endsWith(word, local.end)) return null;
  const event = events.endingAt(text, local.start, year.local.end);
  const stated = readSmallInteger(text, local.start);
  const told = yearOf(year);
  if (!event || !stated || told === null || text.slice(stated.end, local.end) !== word) return null;
  const between = text.slice(year.local.end, local.start - event.length);
  const from = years.get(event)!;
  if (between.length > LONGEST_TIE || !TIE.test(between) || told - from === stated.value || told <= from) return null;
  const { start, end } = mention;
  const edits = [{ start, end: end - word.length, newText: String(told - from) }];
  return {
    start,
    end,
    message: say[locale].message(event, from, told),
    related: [{ start: year.mention.start, end: year.mention.end, message: String(told) }],
    fixes: stated.arabic ? [{ title: say[locale].fix(told - from), edits, safe: false }] : [],
  };
}

/** The year of 今年, 2026年 or 2026年10月1日. */
function yearOf({ mention, local }: Standing<DateMention, DetectedDate>): number | null {
  const { expression } = local;
  if (expression.form !== "point" || expression.open !== null || expression.point.year === undefined) return null;
  return mention.interval?.start ? Number(mention.interval.start.slice(0, 4)) : null;
}
