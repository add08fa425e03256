import { add, type Exact, multiply } from "../../text/decimal.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Amount } from "./amount.ts";
import type { UnitPhrase } from "./unitPhrase.ts";
import { unitAt } from "./units.ts";

interface Tail {
  amount: Amount;
  end: number;
}

/** What a unit may be followed by that belongs to the number before it: 一倍半, 三成五, 3元5角. */
export function readTail(text: string, amount: Amount, unit: UnitPhrase): Tail {
  const end = unit.end;
  if (amount.value === null || amount.high !== null || amount.bound || amount.ulp < 0) return { amount, end };
  const { kind, code } = unit.unit;
  if (kind === "tenth") return withPart(text, amount, end, "", "0.1") ?? { amount, end };
  if (kind === "money" && code === "CNY") return readSmallChange(text, amount, end);
  if (unit.text === "米" && amount.arabic) return withCentimetres(text, amount, end);
  const half = text[end] === "半" && !"年天月小个数日夜以".includes(text[end + 1] ?? "-");
  if (!half || kind === "count" || kind === "percent" || kind === "point") return { amount, end };
  return { amount: { ...amount, value: add(amount.value, "0.5"), ulp: -1 }, end: end + 1 };
}

/** 1米85 is 1.85 metres. */
function withCentimetres(text: string, amount: Amount, end: number): Tail {
  const part = readNumeral(text, end);
  if (part?.form !== "arabic" || part.end - end > 2 || part.ulp < 0 || unitAt(text, part.end, true))
    return { amount, end };
  const value = `${amount.value}.${text.slice(end, part.end)}`;
  return { amount: { ...amount, value, ulp: end - part.end }, end: part.end };
}

function readSmallChange(text: string, amount: Amount, end: number): Tail {
  const tenths = withPart(text, amount, end, "角", "0.1") ?? { amount, end };
  return withPart(text, tenths.amount, tenths.end, "分", "0.01") ?? tenths;
}

/** One more digit, with this unit behind it, worth so much. */
function withPart(text: string, amount: Amount, at: number, unit: string, worth: Exact): Tail | null {
  const part = readNumeral(text, at);
  if (part?.value.length !== 1 || part.high !== null || !text.startsWith(unit, part.end)) return null;
  const value = add(amount.value ?? "0", multiply(part.value, worth));
  return { amount: { ...amount, value, ulp: worth === "0.1" ? -1 : -2 }, end: part.end + unit.length };
}
