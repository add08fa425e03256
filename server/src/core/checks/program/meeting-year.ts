import { entryOf } from "../../mentions/programs/lookup.ts";
import type { RegisterEntry } from "../../mentions/programs/register.ts";
import { toDraft } from "../../structure/passage.ts";
import { narrowed } from "../../text/arabic.ts";
import type { Span } from "../../text/span.ts";
import type { DraftCheck, DraftView, Report } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: {
    message: (name: string, held: string) => `${name}召开时间为${held}，与稿中不符：请核对`,
    held: (from: string, to: string) => (from === to ? chinese(from) : `${chinese(from)}至${chinese(to)}`),
    fix: (held: string) => `改为${held}`,
  },
  en: {
    message: (name: string, held: string) => `${name} was held ${held}, which is not what the draft says: check it`,
    held: (from: string, to: string) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
    fix: (held: string) => `Change to ${held}`,
  },
};

const chinese = (date: string): string =>
  date.replace(/^(\d{4})(?:-0?(\d+))?.*$/, (_, y, m) => `${y}年${m ? `${m}月` : ""}`);

const when = "(\\d{4})年(?:(\\d{1,2})月)?";
const rest = "(?:\\d{1,2}日)?(?:(?:至|—|－|-)(?:\\d{1,2}月)?\\d{1,2}日)?";
const held = "(?:胜利)?(?:召开|举行|开幕|闭幕)";
const place = "(?:在北京|在京)?";
/** 党的十八大（2012年11月）, 党的十八大于2012年11月召开, 2024年7月在北京召开. */
const after = [
  new RegExp(`^[（(]${when}${rest}(?:${held})?[）)]`),
  new RegExp(`^(?:是?于|是?在)${when}${rest}${place}(?:${held}|作出|审议通过)`),
  new RegExp(`^${when}${rest}在北?京${held}`),
];
/** 2012年召开的党的十八大; 2012年11月，党的十八大召开; 2012年党的十八大以来. */
const before: [ahead: RegExp, behind: RegExp][] = [
  [new RegExp(`(?<!\\d)${when}${rest}${place}${held}的$`), /^/],
  [
    new RegExp(`(?<!\\d)${when}${rest}，?$`),
    new RegExp(`^${place}${held}(?!之|前|后|[一二三四五六七八九十\\d]+周?年)`),
  ],
  [new RegExp(`(?<!\\d)${when}$`), /^(?:以来|以后|之后|作出|提出(?!的)|审议通过)/],
];

/** The longest stretch before a name that a pattern needs. */
const reach = 40;

export const meetingYear: DraftCheck = {
  id: "program/meeting-year",
  scope: "draft",
  severity: "error",
  title: { zh: "会议召开时间有误", en: "A meeting in the wrong year" },
  about: "fact",
  rows: ["D11"],
  fix: "choice",
  run: (view) =>
    examineEach(view.programs, ({ local, read }) => {
      if (local.type !== "meeting") return null;
      const entry = entryOf(view.register, local);
      const stated = entry && statedTime(read.passage.text, local);
      const report = stated && examine(entry, stated, view);
      const [placed, other] = stated ? toDraft(read.passage, stated) : [];
      return report && placed && !other ? { ...report(placed), ...placed } : null;
    }),
};

/** The year and month that the text gives beside a meeting, with their place in the passage. */
interface Stated extends Span {
  year: string;
  month: string | undefined;
}

function statedTime(text: string, { start, end }: Span): Stated | null {
  const behind = narrowed(text.slice(end, end + reach));
  for (const shape of after) {
    const match = shape.exec(behind);
    if (match) return statedAt(end + match[0].search(/\d/), match);
  }
  const from = Math.max(0, start - reach);
  const ahead = narrowed(text.slice(from, start));
  for (const [shape, follows] of before) {
    const match = shape.exec(ahead);
    if (match && follows.test(behind)) return statedAt(from + match.index, match);
  }
  return null;
}

function statedAt(start: number, [, year = "", month]: RegExpExecArray): Stated {
  const length = `${year}年${month === undefined ? "" : `${month}月`}`.length;
  return { start, end: start + length, year, month };
}

/** What is to be reported where the time is wrong; null where it fits, or where the register does not know. */
function examine(entry: RegisterEntry, { year, month }: Stated, { locale }: DraftView): ((at: Span) => Report) | null {
  const from = entry.start ?? entry.end;
  const to = entry.end ?? entry.start;
  if (!from || !to) return null;
  const exact = month !== undefined && from.length > 4 && to.length > 4;
  const length = exact ? 7 : 4;
  const told = exact ? `${year}-${month.padStart(2, "0")}` : year;
  const [first, last] = [from.slice(0, length), to.slice(0, length)];
  if (first <= told && told <= last) return null;
  const message = say[locale].message(entry.name, say[locale].held(first, last));
  const right = month === undefined || !exact ? `${first}年${month === undefined ? "" : `${month}月`}` : chinese(first);
  return (at) => ({
    ...at,
    message,
    fixes: first === last ? [{ title: say[locale].fix(right), edits: [{ ...at, newText: right }], safe: false }] : [],
  });
}
