import words from "../../../../register/figure-words.json" with { type: "json" };
import { ARABIC_DIGIT, classOf, HAN, isArabicDigit, LATIN_LETTER, NUMERAL, SPACE } from "../../text/characters.ts";
import { readNumeral } from "../../text/numerals.ts";
import { WordList } from "../../text/wordList.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import type { Amount } from "./amount.ts";
import { signPlace } from "./signPlace.ts";
import type { UnitPhrase } from "./unitPhrase.ts";
import { unitAt } from "./units.ts";

const leads = new WordTrie<true>();
for (const word of words.codeAfter) leads.addReversed(word, true);

const namedBehind = new WordList(words.namedBehind);
const grades = new WordList(words.classes.grades);

/** Digits joined by one of these are scores, times, versions, dates, formulas, paths: 3:2, 1.2.3, 3·15, 7×24, 5+2. */
const JOINTS = words.codeJoints;
const LINKS = new Set(words.codeLinks);
const OPENING = "(（“‘\"'〔［[【《";
const CLOSING = ")）”’\"'〕］]】》";

/**
 * True for a number that only names something, by what stands around it: model numbers and versions, scores and times,
 * telephone numbers, list marks, years. GB/T 15835-2011, 4.1.2.
 * @param counted whether a unit stands behind it
 */
export function isCode(text: string, amount: Amount, counted: boolean): boolean {
  if (afterLatin(text, amount.start, counted) || joinedBefore(text, amount, counted)) return true;
  return (
    !counted &&
    (joinedAfter(text, amount.end, amount.magnitude > 0) ||
      looksLikeCode(text, amount) ||
      namedAsCode(text, amount.start))
  );
}

/** C919, PM2.5, ISO 9001, but APP3个 counts: a word of three letters and more may stand before a count. */
function afterLatin(text: string, start: number, counted: boolean): boolean {
  let at = start - 1;
  if (!counted && classOf(text.charCodeAt(at)) & SPACE) at -= 1;
  if ("-－—–.·_".includes(text[at] ?? " ") && isLatin(text, at - 1)) return true;
  if (!isLatin(text, at)) return false;
  return !(counted && isLatin(text, at - 1) && isLatin(text, at - 2));
}

function joinedBefore(text: string, amount: Amount, counted: boolean): boolean {
  const { start } = amount;
  const joint = text[start - 1];
  if (joint === undefined) return false;
  if (joint === "+" || joint === "＋") return !isPlusSign(text, amount, counted);
  if ("#@秒".includes(joint)) return !(counted && joint === "秒");
  const previous = classOf(text.charCodeAt(start - 2));
  if (!counted && (joint === "-" || joint === "－") && previous & HAN) return true;
  return JOINTS.includes(joint) && (previous & (joint === "/" ? NUMERAL | LATIN_LETTER : NUMERAL)) !== 0;
}

/** 上涨+1.1%, 1个中心+3个基地, and +0.3 in a row of a table; not 5+2, 5G+3个, +86. */
function isPlusSign(text: string, { start, ulp, magnitude }: Amount, counted: boolean): boolean {
  const place = signPlace(text, start - 1);
  if (place === "joined") return counted && !(classOf(text.charCodeAt(start - 2)) & (NUMERAL | LATIN_LETTER));
  return counted || magnitude > 0 || ulp < 0;
}

/** @param isLarge whether 万 or 亿 ends the number: 10万+ says more, 5+2 is a formula */
function joinedAfter(text: string, end: number, isLarge: boolean): boolean {
  if (isLatin(text, end)) return true;
  const joint = text[end];
  if (joint === undefined) return false;
  const next = classOf(text.charCodeAt(end + 1));
  if (joint === "+" || joint === "＋") return !isLarge || (next & ARABIC_DIGIT) !== 0;
  return JOINTS.includes(joint) && (next & (ARABIC_DIGIT | LATIN_LETTER | (joint === "比" ? NUMERAL : 0))) !== 0;
}

/** By itself: 007, thirteen digits, 2025, 4.0, (2), “996”, and 1. or 2、 at the start of a line. */
function looksLikeCode(text: string, { start, end, arabic, magnitude }: Amount): boolean {
  if (!arabic || magnitude > 0) return false;
  const digits = text.slice(words.dashes.includes(text.charAt(start)) ? start + 1 : start, end);
  const whole = !/\D/.test(digits);
  if (whole && (digits.length > 6 || (digits.length > 1 && digits.startsWith("0")))) return true;
  if (whole && digits.length === 4 && (digits.startsWith("19") || digits.startsWith("20"))) return true;
  if (/^\d\.0$/.test(digits)) return true;
  if (CLOSING.includes(text[end] ?? "-") && namedBehind.startingAt(text, end + 1)) return true;
  const opening = OPENING.indexOf(text[start - 1] ?? "-");
  if (opening >= 0 && text[end] === CLOSING[opening]) return true;
  const atLineStart = start === 0 || text[start - 1] === "\n";
  return atLineStart && "、.．)） \n".includes(text[end] ?? "\n");
}

/** 六年级1班, 高三四班 are names of classes. */
export const isClassName = (text: string, { start, end }: Amount): boolean =>
  text.startsWith(words.classes.unit, end) && grades.endingAt(text, start) !== null;

/** 3栋2单元501室: the building of an address, told by the number that follows it. */
export function isBuilding(text: string, unit: UnitPhrase): boolean {
  if (!words.buildings.includes(unit.text)) return false;
  const next = readNumeral(text, unit.end);
  if (!next) return false;
  const behind = unitAt(text, next.end, true);
  return behind === null || behind.value.kind === "code";
}

/** 三级1000元; 二级、三级; 一级和二级: grades, not so many levels. */
export function isGrade(text: string, { start }: Amount, unit: UnitPhrase): boolean {
  if (!words.grades.includes(unit.text)) return false;
  if (isArabicDigit(text.charCodeAt(unit.end))) return true;
  const before = start - 1 - unit.text.length;
  return isListed(text, unit.text, before, start - 1) || isListed(text, unit.text, unit.end + 2, unit.end);
}

/** A list mark stands at `mark`, and the same unit behind a numeral at `at`: 二级、三级. */
const isListed = (text: string, unit: string, at: number, mark: number): boolean =>
  words.listMarks.includes(text.charAt(mark)) &&
  text.startsWith(unit, at) &&
  (classOf(text.charCodeAt(at - 1)) & NUMERAL) !== 0;

/** 邮编310000, 电话：12345678 */
function namedAsCode(text: string, start: number): boolean {
  let end = start;
  while (end > start - 2 && LINKS.has(text.charAt(end - 1))) end -= 1;
  return leads.longestBefore(text, end) !== null;
}

const isLatin = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & LATIN_LETTER) !== 0;
