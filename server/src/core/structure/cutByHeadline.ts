import { contrast, pairsOf, topicOf } from "./kinship.ts";
import type { Line } from "./line.ts";
import { breaksOff, MOST_PIECES, mayContinue, type Part, type Section } from "./section.ts";
import { BrokenEdge, opensInside } from "./sentence.ts";

/** A paragraph in which so many more pairs of characters are its own article's stays there. */
const OWN = 6;
/** A draft with more lines is no page. */
const MOST = 10_000;
/** How a sentence looks where it is cut: within its words, not behind a telephone number or an address. */
const WITHIN = /[\p{Script=Han}，、]/u;

/** A body paragraph, as part `at` of a section. */
interface Place {
  section: Section;
  at: number;
}

/**
 * Joins the one sentence of a page that a headline cuts with the one paragraph that begins in the middle of a word,
 * whatever stands between: it may be the whole of another article, headline and all, which becomes an article then.
 * Where there is more than one of either, nothing is shown, and nothing joined.
 */
export function joinAcrossHeadline(text: string, sections: Section[]): void {
  if (sections.reduce((count, { parts }) => count + parts.length, 0) > MOST) return;
  const [head, ...otherHeads] = placesWhere(sections, (section, at) => isCutByHeadline(text, section, at));
  if (!head || otherHeads.length > 0) return;
  const cut = partAt(head).lines.at(-1)!;
  const edge = new BrokenEdge(text, cut);
  const isRest = (section: Section, at: number) =>
    isTail(section, at) && edge.fit(section.parts[at]!.lines[0]) === "sure";
  const [tail, ...otherTails] = placesWhere(sections, isRest);
  if (!tail || otherTails.length > 0 || isAtHome(text, head, tail)) return;
  if (tail.section !== head.section) join(head, tail.section.parts.splice(tail.at));
  else if (tail.at > head.at + 2) joinAround(sections, head, tail.at);
}

/**
 * A short paragraph that a headline cuts looks like a title. It is none if it is the only one with a comma directly above
 * another title, no longer paragraph is cut, and one paragraph of the page begins in the middle of a word.
 */
export function tellCutTitle(text: string, lines: readonly Line[]): void {
  if (lines.length > MOST) return;
  const tails = lines.filter((line, at) => mayContinue(line) && isWhole(lines[at - 1]) && opensInside(text, line));
  if (tails.length !== 1 || lines.some(breaksOff)) return;
  const titles = lines.filter((line, at) => {
    const above = lines[at + 1]?.kind === "title" || lines[at + 1]?.kind === "heading";
    return line.kind === "title" && !line.item && !line.numbered && above && hasComma(text, line);
  });
  if (titles.length === 1) titles[0]!.kind = "prose";
}

const isWhole = (line: Line | undefined): boolean => line?.kind === "prose" && line.finished;
const hasComma = (text: string, line: Line): boolean => text.slice(line.start, line.end).includes("，");

function placesWhere(sections: readonly Section[], isWanted: (section: Section, at: number) => boolean): Place[] {
  const places: Place[] = [];
  for (const section of sections) {
    for (let at = 0; at < section.parts.length; at += 1) if (isWanted(section, at)) places.push({ section, at });
  }
  return places;
}

const partAt = ({ section, at }: Place): Part => section.parts[at]!;

/** A paragraph that breaks off at the end of its article or above a line that may be another's headline. */
function isCutByHeadline(text: string, { parts }: Section, at: number): boolean {
  const part = parts[at]!;
  const last = part.lines.at(-1)!;
  if (part.role !== "body" || part.lines.length >= MOST_PIECES || !breaksOff(last)) return false;
  if (!WITHIN.test(text.charAt(last.end - 1))) return false;
  const next = parts[at + 1];
  return next === undefined || (next.role === "subhead" && !next.lines[0].numbered);
}

function isTail({ parts }: Section, at: number): boolean {
  const part = parts[at]!;
  const before = parts[at - 1];
  return part.role === "body" && before?.role === "body" && mayContinue(part.lines[0]) && before.lines.at(-1)!.finished;
}

/** True for a paragraph that speaks of what stands above it, and hardly of the cut article. */
function isAtHome(text: string, head: Place, tail: Place): boolean {
  const own = head.section === tail.section ? head.at + 1 : 0;
  const before = topicOf(text, linesOf(tail.section.parts.slice(own, tail.at)));
  const cut = topicOf(text, linesOf(head.section.parts.slice(0, head.at + 1)));
  const kin = contrast(pairsOf(text, partAt(tail).lines), cut, before);
  return kin.b >= kin.a + OWN;
}

const linesOf = (parts: readonly Part[]): Line[] => parts.flatMap((part) => part.lines);

function join(head: Place, [tail, ...rest]: Part[]): void {
  partAt(head).lines.push(...tail!.lines);
  head.section.parts.push(...rest);
}

/** What stands between the halves is an article of its own. */
function joinAround(sections: Section[], head: Place, at: number): void {
  const tail = head.section.parts.splice(at);
  const between = head.section.parts.splice(head.at + 1);
  const body = between.findIndex((part) => part.role !== "subhead");
  const headline = linesOf(between.splice(0, body));
  sections.splice(sections.indexOf(head.section) + 1, 0, { opens: "headline", headline, parts: between, marks: [] });
  join(head, tail);
}
