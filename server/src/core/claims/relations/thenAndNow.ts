import type { Measured } from "./kind.ts";
import { between, type ClaimSentence } from "./sentences.ts";
import { nows, thens } from "./words.ts";

/**
 * Whether two figures are the ends of a change by their times alone: 开始一天送80件，现在一天送240件; 2015年产量3万吨，2025年达到9万吨. What
 * stands after two years may be the change of the last one, unless it is told in 倍, 番 or the unit of both.
 */
export function isThenAndNow(sentence: ClaimSentence, from: Measured, to: Measured, by: Measured): boolean {
  const gap = between(sentence, from, to);
  const [, later] = /^[，,]([^，,、。；;]{0,16})$/.exec(gap) ?? [];
  if (later === undefined) return false;
  const { start } = from.local;
  const [earlier = ""] =
    /[^，,、。；;：:！？“\n]*$/.exec(sentence.text.slice(Math.max(0, start - longestLead), start)) ?? [];
  const [first, last] = [thens.startingAt(earlier, 0), nows.startingAt(later, 0)];
  if (first && last) return earlier.slice(first.length) === later.slice(last.length);
  const isOfBoth = by.figure.type === "multiple" || by.measure.key === to.measure.key;
  return (
    isOfBoth &&
    /(?:19|20)\d{2}年[^，,]{2,}$/.test(earlier) &&
    /^(?:19|20)\d{2}年已?(?:达到?|增加?[到至]|为)$/.test(later)
  );
}

const longestLead = 24;
