import type { Cut } from "../../structure/structure.ts";
import type { DraftCheck } from "../check.ts";

const say = {
  zh: {
    message: (before: string, after: string, by: string) =>
      `此处一句被${by}切断，已接读为“${before}${after}”：付印前请接回`,
    column: "断栏",
    headline: "标题或他稿",
    resumes: "下半句在这里",
  },
  en: {
    message: (before: string, after: string, by: string) =>
      `A sentence is cut here by ${by} and was read on as “${before}${after}”: join it before printing`,
    column: "a column break",
    headline: "a headline or another article",
    resumes: "It goes on here",
  },
};

const shown = 6;
const shortLine = 24;

export const columnBreak: DraftCheck = {
  id: "structure/column-break",
  scope: "draft",
  severity: "information",
  title: { zh: "断栏：句子被切断", en: "Sentence cut by a column break" },
  basis: "S01",
  *run({ text, structure, locale }) {
    for (const [index, cut] of structure.cuts.entries()) {
      if (isSameBreak(structure.cuts[index - 1], cut, text) || isInsideWord(cut, text)) continue;
      const { start, end, by, resumes } = cut;
      const before = lastLine(text.slice(Math.max(0, end - shown), end));
      const after = firstLine(text.slice(resumes.start, resumes.start + shown));
      yield {
        start,
        end,
        message: say[locale].message(before, after, say[locale][by]),
        related: [{ ...resumes, message: say[locale].resumes }],
      };
    }
  },
};

/** A short line between two cuts is one break: what stands on it was set apart, as a name in Latin letters often is. */
const isSameBreak = (before: Cut | undefined, { end }: Cut, text: string): boolean =>
  before !== undefined &&
  before.resumes.start < end &&
  end - before.resumes.start <= shortLine &&
  !/[\r\n]/.test(text.slice(before.resumes.start, end));

/** PM2.5 with its index on a line of its own: nothing of the sentence is lost from sight. */
const isInsideWord = ({ end, resumes }: Cut, text: string): boolean =>
  /[A-Za-z0-9]/.test(text.charAt(end - 1)) && /[A-Za-z0-9]/.test(text.charAt(resumes.start));

const lastLine = (words: string): string => words.slice(Math.max(words.lastIndexOf("\n"), words.lastIndexOf("\r")) + 1);
const firstLine = (words: string): string => words.split(/[\r\n]/, 1)[0] ?? "";
