import data from "../../../../register/program-words.json" with { type: "json" };
import type { Program } from "../../format.ts";
import { addTo } from "../../text/lists.ts";

/** The words that programs are known by; what each list is for, the schema beside the data says. */
export const words = data;

export type Ending = { word: string; type: Program["type"] };

const endingTypes = new Map<string, Program["type"]>(
  Object.entries(data.endings).flatMap(([type, list]) => list.map((word) => [word, type as Program["type"]] as const)),
);

const byFirst = groupBy((word) => word[0]!);
const byLast = groupBy((word) => word.at(-1)!);

/** The longest stand first, so that the first that fits is the longest. */
function groupBy(key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of [...endingTypes.keys()].sort((a, b) => b.length - a.length)) {
    addTo(groups, key(word), word);
  }
  return groups;
}

/** The longest ending word that begins here and is not the beginning of another word, as 工程 is of 工程师. */
export function endingAt(text: string, at: number): Ending | null {
  const word = byFirst.get(text[at] ?? "")?.find((candidate) => text.startsWith(candidate, at));
  if (word === undefined || goesOn(text, word, at + word.length)) return null;
  return { word, type: endingTypes.get(word)! };
}

/** The longest ending word that a name ends with. */
export function endingOf(name: string): Ending | null {
  const word = byLast.get(name.at(-1) ?? "")?.find((candidate) => name.endsWith(candidate));
  return word === undefined ? null : { word, type: endingTypes.get(word)! };
}

const continuations: Readonly<Record<string, readonly string[] | undefined>> = data.notBefore;

/** True where what follows makes another word of an ending. */
export function goesOn(text: string, ending: string, end: number): boolean {
  const [word] = Object.keys(continuations).filter((candidate) => ending.endsWith(candidate));
  return word !== undefined && continuations[word]!.some((next) => text.startsWith(next, end));
}

/** A pattern that finds any of the words, the longest first. */
export const anyOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");
