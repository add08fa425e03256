import * as chrono from "chrono-node";
import type { Reader } from "./reader.ts";
import { documentDate } from "./rows.ts";

const reference = new Date(`${documentDate}T12:00:00`);

export const chronoNode: Reader = {
  name: "chrono-node zh.hans",
  reads: ["date", "date range", "time"],
  read: (text) =>
    chrono.zh.hans.parse(text, reference).map(({ index, text: words, start, end }) => ({
      kind: end ? "date range" : start.isCertain("hour") ? "time" : "date",
      start: index,
      end: index + words.length,
      values: [end ? `${timexOf(start)}/${timexOf(end)}` : timexOf(start)],
    })),
};

function timexOf(parts: chrono.ParsedComponents): string {
  const two = (part: chrono.Component) => String(parts.get(part) ?? 0).padStart(2, "0");
  const day = `${parts.get("year")}-${two("month")}-${two("day")}`;
  return parts.isCertain("hour") ? `${day}T${two("hour")}:${two("minute")}` : day;
}
