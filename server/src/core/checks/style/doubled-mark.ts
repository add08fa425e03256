import type { Fix } from "../../format.ts";
import type { Locale } from "../../ports.ts";
import { matches } from "../../text/matches.ts";
import type { PassageCheck } from "../check.ts";
import { rewrite, spanOf } from "../rewrite.ts";

const say = {
  zh: (marks: string) => `“${marks}”：点号不叠用，只留一个`,
  en: (marks: string) => `${marks}: one mark is enough, keep one of them`,
};

const doubled = /[，、；：。]{2,}/g;

export const doubledMark: PassageCheck = {
  id: "style/doubled-mark",
  scope: "passage",
  severity: "warning",
  title: { zh: "点号叠用", en: "Two stops side by side" },
  // Not of wording: nobody speaks marks.
  about: "layout",
  rows: ["T01"],
  fix: "safe",
  *run({ text, locale }) {
    for (const match of matches(text, doubled)) {
      const [marks] = match;
      const kinds = [...new Set(marks)];
      // 。。。 stands for ……
      if (kinds.length === 1 && marks.length > 2) continue;
      const span = spanOf(match);
      yield { ...span, message: say[locale](marks), fixes: kinds.map((mark) => keeping(mark, kinds, span, locale)) };
    }
  },
};

/** Which of two unlike marks is right, a person says. */
const keeping = (mark: string, kinds: readonly string[], span: { start: number; end: number }, locale: Locale): Fix =>
  rewrite(span, mark, locale, kinds.length === 1);
