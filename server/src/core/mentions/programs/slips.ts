import { classOf, HAN, HAN_NUMERAL } from "../../text/characters.ts";
import { addTo } from "../../text/lists.ts";
import { endingOf, words } from "./words.ts";

/** What a name must have of its own, before its ending word, to be compared at all. */
const ownForOrder = 4;

/**
 * Finds names that are one slip away from another: a character replaced, left out or put in, or the same characters in another order.
 * Names that can meet share a key, so that the cost is linear in the names' characters and not in the names' pairs.
 */
export class SlipIndex {
  private readonly byKey = new Map<number, string[]>();

  /** What names must have of their own where one character differs. */
  private readonly ownForCharacter: number;

  /**
   * @param names without marks
   * @param ownForCharacter how long names must be, without their ending word, for one character to be a slip: of four characters many
   * differ by one and are two (平安校园, 平安家园)
   */
  constructor(names: Iterable<string>, ownForCharacter: number) {
    this.ownForCharacter = ownForCharacter;
    for (const name of names) {
      if (ownLength(name) < ownForOrder) continue;
      for (const key of keysOf(name)) {
        addTo(this.byKey, key, name);
      }
    }
  }

  /** The first name that this one is a slip of, null where there is none. */
  find(name: string): string | null {
    if (ownLength(name) < ownForOrder) return null;
    for (const key of keysOf(name)) {
      const right = this.byKey.get(key)?.find((other) => isSlip(name, other, this.ownForCharacter));
      if (right !== undefined) return right;
    }
    return null;
  }
}

const base = 0x01000193;

/**
 * Hashes of the name, of its characters in any order, and of the name without each of its characters: two names that one slip parts
 * have one in common. Others may too, so that what meets must still be compared.
 */
function keysOf(name: string): number[] {
  /** before[at] is the hash of what stands before a place; the last one is that of the name. */
  const before = [0];
  let anyOrder = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    before.push((Math.imul(before[at]!, base) + code) | 0);
    anyOrder = (anyOrder + Math.imul(code * code, base)) | 0;
  }
  const keys = [before[name.length]!, anyOrder];
  let after = 0;
  let power = 1;
  for (let at = name.length - 1; at >= 0; at -= 1) {
    keys.push((Math.imul(before[at]!, power) + after) | 0);
    after = (after + Math.imul(name.charCodeAt(at), power)) | 0;
    power = Math.imul(power, base);
  }
  return keys;
}

function isSlip(name: string, right: string, ownForCharacter: number): boolean {
  if (name === right || Math.abs(name.length - right.length) > 1) return false;
  const least = Math.min(ownLength(name), ownLength(right));
  if (name.length !== right.length) {
    const [short, long] = name.length < right.length ? [name, right] : [right, name];
    const at = firstDifference(short, long);
    const isInside = at > 0 && at < long.length - 1 && short === long.slice(0, at) + long.slice(at + 1);
    return isInside && least + 1 >= ownForCharacter && isTypo(long[at]!);
  }
  const changed = right
    .split("")
    .map((_, at) => at)
    .filter((at) => name[at] !== right[at]);
  if (!changed.every((at) => isTypo(name[at]!, least >= longName ? right[at] : undefined))) return false;
  if (!changed.every((at) => isTypo(right[at]!, least >= longName ? name[at] : undefined))) return false;
  if (changed.length === 1) return least >= ownForCharacter;
  return least >= ownForOrder && sorted(name) === sorted(right);
}

function firstDifference(short: string, long: string): number {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at;
}

const sorted = (name: string): string => name.split("").sort().join("");

/** Of names this long, before their ending word, hardly two differ by one character, unless by a pair such as 省 and 市. */
const longName = 8;

/**
 * A character that may have been mistaken: no punctuation, and no numeral nor one that makes another name; unless what stands in its place,
 * where that is given, makes none.
 */
function isTypo(character: string, inItsPlace?: string): boolean {
  if ((classOf(character.charCodeAt(0)) & HAN) === 0) return false;
  return !makesAnother(character) || (inItsPlace !== undefined && !makesAnother(inItsPlace));
}

const makesAnother = (character: string): boolean =>
  (classOf(character.charCodeAt(0)) & HAN_NUMERAL) !== 0 || words.tellsApart.includes(character);

const titleEndings = [...words.titleEndings].sort((a, b) => b.length - a.length);

/** The length of a name without its ending word and without what the names of laws and of the party's documents begin with. */
function ownLength(name: string): number {
  const ending = endingOf(name)?.word ?? titleEndings.find((word) => name.endsWith(word)) ?? "";
  const opening = /^(?:中华人民共和国|中国共产党)/.exec(name)?.[0] ?? "";
  return name.length - ending.length - opening.length;
}
