import history from "../../../../register/historic-starts.json" with { type: "json" };
import type { Bound } from "../../format.ts";
import { classOf, HAN_MYRIAD, HAN_UNIT, LATIN_LETTER } from "../../text/characters.ts";
import { readSmallInteger } from "../../text/numerals.ts";
import { boundBefore } from "../figures/bounds.ts";
import { boundBehindLength, type Length, readLength } from "./length.ts";
import { endsWithAny, startsWithAny } from "./lexicon.ts";
import { isCountOfYears } from "./numberPart.ts";
import type { DateDetector, Reading } from "./reading.ts";
import { codesOf, expectBehindNumeral, firstsOf, numerals } from "./triggers.ts";
import { readTrailingWindow } from "./window.ts";
import { aroundWords, bounds, lengthWords } from "./words.ts";

/** 31年, 19个月左右, 不到半小时, 三五分钟; 15日内. */
function readDuration(text: string, at: number): Reading | null {
  // PM2.5 is a name.
  if (classOf(text.charCodeAt(at - 1)) & LATIN_LETTER) return null;
  const length = readLength(text, at);
  if (!length || isOrdinal(text, at, length) || isYear(text, at, length) || isEraYear(text, at, length)) return null;
  const window = readTrailingWindow(text, at, length);
  if (window) return window;
  const near = aroundWords.match(text, length.end);
  return {
    start: at,
    end: length.end + (near?.text.length ?? 0),
    bound: boundOf(text, at, length),
    expression: {
      form: "length",
      type: "duration",
      mod: null,
      stated: [],
      calendar: "gregorian",
      timex: length.high === null ? length.low : null,
      range: length.high === null ? null : { low: length.low, high: length.high },
    },
  };
}

/** 第三年 counts years, 新的一年 and 有一年 mean one; 还有一年 and 有一年多 are lengths. */
function isOrdinal(text: string, at: number, { whole, bound }: Length): boolean {
  const before = text.charAt(at - 1) || "-";
  if ("第头首每".includes(before)) return true;
  if (text.charAt(at) !== "一" || whole === null || bound !== "exact") return false;
  return "的这那某又".includes(before) || (before === "有" && !"还只仅已约共".includes(text.charAt(at - 2) || "-"));
}

/** 2026年 is a year even where no date could be made of it. */
function isYear(text: string, at: number, length: Length): boolean {
  if (
    length.bound !== "exact" ||
    length.whole?.unit !== "Y" ||
    length.whole.amount < 1000 ||
    length.whole.amount > 2200
  )
    return false;
  const number = readSmallInteger(text, at);
  return number !== null && number.digits === 4 && !isCountOfYears(text, at, length.end, number);
}

const otherEras = history.otherEras.map(({ name }) => name);

/** 贞观十五年, 元丰三年（公元1080年）, 元丰三年（1080年）: the era or the brackets say that it is a year. */
function isEraYear(text: string, at: number, { end }: Length): boolean {
  if (text.charAt(end - 1) !== "年") return false;
  if (endsWithAny(text, at, otherEras)) return true;
  if (!"（(".includes(text.charAt(end) || "-")) return false;
  const number = readSmallInteger(text, end + 1);
  return (
    text.startsWith("公元", end + 1) || (number !== null && number.value >= 100 && text.charAt(number.end) === "年")
  );
}

/** 大半年, 小半天 */
const HALVES: Readonly<Record<string, Bound>> = { 大: "moreThan", 小: "lessThan" };

function boundOf(text: string, at: number, length: Length): Bound {
  if (length.bound !== "exact") return length.bound;
  const half = text.charAt(at) === "半" ? HALVES[text.charAt(at - 1)] : undefined;
  if (half) return half;
  const behind = startsWithAny(text, length.end, bounds.behind.atMost) ? "atMost" : boundBehindLength(text, length.end);
  if (behind) return behind;
  const bare = (classOf(text.charCodeAt(at)) & (HAN_UNIT | HAN_MYRIAD)) !== 0;
  return endsWithAny(text, at, bounds.before.atMost) ? "atMost" : (boundBefore(text, at, bare)?.bound ?? "exact");
}

expectBehindNumeral([...codesOf("多余几半个日来"), ...firstsOf(lengthWords.texts)]);

export const duration: DateDetector = { starts: [...numerals, ...codesOf("半几数多个")], read: readDuration };
