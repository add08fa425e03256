import words from "../../../../register/figure-words.json" with { type: "json" };
import { readNumeral } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import type { Detector } from "./detector.ts";
import { readUnit } from "./unitPhrase.ts";

const { mark } = words.ranks;
const before = new WordList(words.ranks.before);
const units = new WordList(words.ranks.units);
const behind = new WordList(words.ranks.behind);

/**
 * 全国前三, 前10位, 排名前二十名: a place among the first so many, an ordinal of at most that. 前三季度 and 前5个月 are dates,
 * 目前三名 and 前5批 count.
 */
export const rank: Detector = {
  starts: mark,
  read(text, at) {
    const numeral = readNumeral(text, at + mark.length);
    if (!numeral || numeral.high || numeral.bare || numeral.ulp !== 0) return null;
    const opens = at === 0 || words.sentenceMarks.includes(text.charAt(at - 1));
    const ranked = before.endingAt(text, at) !== null;
    const unit = units.startingAt(text, numeral.end);
    if (unit ? !opens && !ranked : !ranked || !isAlone(text, numeral.end)) return null;
    const end = numeral.end + (unit?.length ?? 0);
    const measure = unit ? readUnit(text, numeral.end, true) : null;
    if (measure && measure.end !== end) return null;
    return {
      end,
      figure: {
        kind: "figure",
        start: numeral.start,
        end,
        type: "ordinal",
        number: { start: numeral.start, end: numeral.end },
        value: numeral.value,
        range: null,
        bound: "atMost",
        interval: { low: "1", high: numeral.value },
        unit: unit ? { text: unit, code: null } : null,
        per: null,
      },
    };
  },
};

/** Nothing is counted by the number that ends at `end`. */
const isAlone = (text: string, end: number): boolean =>
  end === text.length || words.sentenceMarks.includes(text.charAt(end)) || behind.startingAt(text, end) !== null;
