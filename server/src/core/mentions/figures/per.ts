import words from "../../../../register/figure-words.json" with { type: "json" };
import type { Figure } from "../../format.ts";
import { readNumeral } from "../../text/numerals.ts";
import { readPer } from "./unitPhrase.ts";

/** So far before a number 每 and 人均 still speak of it. */
const REACH = 24;
const BREAKS = "，。；：？！、,;:?!\n";

/** What a figure that starts at `start` is counted by: 每万人 in 每万人口拥有…16件, 人均, 时速; null for nothing. */
export function perBefore(text: string, start: number): Figure["per"] {
  const limit = Math.max(start - REACH, 0);
  for (let at = start - 1; at >= limit; at -= 1) {
    const character = text.charAt(at);
    if (BREAKS.includes(character)) return null;
    if (character === "每") return readEach(text, outermost(text, at) + 1, start);
    const average = character === "均" || character === "速" ? averageAt(text, at + 1) : null;
    if (average) return average;
  }
  return null;
}

/** 每人每年 counts by people first. */
function outermost(text: string, at: number): number {
  return text[at - 2] === "每" ? at - 2 : at;
}

function averageAt(text: string, end: number): Figure["per"] {
  const found = words.perAverages.find(({ word }) => text.startsWith(word, end - word.length));
  return found ? { value: "1", unit: found.unit } : null;
}

/** 每万人, 每亩, 每千名; and 每万城镇常住人口, where people are counted some words later. */
function readEach(text: string, at: number, before: number): Figure["per"] {
  const each = readPer(text, at);
  if (each && each.end <= before) return each.per.unit === "人口" ? { ...each.per, unit: "人" } : each.per;
  const numeral = readNumeral(text, at);
  if (!numeral || !text.slice(numeral.end, before).includes("人口")) return null;
  return { value: numeral.value, unit: "人" };
}
