import words from "../../../register/date-line-words.json" with { type: "json" };
import page from "../../../register/page.json" with { type: "json" };
import type { Span } from "../text/span.ts";

/** Longer lines are prose. */
const LONGEST = 70;
const LONGEST_NAME = 24;
const OPENING = "（(";
const CLOSING = "）)";
const SENTENCE_ENDS = "。！？”";

/**
 * What the line of a date says of it: `page` where it is a page's date line (2026年2月25日 星期三 第3版), `title` where it
 * stands alone, with its source, in brackets, or with the occasion of a speech; else null.
 */
export function readDateLine(text: string, date: Span): "page" | "title" | null {
  if (text.length > LONGEST) return null;
  const line = unbracketed(text);
  const before = tokensOf(text.slice(line.start, date.start));
  const behind = tokensOf(text.slice(date.end, line.end));
  if (before.length === 0 && isOccasion(text.slice(date.end, line.end))) return "title";
  if (!areNotes(before) || !areNotes(behind)) return null;
  const isPage = line.start === 0 && behind.some((token) => WEEKDAY.test(token) || EDITION.test(token));
  return isPage ? "page" : "title";
}

/** Whether a line at the end of a draft dates it: alone, under a name, or in brackets behind the last sentence. */
export function isClosingDate(text: string, date: Span): boolean {
  if (readDateLine(text, date) !== null) return true;
  if (CLOSING.includes(text.charAt(text.length - 1) || "-")) {
    const opening = Math.max(...[...OPENING].map((sign) => text.lastIndexOf(sign, date.start)));
    const inside = { start: date.start - opening, end: date.end - opening };
    const follows = SENTENCE_ENDS.includes(text.charAt(opening - 1) || "-");
    return opening > 0 && follows && readDateLine(text.slice(opening), inside) !== null;
  }
  const name = text.slice(0, date.start);
  return date.end === text.length && name.length <= LONGEST_NAME && /^[\p{Script=Han}A-Za-z·]+\s+$/u.test(name);
}

/** （责任编辑：林一川）: a line that stands below the date of a text, and says nothing itself. */
export const isNote = (text: string): boolean => {
  const { start, end } = unbracketed(text);
  return text.length <= LONGEST && areNotes(tokensOf(text.slice(start, end)));
};

const WEEKDAY = /^(?:星期|周)[一二三四五六日天]$/;
const EDITION = /^第?[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})版/;
const CLOCK = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/;
const LUNAR = /^农历/;
const SECTION = /^\p{Script=Han}{2,8}$/u;
const NAME = /^[\p{Script=Han}A-Za-z·]{2,16}$/u;

const tokensOf = (text: string): string[] => text.split(/[\s|｜,，；;（()）]+/).filter((token) => token !== "");

/** Every word is one of a page's head, a source or a signature. */
const areNotes = (tokens: readonly string[]): boolean =>
  tokens.every((token, index) => {
    const last = tokens[index - 1] ?? "";
    if ([WEEKDAY, EDITION, CLOCK, LUNAR].some((form) => form.test(token)) || isHouse(token)) return true;
    const label = words.labels.find((word) => token.startsWith(word));
    if (label !== undefined && "：:/".includes(token.charAt(label.length) || "-")) return true;
    return (EDITION.test(last) && SECTION.test(token)) || (/[：:]/.test(last) && NAME.test(token));
  });

const isHouse = (token: string): boolean =>
  NAME.test(token) && [...page.agencies, ...page.houseEndings].some((ending) => token.endsWith(ending));

/** 在云岭市第五届人民代表大会第三次会议上, as the rest of a line. */
const isOccasion = (rest: string): boolean =>
  /^[，,]?\s*[在于]/.test(rest) &&
  !/[，。；！？]/.test(rest.slice(1)) &&
  words.occasions.some((end) => rest.endsWith(end));

/** The line without dashes before it and brackets around it. */
function unbracketed(text: string): Span {
  let start = 0;
  let end = text.length;
  while ("—-－ \u3000".includes(text.charAt(start) || "x")) start += 1;
  if (OPENING.includes(text.charAt(start) || "x") && CLOSING.includes(text.charAt(end - 1) || "x")) {
    start += 1;
    end -= 1;
  }
  return { start, end };
}
