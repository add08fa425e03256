import type { DateMention, Figure, Mention } from "../format.ts";
import type { DurationUnit, Labels } from "./labels.ts";

/** What a mention says, in one line: the value with its unit, the resolved date, or the official name. */
export function readingOf(mention: Mention, words: Labels): string {
  if (mention.kind === "program") return mention.name;
  return mention.kind === "figure" ? figureReading(mention, words) : dateReading(mention, words);
}

function figureReading(figure: Figure, words: Labels): string {
  const { value, range, interval, per } = figure;
  const number = value ?? (range ? between(range.low, range.high) : between(interval.low, interval.high));
  if (number === "") return "";
  const reading = withUnit(number, figure, words);
  return per ? words.per(reading, per.value, per.unit) : reading;
}

/** 4 of 翻两番 is fourfold, whatever word the text has; a percentage is one also where the text says 七成. */
function withUnit(number: string, { type, unit }: Figure, words: Labels): string {
  if (type === "percent") return unit && unit.code !== "%" ? `${number} ${unit.text}` : `${number}%`;
  if (type === "percentagePoint") return `${number} ${words.percentagePoint}`;
  if (type === "multiple") return `${number} ${words.multiple}`;
  if (type === "ordinal") return words.ordinal(number) + (unit?.text ?? "");
  return unit ? `${number} ${unit.text}` : number;
}

function between(low: string | null, high: string | null): string {
  if (low === high) return low ?? "";
  return `${low ?? ""}～${high ?? ""}`;
}

function dateReading({ type, timex, mod, range, interval }: DateMention, words: Labels): string {
  const read = (value: string) => (type === "duration" ? durationReading(value, words) : dayReading(value, words));
  const main = range
    ? between(read(range.low), read(range.high))
    : timex === null
      ? between(interval?.start ?? null, interval?.end ?? null)
      : timex.split("/").map(read).join("～");
  if (mod === null || main === "") return main;
  return main + words.mods[mod];
}

const datePattern = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d)?)?$/;

/** A plain date in the way of the language; every other TIMEX3 value as it is, since the standard says what it means. */
function dayReading(value: string, { day }: Labels): string {
  const match = datePattern.exec(value);
  return match ? day(match[1]!, match[2], match[3], match[4]) : value;
}

const durationPattern = /^P(?:(?:\d+(?:\.\d+)?[YMWD])*)(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/;

/** P1Y6M → 1年6个月; values that are no plain length (PXD) stay as they are. */
function durationReading(value: string, { durations }: Labels): string {
  if (!durationPattern.test(value)) return value;
  const [days = "", clock = ""] = value.slice(1).split("T");
  const parts = [...days.matchAll(/([\d.]+)([YMWD])/g), ...clock.toLowerCase().matchAll(/([\d.]+)([hms])/g)];
  return parts.map(([, count, unit]) => `${count}${durations[unit as DurationUnit]}`).join("");
}
