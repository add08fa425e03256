import words from "../../../../register/figure-words.json" with { type: "json" };
import { WordTrie } from "../../text/wordTrie.ts";
import type { Detector } from "./detector.ts";
import { readUnit } from "./unitPhrase.ts";

interface Limits {
  low: string;
  high: string | null;
}

const trie = new WordTrie<Limits>();
for (const { word, low, high } of words.vague) trie.add(word, { low, high });

/** 成百上千, 数以万计: numbers that are only a size. */
export const vague: Detector = {
  starts: [...new Set(words.vague.map(({ word }) => word.charAt(0)))].join(""),
  read(text, at) {
    const found = trie.longest(text, at);
    if (!found) return null;
    const unit = readUnit(text, found.end, false);
    const counted = unit?.unit.kind === "count" || unit?.unit.kind === "money" || unit?.unit.kind === "measure";
    if (unit?.unit.kind === "time") return { end: unit.end, figure: null };
    const end = counted ? unit.end : found.end;
    return {
      end,
      figure: {
        kind: "figure",
        start: at,
        end,
        type: !counted ? "number" : unit.unit.kind === "money" ? "money" : "quantity",
        number: { start: at, end: found.end },
        value: null,
        range: null,
        bound: "exact",
        interval: found.value,
        unit: counted ? { text: unit.text, code: unit.code } : null,
        per: null,
      },
    };
  },
};
