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
  const vague = timex === null ? undefined : words.vague[timex];
  if (vague) return vague;
  const read = (value: string) => (type === "date" || type === "time" ? dayReading : lengthReading)(value, words);
  const ends = (low: string | null, high: string | null) => between(low && read(low), high && read(high));
  let main = timex?.split("/").map(read).join("～") ?? ends(interval?.start ?? null, interval?.end ?? null);
  if (range) main = ends(range.low, range.high);
  const whole = type === "set" && main !== timex ? words.every(main) : main;
  if (mod === "AFTER" && interval?.start) return read(interval.start) + words.mods.AFTER;
  return mod === null || main === "" ? whole : whole + words.mods[mod];
}

const datePattern = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?(?::\d\d)?)?$/;
const periodPattern = /^(\d{4})-([QH]\d)$/;

/** A plain date in the way of the language; every other TIMEX3 value as it is, since the standard says what it means. */
function dayReading(value: string, { day, period }: Labels): string {
  const [, of, part] = periodPattern.exec(value) ?? [];
  if (of && part) return period(of, part);
  const [, year, month, date, hour, minute = "00"] = datePattern.exec(value) ?? [];
  return year ? day(year === "XXXX" ? null : year, month, date, hour && `${hour}:${minute}`) : value;
}

const lengthPattern = /^P(?:(?:\d+(?:\.\d+)?|X)[YMWD])*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/;

/** P1Y6M → 1年6个月, PXY → 若干年; values that are no length stay as they are. */
function lengthReading(value: string, { durations, some }: Labels): string {
  if (!lengthPattern.test(value)) return value;
  const [days = "", clock = ""] = value.slice(1).split("T");
  const parts = [...days.matchAll(/([\d.X]+)([YMWD])/g), ...clock.toLowerCase().matchAll(/([\d.x]+)([hms])/g)];
  return parts
    .map(([, count = "", unit]) => (/x/i.test(count) ? some : count) + durations[unit as DurationUnit])
    .join("");
}
