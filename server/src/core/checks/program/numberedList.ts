import type { Span } from "../../text/span.ts";

/** A list that says what a numbered name counts: “三大工程”：供水、供电、供暖。 */
export interface NumberedList extends Span {
  items: string[];
  /** How many there are; more than the items where 和 may join two. */
  most: number;
}

const introduced = /^(?:([（(])(?:即|指|分别是|分别为)?|[：:](?!“)|——|，?(?:即|也就是|分别是|分别为|指的是))/;
/** Words by which a list does not give all there is, or does more than list. */
const open = /等|……|包括|例如|比如|其中|以及其他|之一|，|：|；/;
const longestItem = 20;
const joining = /和|与|及|以及/g;

/** The list straight after a name that ends at `at`; null where there is none, or where it cannot be counted. */
export function listAfter(text: string, at: number): NumberedList | null {
  const opening = introduced.exec(text.slice(at, at + 8));
  if (!opening) return null;
  const start = at + opening[0].length;
  const end = endOf(text, start, opening[1] !== undefined);
  if (end < 0) return null;
  const content = text.slice(start, end);
  if (open.test(content)) return null;
  const items = content.split(/、|(?<=[”’》])(?=[“‘《])/).map((item) => item.replace(/^[一二三四五六七八九]是/, ""));
  const last = items.at(-1)!.replace(/^(?:以及|和|与|及)/, "");
  items[items.length - 1] = last;
  if (items.length < 2 || items.some((item) => item === "" || item.length > longestItem)) return null;
  return { start, end, items, most: items.length + (last.match(joining)?.length ?? 0) };
}

/** The longest list that is read. */
const longest = 160;

/** Where the list ends: at its bracket, or with the sentence; -1 where neither comes soon, or a semicolon lets more follow. */
function endOf(text: string, start: number, bracketed: boolean): number {
  const reach = text.slice(start, start + longest);
  const length = reach.search(bracketed ? /[）)]/ : /[。；！？\n]|——/);
  if (length >= 0) return reach[length] === "；" ? -1 : start + length;
  return !bracketed && text.length <= start + longest ? text.length : -1;
}
