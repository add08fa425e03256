import measureWords from "../../../../register/measure-words.json" with { type: "json" };
import units from "../../../../register/units.json" with { type: "json" };
import { ARABIC_DIGIT, classOf, HAN_MYRIAD, LATIN_LETTER } from "../../text/characters.ts";
import { type Found, WordTrie } from "../../text/wordTrie.ts";
import { figureHouse } from "./house.ts";

/**
 * What a word behind a number makes of it. A `time` is the date reader's; a `code` (3号, 302室) counts nothing; `tenth` is
 * 成, `discount` 折, `doubling` 番.
 */
export type UnitKind =
  | "measure"
  | "money"
  | "percent"
  | "point"
  | "multiple"
  | "tenth"
  | "discount"
  | "doubling"
  | "count"
  | "time"
  | "code";

/** `worth` of 角 is 0.1. */
export interface UnitPart {
  word: string;
  worth: string;
}

export interface Unit {
  kind: UnitKind;
  /** UCUM, or ISO 4217 for money; null where neither has it. */
  code: string | null;
  /** What one of it is worth in its code: 0.1 for 角. */
  factor: string | null;
  /** Behind which numbers it is a unit: `arabic` of 7省, but not 七省; `myriad` of 8亿方, but not 6方. */
  writing: "any" | "arabic" | "myriad";
  /** Smaller units that go on with the number: 角 and 分 of 元. */
  parts: readonly UnitPart[];
  /** Not a unit before one of these: 成 in 三成员国. */
  notBefore: readonly string[];
  /** A unit only before one of these, if there are any: 打 in 三打啤酒. */
  onlyBefore: readonly string[];
}

interface Words {
  words: string[];
  miswritten?: Record<string, string>;
  kind?: string;
  code?: string | null;
  factor?: string;
  parts?: UnitPart[];
  writing?: string;
  notBefore?: string[];
  onlyBefore?: string[];
}

const trie = new WordTrie<Unit>();

function addAll(entries: readonly Words[], kind: UnitKind): void {
  for (const entry of entries) {
    const unit: Unit = {
      kind: (entry.kind as UnitKind | undefined) ?? kind,
      code: entry.code ?? null,
      factor: entry.factor ?? null,
      writing: (entry.writing as Unit["writing"] | undefined) ?? "any",
      parts: entry.parts ?? [],
      notBefore: entry.notBefore ?? [],
      onlyBefore: entry.onlyBefore ?? [],
    };
    for (const word of [...entry.words, ...Object.keys(entry.miswritten ?? {})]) trie.add(word, unit);
  }
}

addAll(measureWords.counts.words, "count");
addAll(measureWords.times.words, "time");
addAll(measureWords.codes.words, "code");
addAll(units.measures.units, "measure");
addAll(units.money.units, "money");
addAll(units.parts.units, "percent");

/** The longest unit at `at`, the register's or the newsroom's, for a number written in Arabic digits or not; null for none. */
export function unitAt(text: string, at: number, arabic: boolean): Found<Unit> | null {
  const accepts = (unit: Unit, end: number): boolean => {
    if (unit.writing !== "any" && (!arabic || (unit.writing === "myriad" && !isMyriad(text, at - 1)))) return false;
    if (isLatin(text, end - 1) && isLatinOrDigit(text, end)) return false;
    const follows = (word: string) => text.startsWith(word, end);
    return !unit.notBefore.some(follows) && (unit.onlyBefore.length === 0 || unit.onlyBefore.some(follows));
  };
  const found = trie.longest(text, at, accepts);
  const own = figureHouse().units?.longest(text, at, accepts);
  return own && own.end >= (found?.end ?? 0) ? own : found;
}

const isMyriad = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & HAN_MYRIAD) !== 0;

const isLatin = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & LATIN_LETTER) !== 0;

const isLatinOrDigit = (text: string, at: number): boolean =>
  (classOf(text.charCodeAt(at)) & (LATIN_LETTER | ARABIC_DIGIT)) !== 0;
