import units from "../../../../register/units.json" with { type: "json" };
import type { Figure } from "../../format.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { type Unit, unitAt } from "./units.ts";

/** A unit as it stands behind a number, with what it is counted by: 元/吨, 立方米每秒, 件/万人. */
export interface UnitPhrase extends Span {
  unit: Unit;
  text: string;
  code: string | null;
  per: Figure["per"];
}

/** The unit at `at`, or behind one space; null for none. */
export function readUnit(text: string, at: number, arabic: boolean): UnitPhrase | null {
  const start = text[at] === " " || text[at] === "\u00a0" ? at + 1 : at;
  const found = unitAt(text, start, arabic);
  if (!found) return null;
  const { end, value: unit } = found;
  const phrase = { start, end, unit, text: text.slice(start, end), code: unit.code, per: null };
  return unit.kind === "measure" || unit.kind === "money" || unit.kind === "count" ? withDivisor(text, phrase) : phrase;
}

function withDivisor(text: string, phrase: UnitPhrase): UnitPhrase {
  const mark = text[phrase.end];
  if (mark !== "/" && mark !== "／" && (mark !== "每" || phrase.unit.kind === "count")) return phrase;
  const divisor = readPer(text, phrase.end + 1);
  if (!divisor) return phrase;
  const { end, per } = divisor;
  const whole = text.slice(phrase.start, end);
  if (phrase.unit.kind === "money") return { ...phrase, end, text: whole, per };
  const code = per.value === "1" && phrase.code && divisor.code ? `${phrase.code}/${divisor.code}` : null;
  return { ...phrase, end, text: whole, code, per: code ? null : per };
}

interface Divisor {
  end: number;
  code: string | null;
  per: NonNullable<Figure["per"]>;
}

const TIMES = new Map(Object.entries(units.times.codes));

/** 万人, 100克, 亩, 小时: so many of what, from `at` on. */
export function readPer(text: string, at: number): Divisor | null {
  const numeral = readNumeral(text, at);
  const from = numeral?.end ?? at;
  const found = unitAt(text, from, true);
  if (!found || found.value.kind === "code" || (numeral && numeral.ulp < 0)) return null;
  const unit = text.slice(from, found.end);
  const code = found.value.kind === "time" ? (TIMES.get(unit) ?? null) : found.value.code;
  return { end: found.end, code, per: { value: numeral?.value ?? "1", unit } };
}
