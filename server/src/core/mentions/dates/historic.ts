import data from "../../../../register/historic-starts.json" with { type: "json" };
import type { Opening, Point } from "./expression.ts";
import { readLength } from "./length.ts";
import { Lexicon } from "./lexicon.ts";
import { type DateDetector, exactly, impliedRange, type Reading } from "./reading.ts";
import { codesBehindNumeral, expectBehindNumeral, firstsOf } from "./triggers.ts";

const events = Lexicon.of(data.events.map((event) => ({ ...event, words: event.names, notAfter: data.notAfter })));
const openings = Object.entries(data.openings) as [Opening, string[]][];

/** 党的十八大以来, 改革开放40多年来, 新中国成立后: an event that a period is counted from. The event alone is no date. */
function readHistoricStart(text: string, at: number): Reading | null {
  const event = events.match(text, at);
  if (!event) return null;
  const named = at + event.text.length;
  const held = data.between.find((word) => text.startsWith(word, named));
  const end = named + (held?.length ?? 0);
  const range = (open: Opening) => impliedRange(pointOf(event.meaning.from), pointOf(event.meaning.to), open);
  for (const [open, words] of openings) {
    const word = words.find((candidate) => text.startsWith(candidate, end));
    if (word !== undefined) return exactly(at, end + word.length, range(open));
  }
  const length = readLength(text, end);
  if (length && text.charAt(length.end) === "来") return exactly(at, length.end + 1, range("since"));
  return null;
}

function pointOf(iso: string): Point {
  const [year, month, day] = iso.split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}

expectBehindNumeral(codesBehindNumeral(events.texts));

export const historicStart: DateDetector = { starts: firstsOf(events.texts), read: readHistoricStart };
