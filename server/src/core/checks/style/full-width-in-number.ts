import words from "../../../../register/punctuation-words.json" with { type: "json" };
import type { Detected } from "../../mentions/detected.ts";
import { matches } from "../../text/matches.ts";
import { WordList } from "../../text/wordList.ts";
import type { PassageCheck, Report } from "../check.ts";

const say = {
  zh: {
    thousands: (right: string) => `数字中间用了中文逗号，会被读成两个数：如是一个数，应写作“${right}”`,
    time: (right: string) => `时刻中的冒号应当用半角：“${right}”`,
    fix: (right: string) => `改为“${right}”`,
  },
  en: {
    thousands: (right: string) => `A Chinese comma inside a number makes two of it: if it is one, write "${right}"`,
    time: (right: string) => `The colon of a time is half-width: "${right}"`,
    fix: (right: string) => `Write "${right}"`,
  },
};

/** Groups of three digits behind one of one or two: what begins with three may be a list. */
const grouped = /(?<![\d.,，、:：$＄￥¥€£A-Za-z第])\d{1,2}(?:，\d{3}){1,4}(?![\d，])/g;
const lists = new WordList(words.listsAhead);
/** How far before a list its word may stand. */
const listReach = 12;
const comma = /\d，\d{3}/;
const clock = /\d：\d/;

export const fullWidthInNumber: PassageCheck = {
  id: "style/full-width-in-number",
  scope: "passage",
  severity: "warning",
  title: { zh: "数字里的中文标点", en: "Chinese punctuation inside a number" },
  about: "wording",
  standard: "GB/T 15835-2011 5.1.1, 5.1.5",
  rows: ["P05"],
  fix: "safe",
  *run({ passage: { text }, mentions, locale }) {
    // As written: where the digits are full-width themselves (１５：４０), the mark between them is of their kind.
    if (comma.test(text)) yield* thousands(text, mentions, say[locale]);
    if (clock.test(text)) yield* times(text, mentions, say[locale]);
  },
};

/** 1，234人 counts something with its last digits; one comma only is less sure than two. */
function* thousands(
  text: string,
  mentions: readonly Detected[],
  { thousands: message, fix }: (typeof say)["zh"],
): Generator<Report> {
  for (const { 0: written, index: start } of matches(text, grouped)) {
    const last = start + written.lastIndexOf("，") + 1;
    const counted = mentions.some(
      (mention) => mention.kind === "figure" && mention.number.start === last && mention.unit,
    );
    if (!counted || lists.firstIn(text, Math.max(0, start - listReach), start)) continue;
    const span = { start, end: start + written.length };
    const right = written.replaceAll("，", ",");
    const report = {
      ...span,
      message: message(right),
      fixes: [{ title: fix(right), edits: [{ ...span, newText: right }], safe: false }],
    };
    yield written.length > "12，345".length ? report : { ...report, severity: "information" };
  }
}

function* times(
  text: string,
  mentions: readonly Detected[],
  { time: message, fix }: (typeof say)["zh"],
): Generator<Report> {
  for (const { kind, start, end } of mentions) {
    const written = kind === "date" ? text.slice(start, end) : "";
    if (!clock.test(written)) continue;
    const right = written.replaceAll("：", ":");
    yield {
      start,
      end,
      message: message(right),
      fixes: [{ title: fix(right), edits: colons(text, start, end), safe: true }],
    };
  }
}

function colons(text: string, start: number, end: number): { start: number; end: number; newText: string }[] {
  const edits = [];
  for (let at = text.indexOf("：", start); at >= 0 && at < end; at = text.indexOf("：", at + 1)) {
    edits.push({ start: at, end: at + 1, newText: ":" });
  }
  return edits;
}
