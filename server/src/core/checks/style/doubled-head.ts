import words from "../../../../register/punctuation-words.json" with { type: "json" };
import { classOf, HAN } from "../../text/characters.ts";
import type { PassageCheck } from "../check.ts";
import { isInName } from "../inName.ts";
import { isShortWord } from "../shortWords.ts";

const say = {
  zh: { message: (head: string) => `“${head}”重复：删去一个`, fix: (head: string) => `删去一个“${head}”` },
  en: {
    message: (head: string) => `"${head}" stands twice: remove one`,
    fix: (head: string) => `Remove one "${head}"`,
  },
};

const heads = new Set([...words.heads].map((head) => head.charCodeAt(0)));

export const doubledHead: PassageCheck = {
  id: "style/doubled-head",
  scope: "passage",
  severity: "information",
  publication: "warning",
  title: { zh: "中心语末字重复", en: "Last character of a word written twice" },
  about: "wording",
  rows: ["T02"],
  fix: "safe",
  *run({ text, mentions, locale }) {
    for (let at = 2; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== text.charCodeAt(at - 1) || !heads.has(code) || !isDoubledHead(text, at)) continue;
      const head = text.charAt(at);
      const span = { start: at - 1, end: at + 1 };
      const edits = [{ start: at, end: at + 1, newText: "" }];
      const fixes = [{ title: say[locale].fix(head), edits, safe: !isInName(mentions, span) }];
      yield { ...span, message: say[locale].message(head), fixes };
    }
  },
};

/** 工作群群、: a word stands before, and behind the second character a mark or a word of grammar. */
function isDoubledHead(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 2);
  if ((classOf(before) & HAN) === 0 || before === text.charCodeAt(at)) return false;
  if (words.namedTwice.some((name) => text.startsWith(name, at + 1 - name.length))) return false;
  if (at + 1 === text.length || words.behindHead.includes(text.charAt(at + 1))) return true;
  // 涉案人员员移送: some seldom open a word, and what follows makes none with them.
  return (
    words.sureHeads.includes(text.charAt(at)) &&
    (classOf(text.charCodeAt(at + 1)) & HAN) !== 0 &&
    !isShortWord(text.slice(at, at + 2))
  );
}
