import data from "../../../../register/named-days.json" with { type: "json" };
import { startsWithAny } from "../../mentions/dates/lexicon.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import { addDays, daysBetween, type IsoDay, partsOf } from "../../resolution/calendar.ts";
import { namedDayIn } from "../../resolution/namedDays.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import type { DraftCheck } from "../check.ts";
import { examineEach } from "../examineEach.ts";

const say = {
  zh: {
    ahead: (name: string, day: string, now: string) => `“${name}”已过（${day}），稿中时间是${now}：请核对`,
    over: (name: string, day: string, now: string) => `“${name}”还没有到（${day}），稿中时间是${now}：请核对`,
  },
  en: {
    ahead: (name: string, day: string, now: string) => `${name} is over (${day}), the draft speaks on ${now}: check it`,
    over: (name: string, day: string, now: string) =>
      `${name} is still to come (${day}), the draft speaks on ${now}: check it`,
  },
};

export const festivalOver: DraftCheck = {
  id: "date/festival-over",
  scope: "draft",
  severity: "warning",
  title: { zh: "节日将至、刚过与日期不合", en: "Festival said to be near that is over" },
  about: "fact",
  rows: ["D04"],
  run(view) {
    const today = view.documentDate?.date ?? null;
    let now: IsoDay | null = null;
    let passage: ReadPassage | null = null;
    return examineEach(view.dates, ({ mention, local, read }) => {
      // The day that a passage speaks on is that of the report, until it tells another one; null where that is no single day.
      if (read !== passage) now = today;
      passage = read;
      const told = now && wrongFestival(read.passage.text, local, now);
      if (now && told) {
        const message = say[view.locale][told.said](mention.text, told.day, now);
        return { start: mention.start, end: mention.end, message };
      }
      // 中秋、国庆将至: a festival without its year tells no time.
      if (mention.interval && !isFestival(local)) now = dayOf(mention.interval, today);
      return null;
    });
  },
};

const isFestival = ({ expression }: DetectedDate): boolean =>
  expression.form === "point" && expression.point.named !== undefined && expression.point.year === undefined;

function dayOf({ start, end }: { start: string | null; end: string | null }, today: IsoDay | null): IsoDay | null {
  const isNow = today !== null && (start === null || start.slice(0, 10) <= today) && (end === null || end > today);
  if (isNow) return today;
  const day = start?.slice(0, 10) ?? null;
  return day !== null && end !== null && end.slice(0, 10) <= addDays(day, 1) ? day : null;
}

/** A festival is near for so many days, and far off for more than so many. */
const NEAR = 45;
const FAR = 90;
/** The days off of a festival last no longer: a report of them begins before them. */
const DAYS_OFF = 9;

interface Told {
  said: "ahead" | "over";
  /** When it was, or is to be. */
  day: IsoDay;
}

function wrongFestival(text: string, { expression, start, end }: DetectedDate, now: IsoDay): Told | null {
  if (expression.form !== "point" || expression.point.named === undefined || expression.point.year !== undefined)
    return null;
  const said = startsWithAny(text, end, data.ahead) ? "ahead" : startsWithAny(text, end, data.over) ? "over" : null;
  if (said === null || isToldOfOtherTimes(text, start)) return null;
  const [year] = partsOf(now);
  const { named, holiday } = expression.point;
  const days = [year - 1, year, year + 1].map((one) => namedDayIn(named, one)).filter((day) => day !== null);
  const past = days.findLast((day) => day < now);
  const next = days.find((day) => day > now);
  if (days.includes(now) || past === undefined || next === undefined) return null;
  const [since, until] = [daysBetween(past, now), daysBetween(now, next)];
  if (said === "ahead" && holiday && since < DAYS_OFF) return null;
  if (said === "ahead") return since <= NEAR && until > FAR ? { said, day: past } : null;
  return until <= NEAR && since > FAR ? { said, day: next } : null;
}

const LOOKED_AT = 12;

/** 每到元宵将至, 那年元宵将至; 受春节临近影响 tells why something was as it was. */
const isToldOfOtherTimes = (text: string, start: number): boolean =>
  /(?:[每那往受因]|由于|年年|当年|小时候|儿时)[^，。；！？]*$/.test(text.slice(Math.max(0, start - LOOKED_AT), start));
