import { classOf, HAN_NUMERAL } from "../../text/characters.ts";

const LONGEST_NAME = 8;
const LONGEST_FORMULA = 24;
const PLUS = /[+＋]/;
const JOINTS = "+＋、";
const BREAKS = "”。，；！？\n";

/** “四项行动”, “五大体系”, “五个中心+三个基地”: a short quotation that opens with a Chinese numeral is a name. */
export function isQuotedName(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== "“") return false;
  const close = text.slice(end, end + LONGEST_FORMULA).indexOf("”");
  return close > 0 && (close < LONGEST_NAME || PLUS.test(text.slice(end, end + close)));
}

/** 三个 in “一个中心、三个基地”: what is joined to the opening of such a name is part of it. */
export function isPartOfName(text: string, start: number): boolean {
  if (!JOINTS.includes(text[start - 1] ?? " ")) return false;
  const limit = Math.max(start - LONGEST_FORMULA, 0);
  for (let at = start - 1; at >= limit; at -= 1) {
    const character = text.charAt(at);
    if (BREAKS.includes(character)) return false;
    if (character === "“") return (classOf(text.charCodeAt(at + 1)) & HAN_NUMERAL) !== 0;
  }
  return false;
}
