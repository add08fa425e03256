import type { Detected, DetectedDate } from "../mentions/detected.ts";
import { type Span, spanContains } from "../text/span.ts";
import { approaching } from "./words.ts";

/** Words before a date that make it a yardstick (较去年增长) instead of the time a figure holds for. */
const yardsticks = "比较与同超于";

/**
 * Whether a figure can hold for this date: no length of time, no weekday in brackets behind its date, no yardstick, no feast that draws near, no year in the name of
 * a document.
 */
export function canGovern(text: string, mentions: readonly Detected[], index: number): boolean {
  const mention = mentions[index]!;
  if (mention.kind !== "date" || mention.expression.type === "duration" || mention.expression.type === "set")
    return false;
  if ("attached" in mention.expression && mention.expression.attached) return false;
  if (approaching.startingAt(text, mention.end)) return false;
  return !isYardstick(text, mention) && !isInsideName(mentions, index);
}

/** 较去年, 比五年前: what a change is measured against. */
export const isYardstick = (text: string, { start }: Span): boolean =>
  start > 0 && yardsticks.includes(text.charAt(start - 1));

/** 由2020年的18万元增加到72万元: the date is that of the figure behind it, and of none that follows. */
export const startsChange = (text: string, { start, end }: Span, figure: Span): boolean =>
  "由从".includes(text.charAt(start - 1) || " ") && /^的?$/.test(text.slice(end, figure.start));

/** A name around a date begins before it or with it, and names are few: a short look back is enough. */
function isInsideName(mentions: readonly Detected[], index: number): boolean {
  const date = mentions[index]!;
  for (let other = Math.max(0, index - 3); other < Math.min(mentions.length, index + 2); other += 1) {
    const name = mentions[other]!;
    if (name.kind === "program" && name.end - name.start > date.end - date.start && spanContains(name, date))
      return true;
  }
  return false;
}

/** 到2030年 looks ahead; 从2012年到2022年 does not, nor does 达到 or 截至到. */
export function looksAhead(text: string, date: DetectedDate): boolean {
  if (text.charAt(date.start - 1) !== "到" || /^[达截直止得]/.test(text.slice(Math.max(0, date.start - 2), date.start)))
    return false;
  const lead = text.slice(Math.max(0, date.start - 14), date.start - 1);
  return !/[从自由]/.test(lead) && /^(?:19|20)\d\d年/.test(text.slice(date.start, date.end));
}
