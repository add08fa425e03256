import type { TextEdit } from "../../format.ts";
import { marks, withoutMarks } from "./marks.ts";

/**
 * The smallest edits that make the name at `start` another one: only the characters that differ, so that the quotation marks stay where they stand.
 * Where a mark stands among them, the whole text is replaced.
 * @param text the name as it is written, marks included
 * @param wanted the right name, with its own marks
 */
export function respell(text: string, start: number, wanted: string): TextEdit[] {
  const right = withoutMarks(wanted);
  const places = text.split("").flatMap((character, at) => (marks.includes(character) ? [] : [at]));
  const written = places.map((at) => text[at]);
  if (written.length !== text.length && withoutMarks(text) !== written.join("")) return whole(text, start, wanted);
  let head = 0;
  while (head < Math.min(written.length, right.length) && written[head] === right[head]) head += 1;
  let tail = 0;
  const most = Math.min(written.length, right.length) - head;
  while (tail < most && written.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const changed = places.slice(head, places.length - tail);
  const from = changed[0] ?? (places[head - 1] ?? -1) + 1;
  const to = changed.length > 0 ? changed.at(-1)! + 1 : from;
  if (to - from > changed.length) return whole(text, start, wanted);
  return [{ start: start + from, end: start + to, newText: right.slice(head, right.length - tail) }];
}

const whole = (text: string, start: number, wanted: string): TextEdit[] => [
  { start, end: start + text.length, newText: wanted },
];
