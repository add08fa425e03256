import { ARABIC_DIGIT, classOf, HAN_NUMERAL, LATIN_LETTER } from "../../text/characters.ts";
import { endingOf, words } from "./words.ts";

/** What a name must have of its own, before its ending word: of shorter ones many differ by one character (平安校园, 平安家园). */
const ownForCharacter = 5;
const ownForOrder = 4;

/**
 * Finds names that are one slip away from another: a character replaced, left out or put in, or the same characters in another order. Names that
 * can meet share a key, so that the cost is linear in the names and not in their pairs.
 */
export class SlipIndex {
  private readonly byKey = new Map<string, string[]>();

  /** @param names without marks */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (ownLength(name) < ownForOrder) continue;
      for (const key of keysOf(name, "=", "-")) {
        const list = this.byKey.get(key);
        if (list) list.push(name);
        else this.byKey.set(key, [name]);
      }
    }
  }

  /** The first name that this one is a slip of, null where there is none. */
  find(name: string): string | null {
    if (ownLength(name) < ownForOrder) return null;
    for (const key of keysOf(name, "-", "=")) {
      const right = this.byKey.get(key)?.find((other) => isSlip(name, other));
      if (right !== undefined) return right;
    }
    return null;
  }
}

/** @param whole begins the key of the name itself, `lacking` those of the name without one of its inner characters */
function* keysOf(name: string, whole: string, lacking: string): Generator<string> {
  yield whole + name;
  yield `~${name.split("").sort().join("")}`;
  for (let at = 0; at < name.length; at += 1) {
    const rest = name.slice(0, at) + name.slice(at + 1);
    yield `${at}:${rest}`;
    if (at > 0 && at < name.length - 1) yield lacking + rest;
  }
}

function isSlip(name: string, right: string): boolean {
  if (name === right) return false;
  const least = Math.min(ownLength(name), ownLength(right));
  if (name.length !== right.length) return least + 1 >= ownForCharacter && !tellsApart(oddOne(name, right));
  const changed = Array.from(right, (_, at) => at).filter((at) => name[at] !== right[at]);
  const own = changed.length === 1 ? ownForCharacter : ownForOrder;
  return least >= own && !changed.some((at) => tellsApart(name[at]!) || tellsApart(right[at]!));
}

/** The character that one of two names has and the other lacks. */
function oddOne(a: string, b: string): string {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (short[at] === long[at]) at += 1;
  return long[at]!;
}

const tellsApart = (character: string): boolean =>
  (classOf(character.charCodeAt(0)) & (ARABIC_DIGIT | HAN_NUMERAL | LATIN_LETTER)) !== 0 ||
  words.tellsApart.includes(character);

const titleEndings = [...words.titleEndings].sort((a, b) => b.length - a.length);

/** The length of a name without its ending word and without what the names of laws and of the party's documents begin with. */
function ownLength(name: string): number {
  const ending = endingOf(name)?.word ?? titleEndings.find((word) => name.endsWith(word)) ?? "";
  const opening = /^(?:中华人民共和国|中国共产党)/.exec(name)?.[0] ?? "";
  return name.length - ending.length - opening.length;
}
