import { matches } from "../../text/matches.ts";
import type { DetectedName } from "../detected.ts";
import type { Register } from "./register.ts";
import { isPartOfOther } from "./registered.ts";

const numeral = "[一二三四五六七八九十]";
const ending = "全会";
const listed = new RegExp(
  `((?:党的|中共)?(${numeral}{1,3}届))((?:${numeral}{1,2}中(?:${ending})?[、和与及])+${numeral}{1,2}中${ending})`,
  "g",
);
const item = new RegExp(`(${numeral}{1,2}中)(?:${ending})?`, "g");

/**
 * 二十届二中、三中、四中全会: of plenary sessions in a list the first names the congress, the last says what they are, and each is a
 * mention of its own. One that is written in full the register finds by itself.
 */
export function listedPlenums(text: string, register: Register): DetectedName[] {
  if (!text.includes(`中${ending}`)) return [];
  const found: DetectedName[] = [];
  for (const { index, 1: opening = "", 2: congress = "", 3: list = "" } of matches(text, listed)) {
    if (isPartOfOther(text, index)) continue;
    const from = index + opening.length;
    for (const { index: at, 0: written, 1: session } of matches(list, item)) {
      const isFull = at === 0 && written.endsWith(ending);
      const entry = register.readings.get(`${congress}${session}${ending}`)?.find(({ wrong }) => wrong === null)?.entry;
      if (isFull || !entry || entry.type === "indicator") continue;
      const start = at === 0 ? index : from + at;
      const { name, type, id } = entry;
      found.push({ kind: "program", start, end: from + at + written.length, type, name, entry: id });
    }
  }
  return found;
}
