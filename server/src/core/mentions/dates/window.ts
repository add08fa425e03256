import type { Anchor, WindowExpression } from "./expression.ts";
import { type Length, readLength } from "./length.ts";
import { type DateDetector, exactly, type Reading } from "./reading.ts";
import { firstsOf } from "./triggers.ts";
import { trailingWords, windowWords } from "./words.ts";

/** 近三年, 过去5年, 未来十年, 此后三天. */
function readWindow(text: string, at: number): Reading | null {
  const word = windowWords.match(text, at);
  if (!word) return null;
  const length = readLength(text, at + word.text.length, true);
  if (!length?.whole || isYearNumber(length)) return null;
  if (word.text === "近" && text.charAt(length.end) !== "来" && isNearly(text, at + 1, length)) return null;
  const { direction } = word.meaning;
  const end = direction === "past" && text.charAt(length.end) === "来" ? length.end + 1 : length.end;
  const anchor = direction === "hence" ? "context" : "document";
  const expression = windowOf(length.low, length.whole, anchor, direction === "past" ? "past" : "future");
  return { ...exactly(at, end, expression), bound: length.bound };
}

/** 近半年 is nearly half a year and 近40分钟 nearly so long; 近半年来 and 近24小时, a day or days, are the last of it. */
const isNearly = (text: string, at: number, { whole }: Length): boolean =>
  text.charAt(at) === "半" ||
  (whole !== null && "HmS".includes(whole.unit) && !(whole.unit === "H" && whole.amount % 24 === 0));

/** 过去的2025年 is a year. */
const isYearNumber = ({ whole, bound }: Length): boolean =>
  bound === "exact" && whole?.unit === "Y" && whole.amount >= 1900 && whole.amount <= 2200;

/** 五年来, 三天前, 两年后: the length comes first. */
export function readTrailingWindow(text: string, at: number, length: Length): Reading | null {
  if (!length.whole || "第每头".includes(text.charAt(at - 1) || "-")) return null;
  const word = trailingWords.match(text, length.end);
  if (!word) return null;
  const { direction } = word.meaning;
  const end = length.end + word.text.length;
  const expression = windowOf(length.low, length.whole, direction === "hence" ? "context" : "document", direction);
  if (direction === "past") return { ...exactly(at, end, expression), bound: length.bound };
  return direction === "ago" && text.startsWith(TODAY, end)
    ? exactly(at, end + TODAY.length, { ...expression, mod: null, toTheDay: true })
    : exactly(at, end, expression);
}

/** 一年前的今天 is a day. */
const TODAY = "的今天";

function windowOf(
  timex: string,
  { amount, unit }: { amount: number; unit: WindowExpression["unit"] },
  anchor: Anchor,
  direction: WindowExpression["direction"],
): WindowExpression {
  const stretch = direction === "past" || direction === "future";
  return {
    form: "window",
    type: stretch ? "duration" : "date",
    mod: "APPROX",
    stated: [],
    calendar: "gregorian",
    timex,
    anchor,
    direction,
    amount,
    unit,
  };
}

export const window: DateDetector = { starts: firstsOf(windowWords.texts), read: readWindow };
