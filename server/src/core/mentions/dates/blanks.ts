/** A blank that parts digits from a unit, or a unit from the digits behind it, as some set every number: 2026 年 3 月 5 日. */
const BLANK = /(?<=\d)[ \u00a0](?=[年月日号时分秒点天周世个小季])|(?<=[年月日号时点分至到午晚早近第])[ \u00a0](?=\d)/;
const BLANKS = new RegExp(BLANK, "g");

/** A text without such blanks, and where each of its characters stands in the text as it is written. */
export interface Closed {
  text: string;
  places: readonly number[];
}

/** Null where no such blank stands, as in nearly every text. */
export function withoutBlanks(written: string): Closed | null {
  if (!(written.includes(" ") || written.includes("\u00a0")) || !BLANK.test(written)) return null;
  const places: number[] = [];
  let at = 0;
  for (const { index } of written.matchAll(BLANKS)) {
    for (; at < index; at += 1) places.push(at);
    at += 1;
  }
  for (; at < written.length; at += 1) places.push(at);
  return { text: written.replace(BLANKS, ""), places };
}
