import { multiply } from "../../text/decimal.ts";
import { readNumeral } from "../../text/numerals.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { type Unit, unitAt } from "./units.ts";

/** What one of a newsroom's units is worth in a unit of the register: 50公斤. */
export type Worth = Pick<Unit, "kind" | "code" | "factor">;

/** It counts what stands behind it, and is worth nothing else: 标箱. */
const countsOnly: Worth = { kind: "count", code: null, factor: null };

/** What can be converted. */
const amounts: ReadonlySet<Unit["kind"]> = new Set(["measure", "money", "count"]);

/** Reads 50公斤, 1.2亩, 美元; nothing said is worth nothing. Null where it is no exact number with a unit, and nothing else. */
export function readWorth(text: string): Worth | null {
  if (text === "") return countsOnly;
  const numeral = readNumeral(text, 0);
  const found = unitAt(text, numeral?.end ?? 0, true);
  if (!found || found.end !== text.length || !amounts.has(found.value.kind) || numeral?.high) return null;
  const { kind, code, factor } = found.value;
  const times = numeral ? multiply(numeral.value, factor ?? "1") : factor;
  return { kind, code, factor: times === "1" ? null : times };
}

/** @param units each unit with what one of it is worth; one whose worth cannot be read counts only */
export function houseUnits(units: Readonly<Record<string, string>>): WordTrie<Unit> | null {
  const entries = Object.entries(units);
  if (entries.length === 0) return null;
  const trie = new WordTrie<Unit>();
  for (const [word, worth] of entries) {
    const known = readWorth(worth) ?? countsOnly;
    trie.add(word, { ...known, writing: "any", parts: [], notBefore: [], onlyBefore: [] });
  }
  return trie;
}
