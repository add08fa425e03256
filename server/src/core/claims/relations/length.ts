import type { DateMention, Figure } from "../../format.ts";
import type { Exact } from "../../text/decimal.ts";
import { statedInterval } from "../../text/interval.ts";

/**
 * 10天, 15个工作日: a length of time as a figure, so that it can be reckoned with; null where it is no one number of one unit.
 * @param approximation how far 约 lets it lie from what is stated, as a part of it
 */
export function lengthFigure({ timex, range, bound, ...date }: DateMention, approximation: Exact): Figure | null {
  if (date.type !== "duration" || range !== null) return null;
  const [, value, unit = ""] = /^PT?(\d+(?:\.\d+)?)([A-Z])$/.exec(timex ?? "") ?? [];
  const [, digits, words = ""] = /^(\d+(?:\.\d+)?)(.+)$/.exec(date.text) ?? [];
  if (value === undefined || value !== digits) return null;
  const { id, text, article, start, end } = date;
  const decimals = value.split(".")[1]?.length;
  return {
    ...{ id, text, article, start, end, kind: "figure", type: "quantity", value, range: null, bound, per: null },
    number: { start, end: start + digits.length },
    interval: statedInterval(value, value, bound, decimals === undefined ? null : -decimals, approximation),
    unit: { text: words, code: `${timex?.includes("T") ? "T" : ""}${unit}${words.includes("工作") ? " at work" : ""}` },
  };
}
