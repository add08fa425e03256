import type { Mention } from "../format.ts";
import type { Locale } from "../ports.ts";
import { figureReading } from "../wording/numbers.ts";
import { dateReading } from "../wording/times.ts";

/** What a mention says, in one line: the value with its unit, the resolved date, or the official name. A bare number stays one for spreadsheets. */
export function readingOf(mention: Mention, locale: Locale): string {
  if (mention.kind === "program") return mention.name;
  if (mention.kind === "date") return dateReading(mention, locale);
  const { type, value, unit, per } = mention;
  return type === "number" && value !== null && !unit && !per ? value : figureReading(mention, locale);
}
