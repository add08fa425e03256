import type { Cut } from "../../structure/structure.ts";

/** A clause is shown whole up to here; of a longer one only what is nearest to the cut, and … for the rest. */
const longest = 16;
const shown = 8;
const stops = "，。；：、！？\r\n";

/** The last words before a cut and the first ones behind it, as they stand on their lines. */
export function aroundCut(text: string, { end, resumes }: Cut): { before: string; after: string } {
  return { before: clauseBefore(text, end), after: clauseAfter(text, resumes.start) };
}

function clauseBefore(text: string, end: number): string {
  for (let at = end - 1; at >= end - longest; at -= 1) {
    if (at < 0 || (at < end - 1 && stops.includes(text.charAt(at)))) return text.slice(at + 1, end);
  }
  return `…${text.slice(end - shown, end)}`;
}

function clauseAfter(text: string, start: number): string {
  for (let at = start; at < start + longest; at += 1) {
    if (at >= text.length || (at > start && stops.includes(text.charAt(at)))) return text.slice(start, at);
  }
  return `${text.slice(start, start + shown)}…`;
}
