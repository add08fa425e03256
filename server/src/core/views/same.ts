import type { DateMention, Figure, Mention } from "../format.ts";

/**
 * Whether two mentions speak of the same: figures of one value and unit, dates that resolve to one time, programs whose
 * names stand for one thing. What cannot be told (vague numbers, dates that nothing resolves) is the same as nothing else.
 */
export function sameThing(a: Mention, b: Mention): boolean {
  const key = sameKey(a);
  return key !== null && key === sameKey(b);
}

/** What is equal for two mentions of the same thing, and for no others; null for what cannot be told. */
export function sameKey(mention: Mention): string | null {
  if (mention.kind === "figure") return figureKey(mention);
  if (mention.kind === "date") return dateKey(mention);
  return `program ${mention.entry ?? mention.name}`;
}

function figureKey({ type, value, range, unit }: Figure): string | null {
  const amount = value ?? (range && `${range.low}~${range.high}`);
  return amount === null ? null : `${type} ${amount} ${unit?.code ?? unit?.text ?? ""}`;
}

function dateKey({ type, range, interval, timex }: DateMention): string | null {
  if (range) return `${type} range ${range.low}~${range.high}`;
  if (interval) return `${type} interval ${interval.start}~${interval.end}`;
  return timex === null || timex.includes("REF") ? null : `${type} ${timex}`;
}
