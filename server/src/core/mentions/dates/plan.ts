import data from "../../../../register/plan-periods.json" with { type: "json" };
import { readSmallInteger } from "../../text/numerals.ts";
import type { Opening } from "./expression.ts";
import { Lexicon, startsWithAny } from "./lexicon.ts";
import { type DateDetector, exactly, impliedRange, type Reading } from "./reading.ts";
import { codesOf, expectBehindNumeral, firstsOf } from "./triggers.ts";
import { edgeWords, openingWords } from "./words.ts";

interface PlanPeriod {
  name: string;
  ordinal: number;
  from: number;
  to: number;
}

const planPeriods: readonly PlanPeriod[] = data.periods;

const names = Lexicon.of(planPeriods.map((period) => ({ ...period, words: [period.name] })));

/** “十四五”时期, 十三五以来, “十四五”. “十四五”规划 is no date but the name of a plan. */
function readPlanPeriod(text: string, at: number): Reading | null {
  const quoted = '“"「'.includes(text.charAt(at) || "-");
  const name = names.match(text, quoted ? at + 1 : at);
  if (!name) return null;
  const nameEnd = (quoted ? at + 1 : at) + name.text.length;
  if (quoted && !'”"」'.includes(text.charAt(nameEnd) || "-")) return null;
  const end = quoted ? nameEnd + 1 : nameEnd;
  const told = startsWithAny(text, end, data.periodWords);
  if (!told && (!quoted || name.meaning.ordinal < 10 || startsWithAny(text, end, data.planWords))) return null;
  return readTail(text, at, end, name.meaning);
}

/** 前四年, 后两年 */
function readYears(
  text: string,
  at: number,
  { from, to }: PlanPeriod,
): { from: number; to: number; end: number } | null {
  const sign = text.charAt(at);
  const number = sign === "前" || sign === "后" ? readSmallInteger(text, at + 1) : null;
  if (!number || number.value < 1 || number.value > to - from || text.charAt(number.end) !== "年") return null;
  const end = number.end + 1;
  return sign === "前" ? { from, to: from + number.value - 1, end } : { from: to - number.value + 1, to, end };
}

/** 时期 belongs to the date, and so do 初, 末 and 以来; 期间 stays outside. */
function readTail(text: string, start: number, nameEnd: number, period: PlanPeriod): Reading {
  const years = readYears(text, nameEnd, period);
  if (years) return exactly(start, years.end, impliedRange({ year: years.from }, { year: years.to }, null));
  let end = text.startsWith("时期", nameEnd) ? nameEnd + 2 : nameEnd;
  const edge = edgeWords.match(text, end);
  if (edge) end += edge.text.length;
  const opening = openingWords.match(text, end);
  if (opening) end += opening.text.length;
  const open: Opening | null = opening?.meaning.open ?? null;
  const range = impliedRange({ year: period.from }, { year: period.to }, open);
  return exactly(start, end, edge && !open ? { ...range, mod: edge.meaning.mod } : range);
}

expectBehindNumeral(firstsOf(data.periodWords));

export const planPeriod: DateDetector = {
  starts: [...codesOf('“"「'), ...firstsOf(names.texts)],
  read: readPlanPeriod,
};
