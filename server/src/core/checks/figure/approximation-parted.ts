import words from "../../../../register/numeral-words.json" with { type: "json" };
import type { Locale } from "../../ports.ts";
import { matches } from "../../text/matches.ts";
import { WordList } from "../../text/wordList.ts";
import { digitByDigit, inHan } from "../../text/writeNumber.ts";
import type { PassageCheck, Report } from "../check.ts";
import { rewrite, spanOf } from "../rewrite.ts";

const say = {
  zh: {
    comma: "两个数字连用表示概数，中间不加顿号",
    digits: "两个数字连用表示概数，用汉字数字，中间不加顿号",
  },
  en: {
    comma: "Two numerals side by side make an approximation: no 、 between them",
    digits: "Two numerals that make an approximation are written in Chinese, with no 、 between them",
  },
};

const units = new WordList(words.approximated.units);
const otherUnits = new WordList(words.approximated.notUnits);

/** 3、4 of 3、4个月, 45、6 of 45、6岁; 七、八 of 七、八十种, 十五、六 of 十五、六岁. */
const parted =
  /(\d{1,2})、(\d)(?!\d)|((?:[一二三四五六七八九]?[千百十]){0,3})([一二两三四五六七八])、([二三四五六七八九])/g;

/** Before these stands a list, an ordinal, or another number: 第三、四个, 1、2、3个, 高二、三个班. */
const blocked = /[\d.．、第高初大小研前后:：。！？；;\n“《（(〇零一二两三四五六七八九十百千万亿点A-Za-z—～~-]/;

export const approximationParted: PassageCheck = {
  id: "figure/approximation-parted",
  scope: "passage",
  severity: "warning",
  title: { zh: "概数中间加了顿号", en: "Approximation parted by 、" },
  about: "wording",
  standard: "GB/T 15835-2011 4.2.2, 5.2.1",
  rows: ["N05", "N20"],
  fix: "choice",
  *run({ text, locale }) {
    if (!text.includes("、")) return;
    for (const match of matches(text, parted)) {
      const report = examine(match, locale);
      if (report) yield report;
    }
  },
};

function examine(match: RegExpExecArray, locale: Locale): Report | null {
  const { 1: first, 2: second = "", 3: round = "", 4: low = "", 5: high = "", input, index } = match;
  if (index === 0 || blocked.test(input.charAt(index - 1))) return null;
  const span = spanOf(match);
  const unit = units.startingAt(input, span.end);
  if (!unit || otherUnits.startingAt(input, span.end)) return null;
  const joined = first ? joinDigits(first, second) : joinHan(round, low, high);
  if (!joined) return null;
  return {
    start: span.start,
    end: span.end + unit.length,
    message: first ? say[locale].digits : say[locale].comma,
    fixes: [rewrite(span, joined, locale)],
  };
}

function joinDigits(first: string, second: string): string | null {
  const low = Number(first);
  if (low % 10 === 0 || (low % 10) + 1 !== Number(second)) return null;
  const small = low === 1 ? "一两" : low === 2 ? "两三" : null;
  return small ?? inHan(low) + digitByDigit(second);
}

function joinHan(round: string, low: string, high: string): string | null {
  const order = "一二三四五六七八九";
  return order.indexOf(low === "两" ? "二" : low) + 1 === order.indexOf(high) ? round + low + high : null;
}
