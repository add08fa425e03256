import { unitAt } from "../../mentions/figures/units.ts";
import { matches } from "../../text/matches.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Span } from "../../text/span.ts";
import { inDigits } from "../../text/writeNumber.ts";
import type { PassageCheck } from "../check.ts";
import { rewrite } from "../rewrite.ts";

const say = {
  zh: (symbol: string) => `单位用符号“${symbol}”，数要用阿拉伯数字`,
  en: (symbol: string) => `The unit is the symbol ${symbol}: its number is written in Arabic digits`,
};

/** A Chinese numeral in front of what a symbol begins with. */
const symbol = /[A-Za-zμµ℃°%％‰㎡](?<=([〇零一二两三四五六七八九十百千万亿点]{1,24}).)/g;

export const numeralWithSymbol: PassageCheck = {
  id: "figure/numeral-with-symbol",
  scope: "passage",
  severity: "warning",
  title: { zh: "汉字数字配单位符号", en: "Chinese numeral with the symbol of a unit" },
  about: "wording",
  standard: "GB/T 15835-2011 4.1.1",
  rows: ["N01"],
  fix: "choice",
  *run({ text, locale }) {
    for (const { index, 1: words = "" } of matches(text, symbol)) {
      const number = { start: index - words.length, end: index };
      const end = endOfSymbol(text, number);
      const numeral = end && readNumeral(text, number.start);
      if (!numeral || numeral.end !== number.end || numeral.high || numeral.bare) continue;
      yield {
        start: number.start,
        end,
        message: say[locale](text.slice(number.end, end)),
        fixes: [rewrite(number, inDigits(numeral), locale)],
      };
    }
  },
};

/** A letter alone behind one numeral is most often a name: 三V, 一L. */
function endOfSymbol(text: string, { start, end }: Span): number | null {
  if (/[第\dA-Za-z]/.test(text.charAt(start - 1))) return null;
  const unit = unitAt(text, end, false);
  if (!unit || (unit.value.kind !== "measure" && unit.value.kind !== "percent")) return null;
  const lone = unit.end - end === 1 && /[A-Za-z]/.test(text.charAt(end));
  return lone && end - start === 1 ? null : unit.end;
}
