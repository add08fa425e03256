import words from "../../../../register/figure-words.json" with { type: "json" };
import fixedWords from "../../../../register/fixed-words.json" with { type: "json" };
import { WordTrie } from "../../text/wordTrie.ts";
import type { DetectedFigure } from "../detected.ts";
import { readAmount } from "./amount.ts";
import { type Detector, NUMERAL_STARTS, type Reading } from "./detector.ts";
import { readRange } from "./range.ts";
import { readUnit, type UnitPhrase } from "./unitPhrase.ts";

const names = new WordTrie<true>();
for (const { words: list } of fixedWords.groups)
  for (const word of list) if (word.startsWith("第")) names.add(word, true);

/** 第26届, 第一个, 世界第一; not 第三方, 市第三人民医院, 第二十一条, nor the 第一 that opens an item of a list. */
export const ordinal: Detector = {
  starts: "第",
  read(text, at) {
    const name = names.longest(text, at);
    if (name) return { end: name.end, figure: null };
    const first = readAmount(text, text[at + 1] === " " ? at + 2 : at + 1);
    if (!first) return null;
    const own = readUnit(text, first.end, first.arabic);
    const ranged = readRange(text, first, own);
    const amount = ranged?.amount ?? first;
    const unit = ranged ? ranged.unit : own;
    if (
      unit?.unit.kind === "time" ||
      unit?.unit.kind === "code" ||
      words.buildings.includes(unit?.text ?? "") ||
      (!unit && isNumberedHouse(text, amount.end)) ||
      isLawArticle(text, unit) ||
      isListItem(text, at, amount.end)
    ) {
      return { end: unit?.end ?? amount.end, figure: null };
    }
    if (amount.value === null) return null;
    return readingOf(at, amount, amount.high, unit);
  },
};

/** 十四届 in 十四届全国人大三次会议, and the 三次 too: ordinals of meetings need no 第. */
export const sessionOrdinal: Detector = {
  starts: NUMERAL_STARTS,
  read(text, at, numeral) {
    if (numeral?.form !== "han" || numeral.high || numeral.bare) return null;
    const session = words.sessions.find(({ unit }) => text.startsWith(unit, numeral.end));
    if (!session || text[at] === "两") return null;
    const end = numeral.end + session.unit.length;
    if (!session.before.some((word) => text.startsWith(word, end))) return null;
    if (session.after.length > 0 && !session.after.some((word) => text.endsWith(word, at))) return null;
    const unit = readUnit(text, numeral.end, false);
    return readingOf(at, numeral, null, unit && unit.end === end ? unit : null, end);
  },
};

interface Numbered {
  start: number;
  end: number;
  value: string | null;
}

function readingOf(start: number, number: Numbered, high: string | null, unit: UnitPhrase | null, last = 0): Reading {
  const end = Math.max(unit?.end ?? number.end, last);
  const { value } = number;
  const figure: DetectedFigure = {
    kind: "figure",
    start,
    end,
    type: "ordinal",
    number: { start: number.start, end: number.end },
    value: high === null ? value : null,
    range: value !== null && high !== null ? { low: value, high } : null,
    bound: "exact",
    interval: { low: value, high: high ?? value },
    unit: unit && { text: unit.text, code: unit.code },
    per: null,
  };
  return { end, figure };
}

/** 第二十一条, 第三款: the parts of a law; but 第一条 before a noun counts (第一条地铁). */
function isLawArticle(text: string, unit: UnitPhrase | null): boolean {
  if (!unit || !words.lawParts.includes(unit.text)) return false;
  const next = text[unit.end];
  return next === undefined || words.afterLawPart.includes(next);
}

/** 市第三人民医院: a name. */
const isNumberedHouse = (text: string, end: number): boolean =>
  words.numberedHouses.some((word) => text.startsWith(word, end));

/** 第一，…… at the start of a sentence counts the writer's points. */
function isListItem(text: string, at: number, end: number): boolean {
  if (!"，、：:,".includes(text[end] ?? "-")) return false;
  return at === 0 || "。；：！？\n“".includes(text[at - 1] ?? "-");
}
