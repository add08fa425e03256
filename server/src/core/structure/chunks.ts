import type { Span } from "../text/span.ts";

/** UTF-16 units of a paragraph that are read in one step: a few milliseconds, however dense the text. */
export const LONGEST = 2000;
/** As far back as a better place to cut is looked for. */
const BACK = LONGEST / 2;
const DIGIT_RUN = 200;
const SENTENCE_END = "。！？；";
const CLOSER = "”’」』）)》】";

/** Cuts a text into spans of at most `LONGEST` units: behind a sentence, else anywhere but in a character or a number. */
export function* chunks(text: string): Generator<Span> {
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = cutBefore(text, start + LONGEST);
    yield { start, end };
    start = end;
  }
  yield { start, end: text.length };
}

function cutBefore(text: string, limit: number): number {
  for (let at = limit; at > limit - BACK; at -= 1) {
    if (isWord(text.charCodeAt(at - 1))) continue;
    if (SENTENCE_END.includes(text.charAt(at - 1)) && !CLOSER.includes(text.charAt(at))) return at;
    if (CLOSER.includes(text.charAt(at - 1)) && SENTENCE_END.includes(text.charAt(at - 2))) return at;
  }
  let at = limit;
  while (at > limit - DIGIT_RUN && inNumber(text.charCodeAt(at - 1)) && inNumber(text.charCodeAt(at))) at -= 1;
  if (at === limit - DIGIT_RUN) at = limit;
  return isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1)) ? at - 1 : at;
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const isWord = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || isDigit(code);
/** Digits and the signs between them. */
const inNumber = (code: number): boolean => isDigit(code) || code === 0x2e || code === 0x2c || code === 0xff0e;
const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00;
