import type { Fix } from "../../format.ts";
import type { DetectedDate } from "../../mentions/detected.ts";
import type { Locale } from "../../ports.ts";
import { readSmallInteger, type SmallInteger } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    double: (part: string, hour: number) => `${hour}时是24小时制，已表明时段，“${part}”多余：两种计时法只用一种`,
    wrong: (part: string, hour: number) => `${hour}时不在${part}：请核对时刻`,
    fix: (text: string) => `改为“${text}”`,
  },
  en: {
    double: (part: string, hour: number) =>
      `${hour}时 counts 24 hours and tells the part of the day, ${part} is one too many: use one clock`,
    wrong: (part: string, hour: number) => `Hour ${hour} is not ${part}: check the time`,
    fix: (text: string) => `Change to "${text}"`,
  },
};

/** 夜间22时 names the night that the hour is of, 今晚 and 当晚 the day: these stay. */
const later = new WordList(["下午", "午后", "傍晚", "晚上", "晚间", "晚"]);
const earlier = new WordList(["凌晨", "清晨", "早晨", "早上", "上午"]);
const tellsDay = "今昨明当前每";
const clockSigns = "时点:：∶";

export const clockMixed: PassageCheck = {
  id: "date/clock-mixed",
  scope: "passage",
  severity: "warning",
  title: { zh: "12小时制与24小时制混用", en: "Two clocks mixed" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.5",
  rows: ["D19"],
  fix: "safe",
  *run({ text, dates, locale }) {
    for (const mention of dates) {
      if (mention.expression.type !== "time") continue;
      for (let at = mention.start + 1; at < mention.end; at += 1) {
        const report = examine(text, at, mention, locale);
        if (report) yield report;
      }
    }
  },
};

/** The hour at `at`, behind a part of the day that stands in the same date. */
function examine(text: string, at: number, date: DetectedDate, locale: Locale): Report | null {
  const from = date.start;
  const early = earlier.endingAt(text, at, from);
  const part = early ?? later.endingAt(text, at, from);
  const hour = part ? readSmallInteger(text, at) : null;
  if (!part || !hour || hour.value < 13 || hour.value > 24 || !clockSigns.includes(text.charAt(hour.end) || "-"))
    return null;
  const start = at - part.length;
  if (part === "晚" && tellsDay.includes(text.charAt(start - 1) || "-")) return null;
  const isWord = "时点".includes(text.charAt(hour.end));
  const end = hour.end + (isWord ? "时" : ":00").length;
  if (early) return { start, end, message: say[locale].wrong(part, hour.value) };
  const message = say[locale].double(part, hour.value);
  return { start, end, message, fixes: fixesOf(text, { start, at, end }, hour, date, locale) };
}

/** 15时, and 下午3时. The first is safe where what stays is still read as that time of day. */
function fixesOf(
  text: string,
  { start, at, end }: { start: number; at: number; end: number },
  hour: SmallInteger,
  { expression }: DetectedDate,
  locale: Locale,
): Fix[] {
  const without = text.slice(at, end);
  const safe = hour.arabic && text.charAt(hour.end) === "时";
  const fixes: Fix[] = [{ title: say[locale].fix(without), edits: [{ start, end: at, newText: "" }], safe }];
  if (hour.arabic && hour.value < 24 && expression.form === "point") {
    const newText = String(hour.value - 12);
    const title = say[locale].fix(text.slice(start, at) + newText + text.slice(hour.end, end));
    fixes.push({ title, edits: [{ start: at, end: hour.end, newText }], safe: false });
  }
  return fixes;
}
