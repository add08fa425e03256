import { classOf, NUMERAL } from "../../text/characters.ts";
import { namedDayWords } from "./namedPart.ts";
import { idioms, pairWords, pointWords, vagueWords, windowWords } from "./words.ts";

/** Characters that a date can begin with, besides numerals. */
const starts = new Uint8Array(0x10000);
for (const lexicon of [namedDayWords, idioms, pairWords, pointWords, vagueWords, windowWords]) {
  for (const code of lexicon.firsts()) starts[code] = 1;
}
for (const sign of '“"「第前公每星礼周农阴夏旧半几数多党新中建改香澳加入共民康雍乾嘉道咸同光宣昭平令')
  starts[sign.charCodeAt(0)] = 1;

/** Whether a date may begin at `at`. */
export function isTrigger(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return starts[code] === 1 || (classOf(code) & NUMERAL) !== 0;
}
